import type { Line, SourceText } from '../../types.ts';
import { figureOf } from './words.ts';

/** What the running text says: 基本支出 14,206 万元 as `基本支出=14206`. */
export interface Stated {
  /**
   * Of several ways to read amounts, those in which the text confirms every amount they put differently; columns without
   * names need no word. All where it confirms none.
   */
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
      const differ = amounts.flatMap((_, index) =>
        ways.every((way) => way[index] === ways[0]?.[index]) ? [] : [index],
      );
      const confirmed = ways.filter((way) =>
        differ.every((index) => {
          const words = names[way[index] ?? -1] ?? [];
          return words.length === 0 || says(words, figureOf(amounts[index]));
        }),
      );
      return confirmed.length > 0 ? confirmed : ways;
    },
  };
}
