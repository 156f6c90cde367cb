import type { Line, SourceText } from '../../types.ts';
import { figureOf } from './words.ts';

/** What the running text says: 基本支出 14,206 万元 as `基本支出=14206`. */
export interface Stated {
  /** Of several ways to read the amounts of a total, the one that the text confirms amount by amount. */
  choose(
    ways: readonly (readonly number[])[],
    amounts: readonly SourceText[],
    names: readonly (readonly string[])[],
  ): readonly (readonly number[])[];
}

const SENTENCE = /([\u4e00-\u9fff()]{2,14}?(?:收入|支出|拨款|合计))(?:决算数?|预算数?)?为?(\d[\d,]*(?:\.\d+)?)万元/g;

/** The amounts that sentences give under the names of columns. */
export function readStated(lines: readonly Line[]): Stated {
  const text = lines.map((line) => line.text.text.replace(/\s+/g, '')).join('');
  const said = new Map<string, string[]>();
  for (const [, words = '', figure = ''] of text.matchAll(SENTENCE)) {
    const value = String(Number(figure.replace(/,/g, '')));
    said.set(value, [...(said.get(value) ?? []), words]);
  }
  const says = (names: readonly string[], value: number | null) =>
    (said.get(String(value)) ?? []).some((words) => names.some((name) => words.endsWith(name)));
  return {
    choose: (ways, amounts, names) => {
      if (ways.length < 2) return ways;
      const confirmed = ways.filter((way) =>
        way.every((column, index) => says(names[column] ?? [], figureOf(amounts[index]))),
      );
      return confirmed.length === 1 ? confirmed : ways;
    },
  };
}
