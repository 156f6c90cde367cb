import { captionKind } from '../captions.ts';
import { headingLevel } from '../headings.ts';
import { isTotal } from '../projects/labels.ts';
import { EMPTY, join } from '../source-text.ts';
import type { Line, Row, SourceText } from '../types.ts';
import { rowOf } from './cells.ts';
import { type Chunk, chunksOf, isAmount, isFigureText, plain, wide } from './chunks.ts';
import { goesOnInForm } from './form-parts.ts';
import { alignmentOf, isFormLine, readColumns } from './spaced-columns.ts';
import { formRows } from './spaced-forms.ts';
import { isLetters } from './strips.ts';
import type { Dialect, Rows, Run } from './types.ts';

/** Longest line that can be a row, and longest piece of a wrapped cell alone on its line. */
const LONGEST = 400;
const LONGEST_PIECE = 40;
/** Lines that tell whether a run is a table. */
const LOOKED_AT = 200;

/**
 * Columns aligned by blanks, as text taken from a PDF keeps them:
 *
 *     科目编码     科目名称                     合计        基本支出    项目支出
 *     205          教育支出                   920.10          805.00      115.10
 *     2050202          小学教育               920.10                      115.10
 *
 * A line with a single indented piece belongs to the table only right under or over its rows.
 */
export const spaced: Dialect = {
  name: 'spaced',
  accepts: (line, previous) =>
    canBeRow(line, previous !== null) || (previous !== null && (canBePiece(line) || goesOnBelow(line, previous))),
  confirms: (run) => {
    const members = run.members.slice(0, LOOKED_AT);
    const rows = members.map((line) => chunksOf(line.text));
    const wide = rows.filter((chunks) => chunks.length >= 3).length;
    const figures = rows.filter((chunks) => chunks.length >= 2 && chunks.some(isAmount)).length;
    const prose = members.filter(
      (line, at) => isProse(line) && !hasColumns(line) && !goesOnBelow(line, members[at - 1] ?? line),
    ).length;
    return (wide >= 2 || figures >= 2) && prose * 4 < members.length;
  },
  bridges: ({ members }, held, next) =>
    restsOfFirstCell([...members.slice(-1), ...held, next]) ||
    labelsAlone(members, held, next) ||
    goesOnInForm(members, held),
  toRows,
};

function isProse({ text }: Line): boolean {
  return /[。；]|[^\d\s],[^\d\s].*,/.test(text.text);
}

/** Amounts inside a sentence carry their unit: …支出 316.04 万元、工程支出 0.00 万元 */
const SENTENCE = /\d ?(?:万元|亿元|元|人次?|个|辆)[,;、。:)]|\d%[,;。]|[^\d\s][,;][^\d\s]/;

function isPlain(line: Line): boolean {
  const { text } = line.text;
  if (line.blank || text.length > LONGEST || SENTENCE.test(text)) return false;
  return !/[\t|]/.test(text) && !/\.{4}|…{2}/.test(text);
}

/** Fewest pieces parted by wide blanks that make a row of a line with sentences in its cells, and its greatest length. */
const MANY = 4;
const LONGEST_WITH_SENTENCES = 1200;

/** Cells in which sentences stand: 质量指标   验收合格率   100%   90%   10   9   因天气原因，验收推迟，下一步加快进度。 */
function hasColumns(line: Line): boolean {
  const { text } = line.text;
  if (line.blank || text.length > LONGEST_WITH_SENTENCES || /[\t|]/.test(text)) return false;
  const pieces = text.trim().split(/ {2,}/);
  return pieces.length >= MANY && pieces.filter((piece) => !SENTENCE.test(piece)).length >= MANY - 1;
}

/**
 * Cells divided by two or more blanks; `within` a table also a name and its amounts by single ones, and sentences in
 * some of the cells.
 */
function canBeRow(line: Line, within: boolean): boolean {
  const { text } = line.text;
  if (hasColumns(line)) return captionKind(line.text) === null;
  if (!isPlain(line) || !(/\S {2,}\S/.test(text) || (within && /\S -?[\d,]+\.\d+%?\s*$/.test(text)))) return false;
  return captionKind(line.text) === null;
}

/** Most lines of the rest of a cell. */
const MOST_RESTS = 4;

