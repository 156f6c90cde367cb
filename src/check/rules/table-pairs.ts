import type { FunctionItem } from '../../model/index.ts';
import type { Figure } from '../figure.ts';
import { equal } from '../judge/equal.ts';
import { state } from '../judge/state.ts';
import { plus, sum } from '../judge/sum.ts';
import { titleOf } from '../projects.ts';
import type { Rule, Scope } from '../rule.ts';
import { bare } from '../text.ts';
import { type Outcome, skip, type Verdict } from '../verdict.ts';

const keyOf = ({ level, itemCode, sectionCode, categoryCode }: FunctionItem): string | null =>
  level === 'item' ? itemCode : level === 'section' ? sectionCode : categoryCode;
const nameOf = (item: FunctionItem): string => item.item ?? item.section ?? item.category ?? '';

const figureOf = (scope: Scope, item: FunctionItem, where: string): Figure | null =>
  scope.amount(`${where}${keyOf(item) ?? ''}${nameOf(item)}`, item.amount, item.source, { uncertain: item.uncertain });

/** Amounts of a printed table by code; a code printed twice (several units) is left out. */
function byCode(scope: Scope, table: FunctionItem['table'], where: string): Map<string, Figure> {
  const found = new Map<string, Figure>();
  const twice = new Set<string>();
  for (const item of scope.items(table, 'table')) {
    const key = keyOf(item);
    const figure = figureOf(scope, item, where);
    if (!key || !figure) continue;
    if (found.has(key) && found.get(key)?.value !== figure.value) twice.add(key);
    if (!found.has(key)) found.set(key, figure);
  }
  for (const key of twice) found.delete(key);
  return found;
}

/** Differences one by one, what agrees once. */
function summary(verdicts: readonly Verdict[], what: string): readonly Verdict[] {
  const other = verdicts.filter(({ status }) => status !== 'pass');
  const [first] = verdicts.filter(({ status }) => status === 'pass');
  const agreed = verdicts.length - other.length;
  return first ? [...other, state('pass', first.figures.slice(0, 2), `${agreed} 处${what}`)] : other;
}

/** 表1 支出 = 表2 收入 = 表3 支出, code by code; in a budget all three cover all money. */
function totalsByCode(scope: Scope): readonly Outcome[] {
  if (!scope.isBudget) return [skip('决算的收入表与支出表不按科目相等')];
  const income = byCode(scope, 'revenue', '收入表 ');
  const tables = new Map<number, FunctionItem[]>();
  for (const item of scope.items('expenditure', 'table'))
    tables.set(item.tableNo ?? 0, [...(tables.get(item.tableNo ?? 0) ?? []), item]);
  const verdicts: Verdict[] = [];
  let base = income;
  for (const items of tables.values()) {
    const own = new Map<string, Figure>();
    for (const item of items) {
      const key = keyOf(item);
      const figure = figureOf(scope, item, '支出表 ');
      if (!key || !figure || own.has(key)) continue;
      own.set(key, figure);
      const other = base.get(key);
      if (other) verdicts.push(equal(figure, other));
    }
    if (base.size === 0) base = own;
  }
  return verdicts.length > 0
    ? summary(verdicts, '科目金额在收入表与支出表中相等')
    : [skip('收入表与支出表没有共同的科目')];
}

/** 财政拨款总表: each 类 = 一般公共 + 政府性基金 + 国有资本 of the tables that follow. */
function fiscalByCategory(scope: Scope): readonly Outcome[] {
  const funds = [
    byCode(scope, 'generalPublic', '一般公共预算表 '),
    byCode(scope, 'governmentFund', '政府性基金表 '),
    byCode(scope, 'stateCapital', '国有资本经营表 '),
  ];
  if (funds[0]?.size === 0) return [skip('没有一般公共预算支出表')];
  const verdicts = scope.items('fiscal', 'table').flatMap((item): Verdict[] => {
    const key = keyOf(item);
    const whole = figureOf(scope, item, '财政拨款总表 ');
    const parts = key ? funds.flatMap((fund) => fund.get(key) ?? []) : [];
    return whole && parts.length > 0 ? [sum(whole, parts.map(plus))] : [];
  });
  return verdicts.length > 0 ? summary(verdicts, '类级科目与各预算表相等') : [skip('没有财政拨款总表')];
}

const TABLES = ['generalPublic', 'governmentFund', 'stateCapital', 'fiscal'] as const;

/** A column of the table for the money of the year alone, beside what was carried over: 当年财政拨款安排. */
const OF_YEAR = /当年.*(?:安排|拨款)/;

