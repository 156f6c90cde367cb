import type { DisclosureEntry, Kind } from '../model/index.ts';

export const SITE_NAME = '明账';

export const KIND_WORD: Readonly<Record<Kind, string>> = { 'final-accounts': '决算', budget: '预算' };

export const LEVEL_WORD: Readonly<Record<NonNullable<DisclosureEntry['level']>, string>> = {
  central: '中央',
  province: '省级',
  prefecture: '地市级',
  county: '县级',
  township: '乡镇',
};

const SCOPE_WORD: Readonly<Record<DisclosureEntry['unitScope'], string>> = {
  department: '部门（本级及所属单位）',
  unit: '单位',
  summary: '部门汇总',
};

/** '2024 决算' */
export function yearKind(entry: Pick<DisclosureEntry, 'fiscalYear' | 'kind'>): string {
  return `${entry.fiscalYear} ${KIND_WORD[entry.kind]}`;
}

/** '地市级·部门汇总' */
export function standing(entry: Pick<DisclosureEntry, 'level' | 'unitScope'>): string {
  const level = entry.level === null ? [] : [LEVEL_WORD[entry.level]];
  return [...level, SCOPE_WORD[entry.unitScope]].join('·');
}

/**
 * A share in plain words, from its percentage: 99.5 几乎全部 · 67.83 近七成 · 32.17 三成多 · 40.3 约四成 · 3 不到半成.
 * Within half a per cent of a tenth: 约; up to half way: 多; beyond: 近 the next.
 */
export function shareWords(percentage: number): string {
  const names = ['零', '一', '两', '三', '四', '五', '六', '七', '八', '九'];
  if (percentage >= 99.995) return '全部';
  if (percentage >= 98) return '几乎全部';
  if (percentage < 5) return '不到半成';
  const tenths = Math.floor(percentage / 10);
  const rest = percentage - tenths * 10;
  if (rest < 0.5 && tenths > 0) return `约${tenths === 5 ? '一半' : `${names[tenths]}成`}`;
  if (rest < 5 && tenths > 0) return tenths === 5 ? '一半多' : `${names[tenths]}成多`;
  if (tenths === 9) return '九成多';
  return `近${tenths === 4 ? '一半' : `${names[tenths + 1]}成`}`;
}

/** A result in a sentence or a cell of results: what equals says, said plainly: '=1次' → '1次'. */
export function result(raw: string): string {
  return comparison(raw).replace(/^＝\s*/, '');
}

/** A target or result as printed, its comparison set as one sign: '>=60 个' → '≥60 个', '= 1次' → '＝1次'. */
export function comparison(raw: string): string {
  return raw
    .replace(/^\s*[>＞]\s*[=＝]\s*/, '≥')
    .replace(/^\s*[<＜]\s*[=＝]\s*/, '≤')
    .replace(/^\s*[=＝]\s*/, '＝');
}
