import { PLAIN_VALUES } from '../../../vocab/planned-forms.ts';
import { headField } from '../../projects/labels.ts';
import { EMPTY, join } from '../../source-text.ts';
import type { Row, SourceText } from '../../types.ts';
import { rowFrom, spaced, type WordLine, wholeRow } from './words.ts';

/** A label of the head and what stands behind it on its line. */
interface Field {
  readonly label: SourceText;
  readonly value: readonly SourceText[];
}

/**
 * The rows of the head. A value broken over lines stands around its label, as many lines above as below:
 *
 *     某市某区建设和管                                阶段
 *     主管部门 实施单位 某某工程建设中心                项目名称 拆除经费 项目性质 性项 项目类别 特定目标类
 *     理委员会                                       目
 *
 * The words above and below belong to the labels without a value; where no such label or more words are left, a value
 * of 项目性质 or 项目类别 that they make known decides. Lines that can be read in two ways stay whole.
 */
export function headRows(lines: readonly WordLine[]): Row[] {
  const rows: Row[] = [];
  let above: WordLine[] = [];
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index];
    const fields = line ? fieldsOf(line.words) : null;
    if (!line || !fields) {
      if (line) above.push(line);
      continue;
    }
    const below = lines.slice(index + 1, index + 1 + above.length).filter(({ words }) => !fieldsOf(words));
    const values = below.length === above.length ? filled(fields, above, below) : null;
    if (values) {
      const cells = fields.flatMap(({ label }, at) => [label, values[at] ?? EMPTY]);
      rows.push(rowFrom([...above, line, ...below], cells));
      index += below.length;
    } else rows.push(...above.map(wholeRow), wholeRow(line));
    above = [];
  }
  return [...rows, ...above.map(wholeRow)];
}

/** Labels with the words behind them; null for a line that does not begin with a label. */
function fieldsOf(words: readonly SourceText[]): Field[] | null {
  const fields: { label: SourceText; value: SourceText[] }[] = [];
  for (const word of words) {
    if (headField(word.text) !== null) fields.push({ label: word, value: [] });
    else if (fields.length === 0) return null;
    else fields.at(-1)?.value.push(word);
  }
  return fields.length > 0 ? fields : null;
}

/** The value of every label; null where the words around the line can go to the labels in two ways or in none. */
function filled(
  fields: readonly Field[],
  above: readonly WordLine[],
  below: readonly WordLine[],
): readonly SourceText[] | null {
  const count = above[0]?.words.length ?? 0;
  if ([...above, ...below].some(({ words }) => words.length !== count)) return null;
  const open = fields.flatMap(({ value }, at) => (value.length === 0 ? [at] : []));
  const valuesFor = (chosen: readonly number[]) =>
    fields.map(({ value }, at) => {
      const column = chosen.indexOf(at);
      if (column < 0) return spaced(value);
      const around = (lines: readonly WordLine[]) => lines.flatMap(({ words }) => words[column] ?? []);
      return join([...around(above), ...value, ...around(below)]);
    });
  if (above.length === 0) return valuesFor([]);
  if (open.length === count) return valuesFor(open);
  const ways = subsets(fields.length, count)
    .filter((chosen) => open.every((at) => chosen.includes(at)))
    .map(valuesFor)
    .filter((values) => values.every((value, at) => isKnownValue(fields[at]?.label.text ?? '', value.text)));
  return ways.length === 1 ? (ways[0] ?? null) : null;
}

function isKnownValue(label: string, value: string): boolean {
  const known = PLAIN_VALUES[label];
  return known === undefined || known.includes(value);
}

/** Choices of `count` of the numbers below `of`, in order; none where there are too many labels to try. */
function subsets(of: number, count: number): number[][] {
  if (of > 8) return [];
  const all = Array.from({ length: 2 ** of }, (_, bits) =>
    Array.from({ length: of }, (_, at) => at).filter((at) => (bits >> at) & 1),
  );
  return all.filter((chosen) => chosen.length === count);
}
