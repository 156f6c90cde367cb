import { writeAligned } from '../aligned.ts';
import { chooseNoise, LAYOUTS, type Layout, type Noise, writeParagraph, writeTable } from '../layout.ts';
import { createRandom, type Random } from '../random.ts';
import type { Stated } from '../say.ts';
import type { Chapter } from '../statements.ts';
import * as national from './national.ts';
import { targets } from './performance.ts';
import { type Plan, plan } from './plan.ts';
import { type Blank, Printer } from './printer.ts';
import * as projectTables from './project-tables.ts';
import * as write from './prose.ts';
import type { PrintedLine } from './rows.ts';
import * as tables from './tables.ts';

/** A budget written from a random plan, and what it states. */
export interface GeneratedBudget {
  readonly seed: number;
  readonly text: string;
  readonly plan: Plan;
  readonly facts: readonly Stated[];
  readonly lines: readonly PrintedLine[];
  readonly layout: Layout;
  readonly noise: Noise;
  readonly withTargets: boolean;
}

const NUMERALS = '一二三四五六七八九十';
const numeral = (n: number): string => (n <= 10 ? NUMERALS.charAt(n - 1) : `十${NUMERALS.charAt(n - 11)}`);
const QUIET: Noise = {
  wrap: null,
  pageNumbers: false,
  fullWidth: false,
  blanksInNumbers: false,
  bold: false,
  crlf: false,
};

/** The same seed gives the same document; `clean`: no noise. */
export function generateBudget(seed: number, options: { readonly clean?: boolean } = {}): GeneratedBudget {
  const random = createRandom(seed);
  const model = plan(random);
  const blank: Blank = random.pick(['', '', '0.00', '-']);
  const p = new Printer(random, { grouping: random.chance(0.6), yuan: random.chance(0.1) }, blank, random.chance(0.1));
  const layout = random.pick(LAYOUTS);
  const chosen = chooseNoise(random);
  const noise = options.clean ? QUIET : chosen;
  const withTargets = random.chance(0.6);
  const printed = printedTables(model, p);
  const statement = chapters(model, p, noise);
  const goals = withTargets ? targets(model, layout, p) : [];
  const lines = [
    ...cover(model, random, noise, p),
    `第二部分 ${model.year}年${model.word}预算公开表`,
    '',
    ...printed.flatMap((each, index) => tableLines(each, index + 1, model, layout, p)),
    `第三部分 ${model.year}年${model.word}预算情况说明`,
    '',
    ...statement,
    ...goals,
    ...tail(),
  ];
  const paged = noise.pageNumbers ? strewPageNumbers(lines, random) : lines;
  return {
    seed,
    text: paged.join(noise.crlf ? '\r\n' : '\n'),
    plan: model,
    facts: p.stated,
    lines: printed.flatMap((each) => each.lines),
    layout,
    noise,
    withTargets,
  };
}

function cover(model: Plan, random: Random, noise: Noise, p: Printer): string[] {
  const { department, year, word } = model;
  const titles: readonly (readonly string[])[] = [
    [`${department}`, '', `${year}年${word}预算公开`],
    [`${department}${year}年${word}预算公开说明`],
    [`${year}年${department}${word}预算`],
  ];
  const [active, retired, cadre] = model.staff;
  const people = `${department}编制数${p.count('staff.authorized', active + 9, '人').slice(0, -1)}，实有人数${p.count('staff.total', active + retired + cadre, '人')}，其中：在职${p.count('staff.active', active, '人')}，减少${p.count('staff.active.change', -2, '人').slice(1)}；退休${p.count('staff.retired', retired, '人')}，增加${p.count('staff.retired.change', 1, '人')}；离休${p.count('staff.retiredCadre', cadre, '人')}，增加${p.count('staff.retiredCadre.change', 0, '人')}。`;
  return [
    ...random.pick(titles),
    '',
    `第一部分 ${year}年${department}${word}概况`,
    '',
    '一、主要职能',
    '',
    ...writeParagraph('（一）贯彻执行国家有关方针政策。', { ...noise, bold: false }, random),
    '',
    ...writeParagraph('（二）承担上级交办的其他事项。', { ...noise, bold: false }, random),
    '',
    '二、机构设置及人员情况',
    '',
    ...writeParagraph(people, noise, random),
    '',
  ];
}

function printedTables(model: Plan, p: Printer): tables.PrintedTable[] {
  const writers = [
    tables.overall,
    tables.revenue,
    tables.expenditure,
    tables.fiscal,
    tables.generalPublic,
    projectTables.basic,
    projectTables.projects,
    tables.governmentFund,
    tables.stateCapital,
    tables.threePublic,
    ...(model.projects.some(({ carried }) => carried > 0) ? [projectTables.carryover] : []),
  ];
  return writers.map((writer) => writer(model, p));
}

function tableLines(table: tables.PrintedTable, no: number, model: Plan, layout: Layout, p: Printer): string[] {
  const indent = layout === 'stacked' ? '\t' : '';
  return [
    `${indent}表${no}`,
    '',
    `${indent}${table.title}`,
    '',
    `${indent}编制部门：${model.department}`,
    '',
    `${indent}单位：${p.tableUnit}`,
    '',
    ...writeRows(table.rows, layout, p),
    '',
    ...(table.note ? [table.note, ''] : []),
  ];
}

/** Header rows are those over the line that numbers the columns, or the first two. */
function writeRows(rows: tables.PrintedTable['rows'], layout: Layout, p: Printer): string[] {
  if (layout !== 'spaced') return writeTable(rows, layout);
  const index = rows.findIndex((row) => row.includes('※'));
  return writeAligned(rows, index < 0 ? 2 : index, { gap: p.random.int(2, 5), right: p.random.chance(0.6) });
}

function chapters(model: Plan, p: Printer, noise: Noise): string[] {
  const either = <T>(one: T, other: T): T => p.random.pick([one, other]);
  const writers = [
    either(write.overall, national.overall),
    either(write.revenue, national.revenue),
    either(write.expenditure, national.expenditure),
    write.fiscal,
    write.generalPublic,
    write.basic,
    write.projects,
    write.governmentFund,
    write.stateCapital,
    either(write.threePublic, national.threePublic),
    write.carryover,
    write.otherMatters,
  ];
  return writers.flatMap((writer, index) => chapter(writer(model, p), `${numeral(index + 1)}、`, noise, p.random));
}

function chapter(content: Chapter, mark: string, noise: Noise, random: Random): string[] {
  const paragraphs = content.paragraphs.flatMap((text) => [...writeParagraph(text, noise, random), '']);
  const sub = (content.sub ?? []).flatMap((each, index) => chapter(each, `（${numeral(index + 1)}）`, noise, random));
  return [`${mark}${content.heading}`, '', ...paragraphs, ...sub];
}

const tail = (): string[] => [
  '第四部分 名词解释',
  '',
  '一、财政拨款：指由一般公共预算、政府性基金预算、国有资本经营预算安排的财政拨款数。',
  '',
  '二、基本支出：包括人员经费、公用经费。',
  '',
];

function strewPageNumbers(lines: readonly string[], random: Random): string[] {
  let page = 1;
  return lines.flatMap((line) => (line === '' && random.chance(0.08) ? ['', `— ${++page} —`, ''] : [line]));
}
