import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createContext } from '../../../src/parse/context.ts';
import { decode } from '../../../src/parse/decode.ts';
import { extractProse } from '../../../src/parse/prose/index.ts';
import { readStructure } from '../../../src/parse/structure.ts';

interface TruthFact {
  readonly code: string;
  readonly value: number;
  readonly unit: string;
  readonly line: number;
  readonly lineEnd?: number;
}
interface TruthItem {
  readonly level: string;
  readonly table: string;
  readonly category: string | null;
  readonly section: string | null;
  readonly item: string | null;
  readonly amount: number | null;
  readonly share: number | null;
  readonly yoyChange: number | null;
  readonly yoyRate: number | null;
  readonly reason: string | null;
  readonly line: number;
}
interface Truth {
  readonly file: string;
  readonly facts: readonly TruthFact[];
  readonly functionItems: readonly TruthItem[];
}

const root = new URL('../../../', import.meta.url);

function read(file: string) {
  const { document } = decode(file, readFileSync(new URL(`content/raw/${file}`, root)));
  if (!document) throw new Error(`${file} not decoded`);
  const context = createContext(document);
  return extractProse(readStructure(document, context), context);
}

const plain = (text: string | null) => text?.replace(/[\s，,；;：:（）()、。]/g, '') ?? null;

describe.each(['001', '004'])('document %s against what was read by eye', (name) => {
  const truth: Truth = JSON.parse(readFileSync(new URL(`tests/fixtures/truth/${name}.json`, root), 'utf8'));
  const prose = read(truth.file);

  it('states every fact with its value, unit and line', () => {
    const missing = truth.facts.filter(
      ({ code, value, unit, line, lineEnd = line }) =>
        !prose.facts.some(
          (fact) =>
            fact.code === code &&
            fact.value === value &&
            fact.unit === unit &&
            [fact.source, ...fact.mentions].some((at) => at.lineStart <= lineEnd && at.lineEnd >= line),
        ),
    );
    expect(missing).toEqual([]);
  });

  it('states no fact that the document does not', () => {
    const known = new Set(truth.facts.map(({ code, value }) => `${code}=${value}`));
    expect(prose.facts.map(({ code, value }) => `${code}=${value}`).filter((fact) => !known.has(fact))).toEqual([]);
  });

  it('reads every function item with names, figures and reason', () => {
    const brief = (item: Omit<TruthItem, 'line' | 'reason'>, reason: string | null, line: number) => ({
      level: item.level,
      table: item.table,
      names: [item.category, item.section, item.item].map(plain),
      figures: [item.amount, item.share, item.yoyChange, item.yoyRate],
      reason: plain(reason),
      line,
    });
    expect(prose.functionItems.map((item) => brief(item, item.reason?.text ?? null, item.source.lineStart))).toEqual(
      truth.functionItems.map((item) => brief(item, item.reason, item.line)),
    );
  });
});