/**
 * The rest of a name in the first column stands alone at the left edge, right under its row and over the next; in a
 * narrow column the beginning of the next name as well:
 *
 *     预算财政拨款   1   25,201.12   一、一般公共服务支出   32
 *     收入                                                        ← rest
 *     二、政府性基                                                 ← beginning
 *     金预算财政拨   2               二、外交支出           33
 */
function restsOfFirstCell([row, ...rest]: readonly Line[]): boolean {
  const pieces = rest.slice(0, -1);
  const lines = [row, ...rest];
  const adjoin = lines.every((line, index) => index === 0 || line?.no === (lines[index - 1]?.no ?? 0) + 1);
  if (!row || !adjoin || pieces.length > MOST_RESTS) return false;
  const [first, second] = chunksOf(row.text);
  if (!first || !second || first.from > 0) return false;
  return pieces.every((line) => {
    const text = line.text.text.trimEnd();
    const [chunk, ...others] = chunksOf(line.text);
    if (!chunk || others.length > 0 || chunk.from > 0 || chunk.to > first.to) return false;
    if (!isPlain(line) || /[。；;：:]$/.test(text) || captionKind(line.text) !== null) return false;
    return headingLevel(text) === 0 || beginsName(rest.at(-1));
  });
}

/** A row with figures at the left edge: the words over it, numbered like a heading, can be the beginning of its name. */
function beginsName(row: Line | undefined): boolean {
  const chunks = row ? chunksOf(row.text) : [];
  return chunks.length > 1 && chunks[0]?.from === 0 && chunks.some(({ text }) => isFigureText(text.text));
}

/** Most rows in succession that print no figure. */
const MOST_LABELS = 20;
/** How a row label begins that is no sentence: a number of its own, 其中, a known kind of money or spending. */
const LABEL =
  /^(?:其中[:：]?|[一二三四五六七八九十]{1,3}、|[(（][一二三四五六七八九十]{1,3}[)）]|\d{1,2}[、.．](?!\d))?[^。；;，,：:\d]{2,30}$/;

/**
 * Rows that print their label and no figure, over a row with figures:
 *
 *     合计                    281.27     281.27
 *     因公出国（境）费
 *     公务接待费
 *     公务用车购置及运行费     281.27     281.27
 */
function labelsAlone(members: readonly Line[], held: readonly Line[], next: Line): boolean {
  const lines = [...members.slice(-1), ...held, next];
  const adjoin = lines.every((line, index) => index === 0 || line.no === (lines[index - 1]?.no ?? 0) + 1);
  if (!adjoin || held.length > MOST_LABELS || !chunksOf(next.text).some(({ text }) => isFigureText(text.text)))
    return false;
  const edges = members.slice(-LOOKED_AT).map((line) => chunksOf(line.text)[0]?.from ?? 0);
  return held.every((line) => {
    const [chunk, ...others] = chunksOf(line.text);
    if (!chunk || others.length > 0 || !edges.includes(chunk.from)) return false;
    return isPlain(line) && LABEL.test(chunk.text.text) && captionKind(line.text) === null;
  });
}

function canBePiece(line: Line): boolean {
  const { text } = line.text;
  const piece = text.trim();
  if (!isPlain(line) || piece.length > LONGEST_PIECE || /[。：:]$/.test(piece)) return false;
  return (/^ {2,}/.test(text) || isFigureText(piece)) && captionKind(line.text) === null;
}

/** Blanks before the rest of a cell that tell it from an indented paragraph, and how far columns may be off. */
const DEEP = 10;
const OFF = 4;

/**
 * The rest of cells in which sentences stand, right under their beginning:
 *
 *     抽查数量     >=60个     =26个     5     2.17     2023年我单位接受委托
 *                                                      26个，其余未委托。
 */
function goesOnBelow(line: Line, previous: Line): boolean {
  const { text } = line.text;
  if (line.blank || line.no !== previous.no + 1 || text.length > LONGEST || /[\t|]/.test(text)) return false;
  const above = chunksOf(previous.text);
  const chunks = chunksOf(line.text);
  const first = chunks[0];
  if (!first || first.from < DEEP || captionKind(line.text) !== null) return false;
  return chunks.every(({ from }) => above.some((chunk) => Math.abs(chunk.from - from) <= OFF));
}

