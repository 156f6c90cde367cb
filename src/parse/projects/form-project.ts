import type { CitedText, FundingRow, Project, SourceSpan } from '../../model/index.ts';
import { FORM_TITLE } from '../../vocab/performance.ts';
import { EMPTY, lineAt, spanOf, spanOfLines } from '../source-text.ts';
import type { Context, SourceText } from '../types.ts';
import { type Cell, cellOf, fold, printed, printedExactly, printedProse, withoutRepeat } from './cells.ts';
import { goalCells, goalText } from './goals.ts';
import { indicatorsOf } from './indicator-values.ts';
import { amountOf, numberOf, percentOf } from './numbers.ts';
import { emptyProject } from './project.ts';
import type { FormReading } from './read-form.ts';
import { readTotalRow } from './total.ts';

/** Which form it is: one project or the whole department; what was done or what is planned. */
export interface FormProject {
  readonly project: Project;
  readonly overall: boolean;
  readonly place: 'selfEvaluation' | 'target';
}

/** The values of a form, with the lines that state them. Null where the rows are no performance form at all. */
export function formProject(reading: FormReading, context: Context): FormProject | null {
  const head = headValues(reading);
  const named = head.get('name') ?? head.get('organisation') ?? head.get('organisationUnit') ?? null;
  const filled = reading.funding.length > 0 || reading.indicators.length > 0 || goalCells(reading.goals).length > 0;
  const overall = isOverall(reading, head);
  const nameCell = named ?? (overall ? titleCell(reading) : null);
  if (!filled) return null;
  if (!nameCell) {
    context.report('performance.unnamed', reading.form.rows[0]?.cells[0]?.source.at[0] ?? 0);
    return null;
  }
  const evaluated = isEvaluated(reading);
  const project = emptyProject(
    nameOf(context, nameCell.source),
    printedExactly(context.document, nameCell.source),
    spanOfForm(reading, context),
  );
  fillHead(project, head, nameCell, context);
  fillMoney(project, reading, context);
  fillGoals(project, reading, context);
  project.indicators = indicatorsOf(reading, context);
  fillTotal(project, reading, evaluated, context);
  project.uncertain = reading.unread.length > 0 || project.uncertain;
  bindKnown(reading, context);
  const place = evaluated ? 'selfEvaluation' : 'target';
  project.mentions.push({
    place,
    name: project.nameRaw,
    unit: project.unit ?? project.department,
    amount: project.annualBudget,
    source: project.source,
  });
  return { project, overall, place };
}

function titleCell(reading: FormReading): Cell | null {
  return reading.form.title ? cellOf(reading.form.title.text, 0) : null;
}

function headValues(reading: FormReading): Map<string, Cell> {
  const head = new Map<string, Cell>();
  for (const { field, value } of reading.head) {
    if (value && !head.has(field)) head.set(field, value);
  }
  return head;
}

function isOverall(reading: FormReading, head: ReadonlyMap<string, Cell>): boolean {
  if (fold(reading.form.title?.text.text ?? '').includes(FORM_TITLE.overall)) return true;
  return !head.has('name') && (head.has('organisation') || head.has('organisationUnit'));
}

/** A form with executed amounts or achieved values reports; one without only plans. */
function isEvaluated(reading: FormReading): boolean {
  const columns = reading.indicators.flatMap((part) => part.header.map((field) => field.name));
  return (
    columns.includes('actual') ||
    columns.includes('score') ||
    reading.funding.some(({ reading: row }) => row.values.has('executed'))
  );
}

/** Project names carry their code in some provinces: 51000024T000012345678-名称. */
function nameOf(context: Context, source: SourceText): string {
  return printed(context.document, source).replace(/^[0-9A-Z]{15,30}\s*[-—－]\s*/, '');
}

function spanOfForm(reading: FormReading, { document }: Context): SourceSpan {
  const rows = reading.form.rows;
  const first = reading.form.title?.lineStart ?? reading.form.captions[0]?.lineStart ?? rows[0]?.lineStart ?? 1;
  const last = rows.reduce((line, row) => Math.max(line, row.lineEnd), first);
  return spanOfLines(document, first, last);
}

