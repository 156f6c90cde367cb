import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Coverage, Digest, Duplicate, Quarantined } from '../collect/index.ts';
import type { DisclosureEntry } from '../model/index.ts';
import { MESSAGE_TITLES } from '../vocab/message-titles.ts';
import { MESSAGES } from '../vocab/messages.ts';
import { allEntries, COLLECTIONS } from './data.ts';
import { digestOf } from './lists/digests.ts';

/** Parts of the form in the coverage grid, in printing order. */
export const PART_WORDS: Readonly<Record<string, string>> = {
  overall: '收支总体',
  revenue: '收入',
  expenditure: '支出',
  fiscal: '财政拨款',
  generalPublic: '一般公共预算',
  basic: '基本支出',
  threePublic: '“三公”',
  governmentFund: '政府性基金',
  stateCapital: '国有资本',
  agencyOperating: '机关运行',
  procurement: '采购',
  assets: '资产',
  performance: '绩效',
};

export const COVERAGE_WORDS: Readonly<Record<Coverage, { sign: string; word: string; tone: string }>> = {
  stated: { sign: '●', word: '已公开', tone: 'ok' },
  empty: { sign: '○', word: '空表', tone: '' },
  absent: { sign: '—', word: '未公开', tone: '' },
  unread: { sign: '!', word: '未能读出', tone: 'bad' },
};

export interface StatusRow {
  readonly entry: DisclosureEntry;
  readonly digest: Digest;
}

export const statusRows = (part: readonly DisclosureEntry[] = allEntries()): StatusRow[] =>
  part.map((entry) => ({ entry, digest: digestOf(entry.id) }));

function listOf<T>(name: string): readonly T[] {
  return JSON.parse(readFileSync(join(COLLECTIONS, name), 'utf8')) as T[];
}

/** Raw files that could not be read as a disclosure. */
export const quarantined = (): readonly Quarantined[] => listOf('quarantine.json');
/** Raw files with the very content of another. */
export const duplicates = (): readonly Duplicate[] => listOf('duplicates.json');

/** Severity of a diagnostic id, for the words beside its count. */
export const severityOf = (id: string): string =>
  ({ error: '错误', warning: '提醒', info: '说明' })[MESSAGES[id]?.severity ?? 'info'];

/** What readers are told of a diagnostic; the empty text where its id is unknown. */
export const titleOf = (id: string): string => MESSAGE_TITLES[id] ?? id;
