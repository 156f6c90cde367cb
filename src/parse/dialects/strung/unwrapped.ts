import type { TableKind } from '../../../vocab/tables.ts';
import { categoryNamed } from '../../classification.ts';
import { join } from '../../source-text.ts';
import { isKnownLabel } from '../../tables/labels.ts';
import type { SourceText } from '../../types.ts';
import { isValue, type Strung } from './words.ts';

const NUMBER = /^[一二三四五六七八九十]{1,3}、/;

/**
 * Labels broken over the lines above and below their row, put back into it: an account before the amounts of spending,
 * a source of money at the beginning.
 *
 *     一、社会保障和就业
 *     一、一般公共预算 49.00 16.00 16.00      →   一、一般公共预算 49.00 一、社会保障和就业支出 16.00 16.00
 *     支出
 */
export function unwrapped(lines: readonly Strung[], kind: TableKind): Strung[] {
  const rows: Strung[] = [];
  for (let index = 0; index < lines.length; index++) {
    const [above, row, below] = [lines[index], lines[index + 1], lines[index + 2]];
    const label = above && row && below ? brokenLabel(above, below) : null;
    const words = label && row ? withLabel(label, row.words, kind) : null;
    if (words && row) {
      rows.push({ no: row.no, words });
      index += 2;
    } else if (above) rows.push(above);
  }
  return rows;
}

function brokenLabel({ words: [first, ...more] }: Strung, { words: [rest, ...others] }: Strung): SourceText | null {
  if (!first || !rest || more.length + others.length > 0 || isValue(rest) || !NUMBER.test(first.text)) return null;
  return NUMBER.test(rest.text) ? null : join([first, rest]);
}

function withLabel(label: SourceText, words: readonly SourceText[], kind: TableKind): SourceText[] | null {
  const [first, amount, ...rest] = words;
  const name = label.text.replace(NUMBER, '');
  if (!first || !amount) return null;
  if (categoryNamed(name) === name) {
    if (words.every(isValue)) return [label, ...words];
    const isBeside = !isValue(first) && rest.length > 0 && [amount, ...rest].every(isValue);
    return isBeside ? [first, amount, label, ...rest] : null;
  }
  const isAccount = categoryNamed(first.text.replace(NUMBER, '')) !== null;
  return isAccount && isKnownLabel(name, kind) ? [label, ...words] : null;
}