function fillHead(project: Project, head: ReadonlyMap<string, Cell>, name: Cell, context: Context): void {
  const { document } = context;
  const text = (field: string): string | null => {
    const cell = head.get(field);
    return cell ? printed(document, withoutRepeat(cell.source)) : null;
  };
  project.department = text('department') ?? text('organisation');
  project.unit = text('unit') ?? text('organisationUnit');
  project.nameSource = spanOf(document, name.source);
}

function fillMoney(project: Project, reading: FormReading, context: Context): void {
  project.funding = reading.funding.map(({ reading: row, row: printedRow }) =>
    fundingOf(row, printedRow, reading.unit, context),
  );
  const main =
    project.funding.find((row) => row.kind === 'total') ??
    (project.funding.length === 1 ? project.funding[0] : undefined);
  if (!main) return;
  project.initialBudget = main.initialBudget;
  project.annualBudget = main.annualBudget;
  project.executed = main.executed;
  project.executionRate = main.executionRate;
  project.amountSource = main.source;
}

type Money = FormReading['funding'][number];

function fundingOf(row: Money['reading'], printedRow: Money['row'], unit: string, context: Context): FundingRow {
  const cell = (field: string): string => row.values.get(field)?.text ?? '';
  return {
    label: labelOf(row, context),
    kind: row.kind as FundingRow['kind'],
    initialBudget: amountOf(cell('initialBudget'), unit),
    annualBudget: amountOf(cell('annualBudget'), unit),
    executed: amountOf(cell('executed'), unit),
    weight: numberOf(cell('weight')),
    executionRate: percentOf(cell('executionRate')),
    score: numberOf(cell('score')),
    raw: row.raw.map((value) => (value ? printed(context.document, value.source) : '')),
    source: spanOfLines(context.document, printedRow.lineStart, printedRow.lineEnd),
  };
}

/** As printed, without 其中： and the unit in brackets. */
function labelOf(row: Money['reading'], { document }: Context): string {
  if (!row.labelCell) return '';
  const text = printed(document, row.labelCell.source).replace(/\s+/g, '');
  return text
    .replace(/^其中[:：]?/, '')
    .replace(/[（(](?:万元|元)[)）][:：]?$/, '')
    .replace(/[:：]$/, '');
}

function fillGoals(project: Project, reading: FormReading, context: Context): void {
  project.goalExpected = cited(goalText(reading.goals, 'expected'), context);
  project.goalActual = cited(goalText(reading.goals, 'actual'), context);
}

function cited(cell: Cell | null, context: Context): CitedText | null {
  if (!cell) return null;
  return { text: printedProse(context.document, cell.source), source: spanOf(context.document, cell.source) };
}

function fillTotal(project: Project, reading: FormReading, evaluated: boolean, context: Context): void {
  const inHead = reading.head.find((pair) => pair.field === 'score')?.value ?? null;
  const total = reading.total ? readTotalRow(reading.total.cells, evaluated) : { weight: null, score: null };
  const score = total.score ?? inHead;
  project.totalWeight = total.weight ? numberOf(total.weight.text) : null;
  project.score = score ? numberOf(score.text) : null;
  project.scoreRaw = score ? printed(context.document, score.source) : null;
  project.scoreSource = score ? spanOf(context.document, score.source) : null;
  if (evaluated && !score)
    context.report('performance.total-missing', startOf(project, context), { name: project.name });
}

function startOf(project: Project, { document }: Context): number {
  return document.lineStarts[project.source.lineStart - 1] ?? 0;
}

/** Everything the form prints under its labels is held by published data, or is a person field left out on purpose. */
function bindKnown(reading: FormReading, context: Context): void {
  const bind = (cells: readonly Cell[]): void => {
    for (const cell of cells) context.bind(cell.source);
  };
  for (const { label, value } of reading.head) bind(value ? [label, value] : [label]);
  for (const { row } of reading.funding) bind(row.cells);
  bind(goalCells(reading.goals));
  for (const row of [...reading.known, ...(reading.total ? [reading.total] : [])]) bind(row.cells);
  for (const part of reading.indicators) if (part.headerRow) bind(part.headerRow.cells);
  context.bind(reading.form.title?.text ?? EMPTY);
  for (const caption of reading.form.captions) context.bind(caption.text);
  for (const row of reading.unread) {
    const at = row.cells[0]?.source.at[0] ?? 0;
    context.report('performance.row-unread', at, { line: lineAt(context.document, at) });
  }
}
