import { describe, expect, it } from 'vitest';
import type { DisclosureDocument } from '../../src/model/index.ts';
import { generateBudget } from '../generator/budget/index.ts';
import { differing, readText, reported } from './generated/written.ts';

const range = (from: number, count: number): number[] => Array.from({ length: count }, (_, index) => from + index);

const NOISY = range(1, 100);
const PLAIN = range(1, 16);

/** A line of the text changed once. */
interface Plant {
  readonly rules: readonly string[];
  readonly find: RegExp;
  /** What the text must also print for the figure to be tied to anything. */
  readonly beside?: string;
}

/** Which rules notice a figure of a budget that is wrong by about a tenth: group 1 is what stands before it. */
const PLANTS: readonly Plant[] = [
  { rules: ['revenue-equals-expenditure', 'fact-repeated', 'bt-totals'], find: /(收支总预算)[\d,]+\.\d\d/ },
  { rules: ['revenue-source-sum', 'fact-repeated'], find: /^(一般公共预算)[\d,]+\.\d\d(?=.*占)/ },
  { rules: ['revenue-source-share'], find: /^(一般公共预算.*?占)\d+\.\d\d(?=%)/ },
  { rules: ['expenditure-nature-sum', 'fact-repeated'], find: /^(基本支出)[\d,]+\.\d\d(?=.*占)/ },
  { rules: ['expenditure-nature-share'], find: /^(项目支出.*?占)\d+\.\d\d(?=%)/ },
  { rules: ['basic-sum', 'fact-repeated'], find: /^(人员经费)[\d,]*[1-9][\d,]*\.\d\d/ },
  { rules: ['tp-sum', 'fact-repeated'], find: /(“三公”经费预算数为)[\d,]*[1-9][\d,]*\.\d\d/ },
  { rules: ['procurement-sum'], find: /(政府采购货物预算)[\d,]*[1-9][\d,]*\.\d\d/ },
  { rules: ['assets-vehicle-sum'], find: /(2\.车辆)[1-9]\d*/ },
  { rules: ['staff-sum'], find: /(实有人数)\d+/ },
  { rules: ['px-amount', 'bt-project-rollup'], find: /(预算安排规模：)[\d,]+\.\d\d/ },
  { rules: ['prose-vs-table', 'gp-item-sum'], find: /(（项）：\d{4}年预算数为)[\d,]+\.\d\d/ },
  { rules: ['gp-category-sum', 'prose-vs-table', 'gp-share'], find: /^(1、[^（]+（类）)[\d,]+\.\d\d(?=.*占)/ },
  { rules: ['bt-target-count'], find: /(当年财政拨款项目)[1-9]\d*/, beside: '项目支出绩效目标表' },
];

const larger = (raw: string): string => {
  const [whole = '', fraction] = raw.replaceAll(',', '').split('.');
  return fraction === undefined ? String(Number(whole) + 31) : (Number(`${whole}.${fraction}`) * 1.1 + 7.77).toFixed(2);
};

/** The text with the first such figure changed, and its line; null where there is none. */
function planted(text: string, find: RegExp): { document: DisclosureDocument; lines: number[] } | null {
  const lines = text.split('\n');
  const at = lines.findIndex((line) => find.test(line));
  const line = lines[at];
  const found = line === undefined ? null : find.exec(line);
  if (line === undefined || !found) return null;
  const before = found[1] ?? '';
  const from = found.index + found[0].lastIndexOf(before) + before.length;
  const raw = found[0].slice(found[0].lastIndexOf(before) + before.length);
  const changed = line.slice(0, from) + larger(raw) + line.slice(from + raw.length);
  return { document: readText(lines.with(at, changed).join('\n')), lines: [at + 1] };
}

describe('clean generated budgets', () => {
  it(`${NOISY.length} budgets contradict themselves nowhere`, () => {
    const wrong = NOISY.flatMap((seed) =>
      differing(readText(generateBudget(seed).text))
        .filter(({ severity }) => severity !== 'completeness')
        .map(({ rule, message }) => `${seed} ${rule} ${message}`),
    );
    expect(wrong).toEqual([]);
  });
});

describe('an error planted in a generated budget', () => {
  it.each(PLANTS)('$rules find it', ({ rules, find, beside }) => {
    const made = PLAIN.flatMap((seed) => {
      const { text } = generateBudget(seed, { clean: true });
      const plant = text.includes(beside ?? '') ? planted(text, find) : null;
      return plant ? [{ seed, found: reported(differing(plant.document), rules, plant.lines) }] : [];
    });
    expect(made.length).toBeGreaterThan(3);
    expect(made.filter(({ found }) => !found).map(({ seed }) => seed)).toEqual([]);
  });
});