function toRows({ members, gaps }: Run): Rows {
  const { lines, columns } = measured(members);
  const form = formRows(
    lines.map((chunks, index) => ({ chunks, no: members[index]?.no ?? 0, page: gaps.get(index)?.page ?? false })),
  );
  if (form) return { rows: form, breaks: [] };
  const rows: Row[] = lines.map((chunks, index) => {
    const line = members[index];
    return rowOf(line ? [line] : [], cellsOf(chunks, columns.places(chunks), columns.strips.length));
  });
  const breaks = [...gaps].flatMap(([index, gap]) => (gap.page ? [index] : []));
  return { rows, breaks };
}

/** The lines in the measure of the page, Chinese taking two columns or one: that in which they stand better aligned. */
function measured(members: readonly Line[]) {
  const readings = [wide, plain].map((measure) => {
    const chunks = members.map((line) => chunksOf(line.text, measure));
    const isForm = chunks.some(isFormLine);
    const lines = isForm ? chunks.map(withoutTotalLetters) : withGluedCodes(chunks.map(withoutLetters));
    return { lines, columns: readColumns(lines), alignment: alignmentOf(lines) };
  });
  return readings.reduce((best, other) => {
    const better = other.alignment - best.alignment || best.columns.misfit - other.columns.misfit;
    return better > 0 ? other : best;
  });
}

/** 总　分 put together; other single letters of a form are the last of wrapped cells. */
function withoutTotalLetters(chunks: readonly Chunk[]): Chunk[] {
  const [first, second, ...rest] = chunks;
  const isLabel = first && second && first.text.text.length === 1 && isTotal(first.text.text + second.text.text);
  return isLabel ? [{ text: join([first.text, second.text]), from: first.from, to: second.to }, ...rest] : [...chunks];
}

/** Letters of a letter-spaced word put together, as one chunk. */
function withoutLetters(chunks: readonly Chunk[]): Chunk[] {
  const words: Chunk[] = [];
  let letters = false;
  chunks.forEach((chunk, index) => {
    const before = chunks[index - 1];
    const last = words.at(-1);
    letters = before !== undefined && isLetters(before, chunk) && !letters;
    if (letters && last)
      words[words.length - 1] = { text: join([last.text, chunk.text]), from: last.from, to: chunk.to };
    else words.push(chunk);
  });
  return words;
}

const ACCOUNT_CODE = /^[235]\d{2}(?:\d{2}|\d{4})?$/;
const NAME = /^[\u4e00-\u9fff]/;

/** A code and, behind it, a name. */
function isCoded(chunk: Chunk, next: Chunk | undefined): next is Chunk {
  return next !== undefined && ACCOUNT_CODE.test(chunk.text.text) && NAME.test(next.text.text);
}

/**
 * Codes that stand before their names with one blank in every row are no column of their own:
 *
 *     201 一般公共服务支出       2,943.93       but       2080505   事业单位医疗     110.00
 *     208 社会保障和就业支出     5,429.71                 208       社会保障和就业   220.00
 */
function withGluedCodes(lines: Chunk[][]): Chunk[][] {
  const gaps = lines.flatMap((line) =>
    line.flatMap((chunk, at) => {
      const next = line[at + 1];
      return isCoded(chunk, next) ? [next.from - chunk.to] : [];
    }),
  );
  return gaps.length === 0 || gaps.some((gap) => gap !== 1) ? lines : lines.map(glued);
}

function glued(line: readonly Chunk[]): Chunk[] {
  return line.flatMap((chunk, at) => {
    const [before, next] = [line[at - 1], line[at + 1]];
    if (before && isCoded(before, chunk)) return [];
    return isCoded(chunk, next) ? [{ text: spacedOut(chunk.text, next.text), from: chunk.from, to: next.to }] : [chunk];
  });
}

/** Code and name with the blank between them. */
function spacedOut(code: SourceText, name: SourceText): SourceText {
  return join([code, { text: ' ', at: name.at.slice(0, 1) }, name]);
}

function cellsOf(chunks: readonly Chunk[], places: readonly number[], width: number): SourceText[] {
  const cells: SourceText[] = Array.from({ length: width }, () => EMPTY);
  chunks.forEach((chunk, index) => {
    const at = places[index] ?? 0;
    cells[at] = join([cells[at] ?? EMPTY, chunk.text]);
  });
  return cells;
}
