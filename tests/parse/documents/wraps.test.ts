import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/parse/index.ts';

const RAW = new URL('../../../content/raw/', import.meta.url);
const FILES = readdirSync(RAW).filter((name) => name.endsWith('.txt'));

const plain = (text: string | null): string => (text ?? '').normalize('NFKC').replace(/[\s,]/g, '');

/** Everything a text states, as words. */
function stated(text: string): string[] {
  const { document } = parse({ file: 'wrapped.txt', bytes: new TextEncoder().encode(text) });
  if (!document) return [];
  const line = (...parts: readonly unknown[]) => plain(parts.join(' | '));
  return [
    ...document.facts.map(({ code, value }) => line(code, value)),
    ...document.functionItems.map((each) =>
      line(each.table, each.itemCode, each.category, each.item, each.amount, each.basic),
    ),
    ...document.economicItems.map(({ code, name, amount }) => line(code, name, amount)),
    ...document.projects.flatMap((each) => [
      line(each.name, each.unit, each.annualBudget, each.carryover, each.executed, each.score),
      ...each.indicators.map((row) => line(each.name, row.level3, row.targetRaw, row.actualRaw, row.weight, row.score)),
    ]),
  ].sort();
}

/** Every line cut at a width, rows of tables too: figures, names and tabs fall apart. */
const wrapped = (text: string, width: number): string =>
  text
    .split('\n')
    .map((line) => line.replace(new RegExp(`(.{${width}})(?=.)`, 'gu'), '$1\n'))
    .join('\n');

describe.each(FILES)('%s, every line cut', (file) => {
  const text = readFileSync(new URL(file, RAW), 'utf8');
  const whole = stated(text);

  it.each([38, 50])('at %i characters states the same', (width) => {
    expect(whole.length).toBeGreaterThan(200);
    expect(stated(wrapped(text, width))).toEqual(whole);
  });
});
