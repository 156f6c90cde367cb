import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { withChecks } from '../../scripts/lib/check-document.ts';
import { parse } from '../../src/parse/index.ts';
import { maskDocument } from '../../src/privacy/index.ts';
import { generate } from '../generator/index.ts';
import { createRandom, type Random } from '../generator/random.ts';
import { damage, mutate } from './mutate.ts';

const CASES = Number(process.env.FUZZ_CASES ?? 10_000);
const SEED = Number(process.env.FUZZ_SEED ?? 8);
/** Lines of a document in one case: enough for a table with its captions, and fast. */
const SLICE = 70;
/** Nothing this short may take this long, whatever stands in it. Milliseconds of processor time. */
const LONGEST = 2_000;

const RAW = new URL('../../content/raw/', import.meta.url);
const real = readdirSync(RAW)
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => readFileSync(new URL(name, RAW), 'utf8').split('\n'));
const FIXTURES = new URL('../fixtures/', import.meta.url);
const fixtures = readdirSync(FIXTURES, { recursive: true })
  .filter((name): name is string => typeof name === 'string' && name.endsWith('.txt'))
  .sort()
  .map((name) => readFileSync(new URL(name, FIXTURES), 'utf8').split('\n'));
const documents = [
  ...real,
  ...fixtures,
  ...Array.from({ length: 12 }, (_, seed) => generate(seed + 1).text.split('\n')),
];
const TITLE = '某县水利局2023年度部门决算公开说明';

/** A slice of one document, at times with one of another behind it, under a title that makes it a disclosure. */
function slice(random: Random): string[] {
  const part = () => {
    const lines = random.pick(documents);
    const from = random.int(0, Math.max(0, lines.length - SLICE));
    return lines.slice(from, from + random.int(1, SLICE));
  };
  return [TITLE, ...part(), ...(random.chance(0.3) ? part() : [])];
}

/** What is wrong with the reading of these bytes, or null. */
function fault(bytes: Uint8Array): string | null {
  const before = process.cpuUsage();
  const { document, diagnostics } = parse({ file: 'damaged.txt', bytes });
  const checked = document && maskDocument(withChecks(document));
  const { user, system } = process.cpuUsage(before);
  if ((user + system) / 1000 > LONGEST) return `took ${(user + system) / 1000} ms`;
  const internal = diagnostics.find(({ id }) => id === 'read.internal' || id === 'read.crashed');
  if (internal) return internal.message;
  if (!checked) return diagnostics.length > 0 ? null : 'neither a document nor a diagnostic';
  const { lines, linesCovered, checks } = checked.disclosure.counts;
  if (lines !== linesCovered) return `${linesCovered} of ${lines} lines covered`;
  const counted = Object.values(checks).reduce((sum, count) => sum + count, 0);
  return counted === checked.checks.length ? null : `${counted} of ${checked.checks.length} findings counted`;
}

describe('damaged documents', () => {
  it(`${CASES} of them: none throws or hangs, every line is somewhere`, () => {
    for (let no = 0; no < CASES; no++) {
      const random = createRandom(SEED * 1_000_003 + no);
      const text = Buffer.from(mutate(slice(random), random).join('\n'), 'utf8');
      const bytes = random.chance(0.1) ? damage(text, random) : text;
      const found = fault(bytes);
      if (found) expect.fail(`case ${no}: ${found}\n${Buffer.from(bytes).toString('utf8')}`);
    }
  }, 600_000);

  it('whole documents cut anywhere are read to the cut', () => {
    for (const [which, lines] of real.entries()) {
      const random = createRandom(SEED + which);
      for (let no = 0; no < 6; no++) {
        const text = lines.join('\n').slice(0, random.int(200, lines.join('\n').length));
        expect({ which, no, found: fault(Buffer.from(text, 'utf8')) }).toEqual({ which, no, found: null });
      }
    }
  });
});
