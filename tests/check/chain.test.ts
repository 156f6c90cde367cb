import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { check } from '../../src/check/index.ts';
import type { DisclosureDocument, Finding } from '../../src/model/index.ts';
import { scratchFolder, script } from '../cli/run.ts';
import { generate } from '../generator/index.ts';
import { readText } from './generated/written.ts';

const SEEDS = Array.from({ length: 30 }, (_, index) => index + 1);

/** Two documents of one department, the second following on from the first. */
function pair(seed: number): readonly [before: string, after: string] {
  const options = { clean: true, projects: 1 } as const;
  const before = generate(seed, { ...options, year: 2022 });
  const { accounts } = before;
  const after = generate(seed + 1000, { ...options, year: 2023, department: accounts.department, previous: accounts });
  return [before.text, after.text];
}

const chain = (findings: readonly Finding[]): Finding[] =>
  findings.filter(({ rule, status }) => /^yr-(?:opening|implied)/.test(rule) && status !== 'not-applicable');

const larger = (text: string, figure: RegExp): string => {
  const changed = text.replace(figure, (amount) => (Number(amount.replaceAll(',', '')) + 7.77).toFixed(2));
  if (changed === text) throw new Error(`nothing to change: ${figure}`);
  return changed;
};

describe('two years of one department', () => {
  it('agree where the second follows on from the first', () => {
    const found = SEEDS.map((seed) => {
      const [before, after] = pair(seed);
      return chain(check(readText(after), { previous: readText(before) }));
    });
    expect(found.flat().filter(({ status }) => status === 'differs')).toEqual([]);
    expect(found.every((findings) => findings.length > 2)).toBe(true);
  });

  it.each([
    ['yr-opening-closing', /(?<=年末财政拨款结转和结余)[\d,.]+(?=万元)/],
    ['yr-implied-prior', /(?<=“三公”经费支出)[1-9][\d,.]*(?=万元)/],
  ] as const)('%s: a figure of last year’s document changed is noticed', (rule, figure) => {
    const missed = SEEDS.filter((seed) => {
      const [before, after] = pair(seed);
      if (!figure.test(before)) return false;
      const findings = check(readText(after), { previous: readText(larger(before, figure)) });
      return !findings.some((finding) => finding.rule === rule && finding.status === 'differs');
    });
    expect(missed).toEqual([]);
  });
});

describe('npm run data on two years', () => {
  let root = '';
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  it('writes the chain into the later document, citing both files', async () => {
    root = scratchFolder();
    const [before, after] = pair(4);
    writeFileSync(join(root, 'raw/first.txt'), larger(before, /(?<=年末财政拨款结转和结余)[\d,.]+(?=万元)/));
    writeFileSync(join(root, 'raw/second.txt'), after);
    await script('data', ['--raw', join(root, 'raw'), '--out', join(root, 'out')], { env: { WORKERS: '1' } });
    const folder = join(root, 'out/disclosures');
    const documents = readdirSync(folder).map(
      (name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as DisclosureDocument,
    );
    const later = documents.find(({ disclosure }) => disclosure.fiscalYear === 2023);
    const earlier = documents.find(({ disclosure }) => disclosure.fiscalYear === 2022);
    const found = chain(later?.checks ?? []);
    const [carried] = found.filter(({ rule, status }) => rule === 'yr-opening-closing' && status === 'differs');
    expect(carried?.difference).toBe('-7.77');
    expect(carried?.sides.map(({ file }) => file)).toEqual([null, 'first.txt']);
    expect(found.some(({ rule, status }) => rule === 'yr-implied-prior' && status === 'pass')).toBe(true);
    expect(chain(earlier?.checks ?? [])).toEqual([]);
  });
});
