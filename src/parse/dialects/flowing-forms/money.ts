import { MONEY_OF_YEAR, MONEY_SIDE } from '../../../vocab/planned-forms.ts';
import { fundingKind } from '../../projects/labels.ts';
import { EMPTY, join } from '../../source-text.ts';
import type { Row, SourceText } from '../../types.ts';
import { isFigureText } from '../chunks.ts';
import { rowFrom, type WordLine, wholeRow, withLines } from './words.ts';

/** Whether a line gives amounts with their labels: 项目资金总额 10,000.00 年度资金申请总额 5,000.00. */
export function isMoneyLine({ words }: WordLine): boolean {
  return pairsOf(words) !== null;
}

export function isMoneySide({ words }: WordLine): boolean {
  return words.length === 1 && MONEY_SIDE.test(words[0]?.text ?? '');
}

/** Labels and figures in turn. */
function pairsOf(words: readonly SourceText[]): [SourceText, SourceText][] | null {
  const own = words[0] && words.length % 2 === 1 && MONEY_SIDE.test(words[0].text) ? words.slice(1) : words;
  const pairs: [SourceText, SourceText][] = [];
  for (let at = 0; at < own.length; at += 2) {
    const [label, figure] = [own[at], own[at + 1]];
    if (!label || !figure || fundingKind(label.text) === null || !isFigureText(figure.text)) return null;
    pairs.push([label, figure]);
  }
  return pairs.length > 0 && pairs.length < 3 ? pairs : null;
}

/**
 * The money rows: side label, amounts of the whole period, amounts of the year. The side label is broken over lines of
 * its own between them:
 *
 *     项目资金总额 9,000.00 年度资金申请总额 3,000.00
 *     其中：当年财政拨款 3,000.00
 *     项目资金
 *     其中：财政资金 9,000.00
 *     （元）
 */
export function moneyRows(lines: readonly WordLine[]): Row[] {
  const side = lines.filter(isMoneySide).flatMap(({ words }) => words);
  let label = side.length > 0 ? join(side) : EMPTY;
  const rows = lines.flatMap((line) => {
    if (isMoneySide(line)) return [];
    const pairs = pairsOf(line.words);
    const [first, second] = pairs ?? [];
    if (!first) return [wholeRow(line)];
    const cells = second
      ? [...first, ...second]
      : MONEY_OF_YEAR.test(first[0].text)
        ? [EMPTY, EMPTY, ...first]
        : [...first];
    const row = rowFrom([line], [label, ...cells]);
    label = EMPTY;
    return [row];
  });
  return withLines(rows, lines.filter(isMoneySide));
}
