import {
  COST_KIND,
  FAMILIES,
  FULL_LEVEL1,
  FULL_LEVEL2,
  SIDE_OF_INDICATORS,
  TARGET_FIGURE,
  TARGET_WORD,
} from '../../../vocab/planned-forms.ts';
import { EMPTY, join } from '../../source-text.ts';
import type { Row, SourceText } from '../../types.ts';
import { isLevelName, isLevelPiece, type LevelName, type LevelWord, levelNames } from './names.ts';
import { rowFrom, type WordLine, wholeRow, withLines } from './words.ts';

/** Longest word of a broken name on a line of its own. */
const LONGEST_PIECE = 30;
/** How far the middle of a name may stand from the middle of its rows. */
const OFF = 0.3;

/** A row while it is put together. */
interface Draft {
  readonly line: WordLine;
  readonly name: SourceText | null;
  readonly target: SourceText;
  /** Lines of its broken name. */
  readonly around: WordLine[];
  readonly above: SourceText[];
  readonly below: SourceText[];
}

/** Whether a line can stand among the indicators: a row, or pieces of broken names. */
export function isIndicatorLine(line: WordLine): boolean {
  return draftOf(line) !== null || isPieces(line);
}

function isPieces({ words }: WordLine): boolean {
  if (words.length > 3 || words.some(({ text }) => text.length > LONGEST_PIECE)) return false;
  return words.every(({ text }) => !/[。;:]|^\d/.test(text) && !/^[一二三四五六七八九十]+、/.test(text));
}

/** Levels, then the name of the indicator and its target: 产出指标 质量指标 验收合格率 =100.00(%). */
function draftOf(line: WordLine): Draft | null {
  const target = line.words.at(-1);
  const rest = line.words.slice(0, -1);
  const names = rest.filter(({ text }) => !isLevelWord(text));
  const isLast = names.length === 1 && rest.at(-1) === names[0];
  if (!target || isLevelName(target.text) || !(names.length === 0 || isLast)) return null;
  const figure = TARGET_FIGURE.test(target.text);
  if (!figure && (names.length === 0 || !TARGET_WORD.test(target.text))) return null;
  if (figure && rest.length === 0 && !/^[=≥≤><]/.test(target.text)) return null;
  return { line, name: names[0] ?? null, target, around: [], above: [], below: [] };
}

function isLevelWord(text: string): boolean {
  return isLevelName(text) || (text.length <= 9 && isLevelPiece(text));
}

/**
 * The indicator rows. Names of levels stand in the middle of the rows they are for, words of broken ones above and
 * below:
 *
 *     数量指标 完成数 =5(个)                  社会效益
 *     产出指标 质量指标 合格率 =100(%)         知晓率 ≥90(%)
 *     时效指标 完成时间 12月                  指标
 */
export function indicatorRows(lines: readonly WordLine[]): Row[] {
  const drafts = lines.flatMap((line) => draftOf(line) ?? []);
  const levels = drafts.length > 0 && namePieces(lines, drafts) ? levelsOf(lines, drafts) : null;
  if (!levels) return lines.map(wholeRow);
  const used = new Set(drafts.flatMap(({ line, around }) => [line, ...around]));
  const rows = drafts.map(({ line, around, name, above, below, target }, index) => {
    const whole = join([...above, ...(name ? [name] : []), ...below]);
    const level1 = levels.first[index] ?? EMPTY;
    return rowFrom([line, ...around], [level1, levels.second[index] ?? EMPTY, whole, target]);
  });
  return withLines(
    rows,
    lines.filter((line) => !used.has(line)),
  );
}

