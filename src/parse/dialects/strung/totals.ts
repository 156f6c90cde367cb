import { HEADER_WORD } from '../../../vocab/table-facts.ts';
import type { SourceText } from '../../types.ts';
import { isValue, type Strung } from './words.ts';

const TOTAL = /^(?:合计|总计|本年(?:收入|支出)合计)$/;

/** 类 款 项 stand before the total in the same line. */
export function withoutLevels(words: readonly SourceText[]): readonly SourceText[] {
  let from = 0;
  while (/^[类款项]$/.test(words[from]?.text ?? '')) from++;
  return words.slice(from);
}

/** 合计 and its amounts. */
export function isTotalRow(words: readonly SourceText[]): boolean {
  const [label, ...amounts] = withoutLevels(words);
  return label !== undefined && TOTAL.test(label.text) && amounts.length > 0 && amounts.every(isValue);
}

/**
 * The last line of a header and the row of the total beside it, printed in one line, as two:
 *
 *     合计 0 9.00 合计 基本支出 项目支出 0    →    合计 基本支出 项目支出 + 合计 0 9.00 0
 *
 * `most`: how many lines a header has.
 */
export function apart(lines: readonly Strung[], most: number): readonly Strung[] {
  const at = lines.findIndex(({ words }) => isMixed(words));
  const line = lines[at];
  const [label] = line?.words ?? [];
  if (!line || !label || at > most) return lines;
  const values = line.words.filter(isValue);
  const names = line.words.slice(1).filter((word) => !isValue(word));
  const own = [
    { no: line.no, words: names },
    { no: line.no, words: [label, ...values] },
  ];
  return [...lines.slice(0, at), ...own, ...lines.slice(at + 1)];
}

function isMixed([label, ...others]: readonly SourceText[]): boolean {
  if (!label || !TOTAL.test(label.text) || !others.some(isValue)) return false;
  const names = others.filter((word) => !isValue(word));
  return names.length > 1 && names.every(({ text }) => HEADER_WORD.test(text) || TOTAL.test(text));
}
