import type { DisclosureDocument } from '../../src/model/index.ts';
import type { Generated } from './index.ts';
import { executionScore, totalScore } from './performance.ts';
import { percent } from './say.ts';
import { impliedRate } from './statements.ts';

/** Every way in which what was read differs from what was written; empty when the document came back whole. */
export function differences(written: Generated, read: DisclosureDocument | null): string[] {
  if (!read) return ['not read as a disclosure'];
  return [
    ...identity(written, read),
    ...facts(written, read),
    ...items(written, read),
    ...lines(written, read),
    ...projects(written, read),
    ...coverage(read),
  ];
}

const expect = (what: string, wanted: unknown, got: unknown): string[] =>
  Object.is(wanted, got) ? [] : [`${what}: written ${JSON.stringify(wanted)}, read ${JSON.stringify(got)}`];

function identity({ accounts }: Generated, { disclosure }: DisclosureDocument): string[] {
  return [
    ...expect('department', accounts.department, disclosure.department),
    ...expect('year', accounts.year, disclosure.fiscalYear),
    ...expect('kind', 'final-accounts', disclosure.kind),
  ];
}

function facts(written: Generated, read: DisclosureDocument): string[] {
  const key = (code: string, value: number, unit: string) => `${code} = ${value} ${unit}`;
  const wanted = new Set(written.facts.map((each) => key(each.code, each.value, each.unit)));
  const got = new Set(read.facts.map((each) => key(each.code, each.value, each.unit)));
  return [
    ...[...wanted].filter((each) => !got.has(each)).map((each) => `fact missing: ${each}`),
    ...[...got]
      .filter((each) => !wanted.has(each) && !each.startsWith('performance.'))
      .map((each) => `fact not written: ${each}`),
  ];
}

function items({ accounts }: Generated, read: DisclosureDocument): string[] {
  const got = read.functionItems.filter((each) => each.table === 'generalPublic' && each.list === 'items');
  const line = (path: string, amount: number | null, change: number | null, rate: number | null) =>
    `${path} ${amount} ${change} ${rate}`;
  const wanted = accounts.items.map((each) =>
    line(
      `${each.category}/${each.section}/${each.item}`,
      each.amount / 100,
      each.change / 100,
      impliedRate(each.amount, each.change) / 100,
    ),
  );
  const read_ = got.map((each) =>
    line(`${each.category}/${each.section}/${each.item}`, each.amount, each.yoyChange, each.yoyRate),
  );
  return [
    ...wanted.filter((each) => !read_.includes(each)).map((each) => `item missing: ${each}`),
    ...read_.filter((each) => !wanted.includes(each)).map((each) => `item not written: ${each}`),
  ];
}

function lines(written: Generated, read: DisclosureDocument): string[] {
  const row = (
    code: string | null,
    name: string | null,
    amount: number | null,
    basic: number | null,
    project: number | null,
  ) => `${code} ${name} ${amount} ${basic} ${project}`;
  const wanted = written.lines.map((each) =>
    row(each.code, each.name, each.amount / 100, each.basic / 100, each.project / 100),
  );
  const got = read.functionItems
    .filter((each) => each.table === 'generalPublic' && each.list === 'table')
    .map((each) =>
      row(
        each.itemCode ?? each.sectionCode ?? each.categoryCode,
        each.item ?? each.section ?? each.category,
        each.amount,
        each.basic,
        each.project,
      ),
    );
  return [
    ...wanted.filter((each) => !got.includes(each)).map((each) => `table line missing: ${each}`),
    ...got.filter((each) => !wanted.includes(each)).map((each) => `table line not written: ${each}`),
  ];
}

function projects({ accounts }: Generated, read: DisclosureDocument): string[] {
  const found = accounts.projects.flatMap((written, index) => {
    const got = read.projects[index];
    if (!got) return [`project missing: ${written.name}`];
    return [
      ...expect('project name', written.name, got.name),
      ...expect(`${written.name} unit`, written.unit, got.unit),
      ...expect(`${written.name} initial`, written.initial / 100, got.initialBudget),
      ...expect(`${written.name} annual`, written.annual / 100, got.annualBudget),
      ...expect(`${written.name} executed`, written.executed / 100, got.executed),
      ...expect(`${written.name} rate`, percent(written.executed, written.annual) / 100, got.executionRate),
      ...expect(`${written.name} score`, totalScore(written), got.score),
      ...expect(
        `${written.name} execution score`,
        executionScore(written),
        got.funding.find((row) => row.kind === 'total')?.score,
      ),
      ...expect(
        `${written.name} goal`,
        written.goal.replaceAll('，', ','),
        got.goalExpected?.text.replaceAll('，', ','),
      ),
      ...expect(`${written.name} indicators`, written.rows.length, got.indicators.length),
      ...written.rows.flatMap((row, at) => indicator(written.name, row, got.indicators[at])),
    ];
  });
  return [...found, ...expect('projects', accounts.projects.length, read.projects.length)];
}

function indicator(
  name: string,
  row: Generated['accounts']['projects'][number]['rows'][number],
  got: DisclosureDocument['projects'][number]['indicators'][number] | undefined,
): string[] {
  if (!got) return [`${name}: indicator missing ${row.level3}`];
  const where = `${name} / ${row.level3}`;
  return [
    ...expect(`${where} level1`, row.level1, got.level1),
    ...expect(`${where} level2`, row.level2, got.level2),
    ...expect(`${where} level3`, row.level3, got.level3),
    ...expect(`${where} target`, row.target, got.targetRaw),
    ...expect(`${where} actual`, row.actual, got.actualRaw),
    ...expect(`${where} weight`, row.weight, got.weight),
    ...expect(`${where} score`, row.score, got.score),
    ...expect(`${where} note`, row.note || null, got.note),
  ];
}

function coverage(read: DisclosureDocument): string[] {
  return expect('lines covered', read.disclosure.counts.lines, read.disclosure.counts.linesCovered);
}