/** Gives the words of broken indicator names to their rows: as many lines below a row as above. Whether none is left. */
function namePieces(lines: readonly WordLine[], drafts: readonly Draft[]): boolean {
  let waiting: { line: WordLine; text: SourceText }[] = [];
  let last: Draft | null = null;
  for (const line of lines) {
    const draft = drafts.find((other) => other.line === line);
    if (draft) {
      if (last && last.below.length < last.above.length) return false;
      draft.above.push(...waiting.map(({ text }) => text));
      draft.around.push(...waiting.map((piece) => piece.line));
      waiting = [];
      last = draft;
      continue;
    }
    for (const text of line.words.filter((word) => !isLevelWord(word.text))) {
      if (last && last.below.length < last.above.length) {
        last.below.push(text);
        last.around.push(line);
      } else waiting.push({ line, text });
    }
  }
  const whole = drafts.every(
    ({ name, above, below }) => above.length === below.length && (name !== null || above.length > 0),
  );
  return whole && waiting.length === 0;
}

/** The first and second level of every row; null where the names do not fit the rows. */
function levelsOf(lines: readonly WordLine[], drafts: readonly Draft[]) {
  const names = levelNames(levelWords(lines, drafts))?.filter(({ text }) => text.text !== SIDE_OF_INDICATORS);
  if (!names) return null;
  const second = dealtOut(seconds(names), drafts.length);
  if (!second) return null;
  const firsts = names.filter(({ text }) => FULL_LEVEL1.includes(text.text));
  return { second, first: second.map((name) => firstOf(name, firsts)) };
}

/** Words of level names with their places: a row has its number, what stands between two rows the half. */
function levelWords(lines: readonly WordLine[], drafts: readonly Draft[]): LevelWord[] {
  let row = -1;
  return lines.flatMap((line) => {
    const draft = drafts.find((other) => other.line === line);
    if (draft) row++;
    const place = draft ? row : row + 0.5;
    const words = draft ? line.words.slice(0, -1).filter((word) => word !== draft.name) : line.words;
    return words.filter(({ text }) => isLevelWord(text)).map((text) => ({ text, place }));
  });
}

/**
 * Names of the second level. Of those that are names of both levels 成本指标 is one where no kind of cost is named, and
 * of two that speak of satisfaction side by side the longer or the later: 满意度指标 | 服务对象满意度指标.
 */
function seconds(names: readonly LevelName[]): LevelName[] {
  const hasCosts = names.some(({ text }) => COST_KIND.test(text.text));
  return names
    .filter((name, index) => {
      const { text } = name.text;
      if (!FULL_LEVEL2.includes(text)) return false;
      if (!FULL_LEVEL1.includes(text)) return true;
      if (/成本/.test(text)) return !hasCosts;
      const beside = names.find((other) => other !== name && isBeside(other, name));
      return beside !== undefined && (text.length - beside.text.text.length || index - names.indexOf(beside)) > 0;
    })
    .sort((a, b) => a.place - b.place);
}

function isBeside(one: LevelName, other: LevelName): boolean {
  return familyOf(one.text.text) === familyOf(other.text.text) && Math.abs(one.place - other.place) <= OFF * 2;
}

function familyOf(level2: string): RegExp | undefined {
  return FAMILIES.find((family) => family.level2.test(level2))?.level1;
}

/** The name of each row: every name stands in the middle of its rows. Null where that does not come out. */
function dealtOut(names: readonly LevelName[], count: number): SourceText[] | null {
  const dealt: SourceText[] = [];
  for (const { text, place } of names) {
    const first = dealt.length;
    const last = Math.round(2 * place - first);
    if (last < first || Math.abs((first + last) / 2 - place) > OFF) return null;
    while (dealt.length <= last) dealt.push(text);
  }
  return dealt.length === count ? dealt : null;
}

/** The printed first level that a second level stands under. */
function firstOf(second: SourceText, firsts: readonly LevelName[]): SourceText {
  const family = familyOf(second.text);
  const named = firsts.filter(({ text }) => family?.test(text.text) && text.text !== second.text);
  return named.sort((a, b) => a.text.text.length - b.text.text.length)[0]?.text ?? EMPTY;
}
