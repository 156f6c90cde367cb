import { COLUMN_ORDER, NAMING_WORD } from '../../vocab/flowing.ts';
import { isBrokenWord } from '../header-words.ts';
import { EMPTY, join } from '../source-text.ts';
import type { Line, Row, SourceText } from '../types.ts';
import { rowOf } from './cells.ts';
import { isIndex, isLeafLine, wordsOf } from './flowing-lines.ts';

/** A header read: the words over the amount columns, left to right, and its rows. */
export interface FlowingHeader {
  readonly leaves: readonly SourceText[];
  /** The rows of the header for a table with so many code columns. */
  readonly rows: (codes: number) => Row[];
}

/**
 * The header over rows whose cells are divided by single blanks. A word that is broken over the lines above and below
 * goes to the place that the usual order of the columns gives it:
 *
 *     项目 收入预算
 *     事业单位                                        ← broken
 *     功能分类科目名称 合计 财政拨款收入 事业收入 其他收入    ← leaves
 *     经营收入                                        ← broken
 *     类 款 项
 */
export function readHeader(lines: readonly Line[]): FlowingHeader | null {
  const at = lines.findIndex(isLeafLine);
  const leafLine = lines[at];
  if (!leafLine) return null;
  const words = wordsOf(leafLine.text);
  const named = words.findLastIndex(({ text }) => NAMING_WORD.test(text)) + 1;
  const around = lines.filter((line, index) => index !== at && !isIndexLine(line));
  const { broken, groups } = restsOf(around, at);
  const leaves = broken.reduce(inserted, words.slice(named));
  const naming = namingOf(lines, words.slice(0, named));
  return {
    leaves,
    rows: (codes) => {
      const group =
        groups.length > 0 && groups.length < 3 ? [rowOf(lines.slice(0, at), groupCells(groups, codes))] : [];
      return [...group, rowOf(lines.slice(group.length > 0 ? at : 0), [...naming(codes), ...leaves])];
    },
  };
}

function isIndexLine(line: Line): boolean {
  return isIndex(wordsOf(line.text).map(({ text }) => text));
}

/** The lines around the leaves: words broken over them, and words over several columns. */
function restsOf(lines: readonly Line[], at: number): { broken: SourceText[]; groups: SourceText[] } {
  const words = lines.flatMap((line, index) =>
    wordsOf(line.text).map((word) => ({ word, above: index < at, used: false })),
  );
  const broken: SourceText[] = [];
  for (const upper of words.filter(({ above }) => above)) {
    const lower = words.find((word) => !word.above && !word.used && isBrokenWord([upper.word.text, word.word.text]));
    if (!lower) continue;
    broken.push(join([upper.word, lower.word]));
    upper.used = true;
    lower.used = true;
  }
  const left = words.filter(({ used, above }) => above && !used).map(({ word }) => word);
  return { broken, groups: left.filter(({ text }) => !NAMING_WORD.test(text) || text === '项目') };
}

function rankOf({ text }: SourceText): number {
  return COLUMN_ORDER.findIndex((word) => word.test(text));
}

/** A broken word put before the first column that comes behind it in the usual order; at the end where none does. */
function inserted(leaves: readonly SourceText[], word: SourceText): SourceText[] {
  const rank = rankOf(word);
  const at = rank < 0 ? -1 : leaves.findIndex((leaf) => rankOf(leaf) > rank);
  return at < 0 ? [...leaves, word] : [...leaves.slice(0, at), word, ...leaves.slice(at)];
}

/** 项目 over the columns that name things, the other word over the amounts. */
function groupCells(groups: readonly SourceText[], codes: number): SourceText[] {
  const [first = EMPTY, second = EMPTY] = groups[0]?.text === '项目' ? groups : [EMPTY, ...groups];
  return [first, ...blanks(codes), second];
}

/** The words over the code columns and over the names: 类 款 项 one by one where there are as many. */
function namingOf(lines: readonly Line[], named: readonly SourceText[]): (codes: number) => SourceText[] {
  const parts = lines.map((line) => wordsOf(line.text)).find((words) => words.every(isCodePart)) ?? [];
  const name = named.at(-1) ?? EMPTY;
  const code = named.length > 1 ? (named[0] ?? EMPTY) : EMPTY;
  return (codes) => {
    if (codes > 1 && parts.length >= codes) return [...parts.slice(0, codes), name];
    return codes === 0 ? [name] : [code, ...blanks(codes - 1), name];
  };
}

function isCodePart({ text }: SourceText): boolean {
  return /^[类款项]$/.test(text);
}

function blanks(count: number): SourceText[] {
  return Array.from({ length: Math.max(0, count) }, () => EMPTY);
}
