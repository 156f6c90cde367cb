import type { DisclosureDocument, Project } from '../../../src/model/index.ts';
import type { GeneratedBudget } from './index.ts';
import { general, type Programme, sumOf } from './plan.ts';
import { categories } from './rows.ts';

/** Every way in which the budget that was read differs from what was written; empty when it came back whole. */
export function differences(written: GeneratedBudget, read: DisclosureDocument | null): string[] {
  if (!read) return ['not read as a disclosure'];
  return [
    ...identity(written, read),
    ...facts(written, read),
    ...lines(written, read),
    ...items(written, read),
    ...economic(written, read),
    ...projects(written, read),
    ...expect('lines covered', read.disclosure.counts.lines, read.disclosure.counts.linesCovered),
  ];
}

const expect = (what: string, wanted: unknown, got: unknown): string[] =>
  Object.is(wanted, got) ? [] : [`${what}: written ${JSON.stringify(wanted)}, read ${JSON.stringify(got)}`];

/** What of `wanted` is missing and what was read beside it. */
function both(what: string, wanted: readonly string[], got: readonly string[]): string[] {
  return [
    ...wanted.filter((each) => !got.includes(each)).map((each) => `${what} missing: ${each}`),
    ...got.filter((each) => !wanted.includes(each)).map((each) => `${what} not written: ${each}`),
  ];
}

function identity({ plan }: GeneratedBudget, { disclosure }: DisclosureDocument): string[] {
  return [
    ...expect('department', plan.department, disclosure.department),
    ...expect('year', plan.year, disclosure.fiscalYear),
    ...expect('kind', 'budget', disclosure.kind),
  ];
}

function facts(written: GeneratedBudget, read: DisclosureDocument): string[] {
  const key = ({ code, value, unit }: { code: string; value: number; unit: string }) => `${code} = ${value} ${unit}`;
  const sayings = (list: Parameters<typeof key>[0][]) => [...new Set(list.map(key))];
  return both('fact', sayings([...written.facts]), sayings(read.facts));
}

/** The lines of every printed table by function. */
function lines(written: GeneratedBudget, read: DisclosureDocument): string[] {
  const wanted = written.lines.map((each) =>
    [each.table, each.code, each.name, each.amount, each.basic, each.project].join(' '),
  );
  const got = read.functionItems
    .filter(({ list }) => list === 'table')
    .map((each) =>
      [
        each.table,
        each.itemCode ?? each.sectionCode ?? each.categoryCode,
        each.item ?? each.section ?? each.category,
        each.amount,
        each.basic,
        each.project,
      ].join(' '),
    );
  return both('table line', wanted, got);
}

/** The 项 and the 类 of the prose on general public spending. */
function items({ plan }: GeneratedBudget, read: DisclosureDocument): string[] {
  const spent = plan.lines.filter((line) => general(line) > 0);
  const wanted = [
    ...spent.map((line) => {
      const before = general(line) - line.change;
      const rate = before === 0 ? (line.change === 0 ? 0 : 10_000) : Math.round((line.change * 10_000) / before);
      return ['items', line.code, general(line) / 100, line.change / 100, rate / 100].join(' ');
    }),
    ...categories(spent).map(({ code, lines: own }) =>
      ['structure', code, sumOf(own, general) / 100, null, null].join(' '),
    ),
  ];
  const got = read.functionItems
    .filter(({ list, table }) => list !== 'table' && table === 'generalPublic')
    .map((each) =>
      [each.list, each.itemCode ?? each.categoryCode, each.amount, each.yoyChange, each.yoyRate].join(' '),
    );
  return both('item', wanted, got);
}

function economic({ plan }: GeneratedBudget, read: DisclosureDocument): string[] {
  const wanted = [...plan.personnel, ...plan.running].map(
    ({ code, name, amount }) => `${code} ${name} ${amount / 100}`,
  );
  const got = read.economicItems
    .filter(({ code }) => code?.length === 5)
    .map(({ code, name, amount }) => `${code} ${name} ${amount}`);
  return both(
    'economic line',
    wanted,
    got.filter((each) => !each.endsWith(' null')),
  );
}

function projects(written: GeneratedBudget, read: DisclosureDocument): string[] {
  const found = written.plan.projects.flatMap((each) => {
    const named = read.projects.filter(({ name }) => name === each.name);
    const [got] = named;
    return got
      ? [...expect(`${each.name} rows`, 1, named.length), ...project(each, got, written)]
      : [`project missing: ${each.name}`];
  });
  return [...found, ...expect('projects', written.plan.projects.length, read.projects.length)];
}

function project(each: Programme, got: Project, { withTargets }: GeneratedBudget): string[] {
  const say = (what: string, wanted: unknown, read: unknown) => expect(`${each.name} ${what}`, wanted, read);
  const plain = (text: string | undefined) => text?.normalize('NFKC').replace(/[\s,]/g, '');
  return [
    ...say('unit', each.unit, got.unit),
    ...say('budget', each.amount / 100, got.annualBudget),
    ...say('carryover', each.carried === 0 ? null : each.carried / 100, got.carryover),
    ...say('code', each.line.code, got.itemCode),
    ...say('basis', plain(each.basis), plain(got.policyBasis?.text)),
    ...say('allocation', plain(each.allocation), plain(got.allocation?.text)),
    ...say('period', plain(each.period), plain(got.period?.text)),
    ...(withTargets ? say('goal', plain(each.goal), plain(got.goalExpected?.text)) : []),
    ...both(
      `${each.name} indicator`,
      withTargets ? each.rows.map((row) => Object.values(row).join(' ')) : [],
      got.indicators.map(({ level1, level2, level3, targetRaw, weight, lastYear }) =>
        [level1, level2, level3, targetRaw, weight, lastYear].join(' '),
      ),
    ),
  ];
}