/** The words give what the table prints for the year alone. */
function isOfYear(scope: Scope, table: FunctionItem['table'], item: FunctionItem): boolean {
  return scope
    .items(table, 'table')
    .filter((line) => keyOf(line) === keyOf(item) && line.amount !== item.amount)
    .some(({ columns }) =>
      Object.entries(columns).some(([path, value]) => OF_YEAR.test(path) && value === item.amount),
    );
}

/** Lines in words against the same code of the printed table of the same kind. */
function proseAgainstTable(scope: Scope): readonly Outcome[] {
  const verdicts = TABLES.flatMap((table) => {
    const printed = byCode(scope, table, '表中 ');
    return [...scope.items(table, 'structure'), ...scope.items(table, 'items')].flatMap((item): Verdict[] => {
      const key = keyOf(item);
      const other = key ? printed.get(key) : undefined;
      const own = figureOf(scope, item, '正文 ');
      return own && other && !isOfYear(scope, table, item) ? [equal(own, other)] : [];
    });
  });
  return verdicts.length > 0 ? summary(verdicts, '正文金额与表中相同') : [skip('没有可与正文对照的报表')];
}

/** One is the beginning of the other: a narrow cell prints what fits of a name. */
function isCut(one: string, other: string): boolean {
  const [short, long] = [bare(one), bare(other)].sort((a, b) => a.length - b.length) as [string, string];
  return short.length > 0 && long.startsWith(short);
}

/** One code, one name: widths, blanks and brackets apart. */
function codeNames(scope: Scope): readonly Outcome[] {
  const seen = new Map<string, FunctionItem>();
  const verdicts: Verdict[] = [];
  for (const item of scope.document.functionItems) {
    const key = item.codeBasis === 'printed' ? keyOf(item) : null;
    if (!key) continue;
    const first = seen.get(key);
    if (!first) seen.set(key, item);
    if (!first || bare(nameOf(first)) === bare(nameOf(item))) continue;
    const cut = isCut(nameOf(first), nameOf(item));
    const texts = [first, item].map((entry) => ({
      label: key,
      text: nameOf(entry),
      source: entry.source,
      uncertain: entry.uncertain || cut,
    }));
    verdicts.push(
      state('differs', [], `编码 ${key} 的名称，一处为“${nameOf(first)}”，一处为“${nameOf(item)}”`, {
        expected: nameOf(first),
        found: nameOf(item),
        texts,
      }),
    );
  }
  if (seen.size === 0) return [skip('没有印出科目编码的报表')];
  const [example] = seen.values();
  const agreed = seen.size - new Set(verdicts.map(({ texts }) => texts?.[0]?.label)).size;
  return example && agreed > 0
    ? [
        ...verdicts,
        state('pass', [], `${agreed} 个科目编码各有一个名称`, {
          texts: [{ label: keyOf(example) ?? '', text: nameOf(example), source: example.source }],
        }),
      ]
    : verdicts;
}

/** 表5 项目支出 per 项 = Σ projects of that 项 in 项目支出表. */
function projectsByItem(scope: Scope): readonly Outcome[] {
  const listed = new Map<string, Figure[]>();
  for (const project of scope.document.projects) {
    const row = project.mentions.find(({ place }) => place === 'tableRow');
    const figure = row && scope.amount(titleOf(project), row.amount, row.source, { uncertain: project.uncertain });
    if (!figure || !project.itemCode) continue;
    listed.set(project.itemCode, [...(listed.get(project.itemCode) ?? []), figure]);
  }
  if (listed.size === 0) return [skip('没有按科目列出的项目支出表')];
  const verdicts = scope.items('generalPublic', 'table').flatMap((item): Verdict[] => {
    const parts = item.level === 'item' && item.itemCode ? listed.get(item.itemCode) : undefined;
    const whole = scope.amount(`${item.itemCode ?? ''}${nameOf(item)}项目支出`, item.project, item.source, {
      uncertain: item.uncertain,
    });
    return whole && parts ? [sum(whole, parts.map(plus))] : [];
  });
  return verdicts.length > 0
    ? summary(verdicts, '科目的项目支出等于所列项目之和')
    : [skip('一般公共预算支出表没有项目支出一列')];
}

/** Group 3, 8, 9: the same amount in two places of account tables and words. */
export const rules: readonly Rule[] = [
  { id: 'gp-code-name', run: codeNames },
  { id: 'bt-totals', run: totalsByCode },
  { id: 'bt-fiscal', run: fiscalByCategory },
  { id: 'bt-basic-project', run: projectsByItem },
  { id: 'prose-vs-table', run: proseAgainstTable },
];
