import { describe, expect, it } from 'vitest';
import { withChecks } from '../../scripts/lib/check-document.ts';
import { parse } from '../../src/parse/index.ts';
import { maskDocument, maskRaw, privateNumbersOf } from '../../src/privacy/index.ts';
import { PATTERNS } from './patterns.ts';

/** Characters of the short text; the long one is a million with LINEAR_SHORT=10000, which takes minutes. */
const SHORT = Number(process.env.LINEAR_SHORT ?? 3000);
const TIMES = 100;
/** A hundred times the text may cost this many times as much. */
const MOST = 120;
/** Below this a measurement says nothing. Milliseconds. */
const LEAST = 15;

/** Processor time of reading, checking and masking, in milliseconds: a busy machine does not count. */
function cost(text: string): number {
  const bytes = Buffer.from(text, 'utf8');
  const before = process.cpuUsage();
  const { document, diagnostics } = parse({ file: 'long.txt', bytes });
  if (document) maskDocument(withChecks(document));
  maskRaw(bytes, text, document ? privateNumbersOf(document) : new Map());
  const { user, system } = process.cpuUsage(before);
  expect(diagnostics.filter(({ id }) => id === 'read.internal')).toEqual([]);
  if (document) expect(document.disclosure.counts.linesCovered).toBe(document.disclosure.counts.lines);
  return (user + system) / 1000;
}

describe(`a text ${TIMES} times as long costs at most ${MOST} times as much`, () => {
  it.each(Object.entries(PATTERNS))('%s', (_, write) => {
    const [short, long] = [write(SHORT), write(SHORT * TIMES)];
    cost(short);
    const once = Math.max(LEAST, cost(short), cost(short));
    const whole = cost(long);
    // A second try where the machine was busy with something else, such as collecting garbage.
    expect(whole > once * MOST ? cost(long) : whole).toBeLessThan(once * MOST);
  });
});

describe('large input', () => {
  it('ten megabytes are read', () => {
    const { document } = parse({ file: 'large.txt', bytes: Buffer.from(PATTERNS.forms?.(5_000_000) ?? '', 'utf8') });
    expect(document?.disclosure.source.bytes).toBeGreaterThan(10_000_000);
    expect(document?.projects.length).toBeGreaterThan(50_000);
  });

  it('a number no account has is text, not a figure', () => {
    const text = `某县水利局2023年度部门决算公开说明\n第二部分 部门决算情况说明\n一、收入支出决算总体情况说明\n本年收入合计${'9'.repeat(400)}万元。本年支出合计12.50万元。\n`;
    const { document } = parse({ file: 'huge.txt', bytes: Buffer.from(text, 'utf8') });
    expect(document?.facts.map(({ code, value }) => [code, value])).toEqual([['expenditure.current', 12.5]]);
  });
});
