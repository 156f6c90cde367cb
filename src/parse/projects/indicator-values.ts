import type { Indicator } from '../../model/index.ts';
import { NATURE_WORDS } from '../../vocab/performance-indicators.ts';
import { spanOfLines } from '../source-text.ts';
import type { Context } from '../types.ts';
import { type Cell, joinCells, printed } from './cells.ts';
import { wholeRows } from './indicator-rows.ts';
import { type ReadRow, readIndicators } from './indicators.ts';
import { type FilledLevels, fillLevels } from './levels.ts';
import { isDash, numberOf, percentOf } from './numbers.ts';
import type { FormReading, IndicatorPart } from './read-form.ts';
import { joinSpelled } from './spelled.ts';
import { readQuantity } from './targets.ts';

/** Every indicator row of a form, levels filled down, values taken apart. */
export function indicatorsOf(reading: FormReading, context: Context): Indicator[] {
  const executionWeight = reading.funding
    .map(({ reading: row }) => numberOf(row.values.get('weight')?.text ?? ''))
    .find((weight) => weight !== null);
  const rows = reading.indicators.flatMap((part) => partRows(part, executionWeight ?? null, reading, context));
  const text = (cell: Cell | undefined): string | null => (cell ? printed(context.document, cell.source) : null);
  const levels = fillLevels(
    rows.map(({ fields }) => ({ level1: text(fields.get('level1')), level2: text(fields.get('level2')) })),
  );
  return rows.map((row, index) => indicatorOf(row, levels[index], context));
}

function partRows(
  part: IndicatorPart,
  executionWeight: number | null,
  reading: FormReading,
  context: Context,
): ReadRow[] {
  const names = part.header.map((field) => field.name);
  const weighted = names.length === 0 || names.includes('weight') || names.includes('score');
  const whole = wholeRows(joinSpelled(part.rows, levelColumns(part)), weighted);
  const read = readIndicators(whole.rows, part.header, executionWeight);
  reading.unread.push(...whole.lost);
  const at = part.headerRow?.cells[0]?.source.at[0] ?? 0;
  if (part.keep) context.report('performance.two-periods', at);
  if (read.contradicted) context.report('performance.header-contradicted', at);
  for (const row of read.unread) context.report('performance.row-unread', row.cells[0]?.source.at[0] ?? at);
  return read.rows;
}

function levelColumns({ header }: IndicatorPart): (number | null)[] {
  return ['level1', 'level2'].map((name) => header.find((field) => field.name === name)?.column ?? null);
}

function indicatorOf(
  { row, fields, ambiguous }: ReadRow,
  levels: FilledLevels | undefined,
  context: Context,
): Indicator {
  const text = (field: string): string | null => {
    const cell = fields.get(field);
    return cell ? printed(context.document, cell.source) : null;
  };
  for (const cell of [...row.cells, ...row.dropped]) context.bind(cell.source);
  reportDoubts(row.cells[0], ambiguous || row.doubtful, levels, context);
  return {
    level1: levels?.level1 ?? null,
    level2: levels?.level2 ?? null,
    level3: text('level3'),
    inherited: levels?.inherited ?? [],
    ...targetOf(fields, context),
    ...actualOf(fields, context),
    completionRaw: text('completion'),
    weight: percentOf(fields.get('weight')?.text ?? ''),
    score: numberOf(fields.get('score')?.text ?? ''),
    basis: text('basis'),
    lastYear: text('lastYear'),
    rule: text('rule'),
    evidence: text('evidence'),
    note: text('note'),
    uncertain: ambiguous || row.doubtful || (levels?.uncertain ?? false),
    source: spanOfLines(context.document, row.lineStart, row.lineEnd),
  };
}

function reportDoubts(
  first: Cell | undefined,
  ambiguous: boolean,
  levels: FilledLevels | undefined,
  context: Context,
): void {
  const at = first?.source.at[0] ?? 0;
  if (ambiguous) context.report('performance.row-ambiguous', at);
  if (levels?.implied) context.report('performance.level-implied', at, { level1: levels.level1 ?? '' });
}

/** Sign, value and unit may stand in three columns: ≥ | 95 | % is the target ≥95%. */
function targetOf(
  fields: ReadonlyMap<string, Cell>,
  { document }: Context,
): Pick<Indicator, 'targetRaw' | 'targetOp' | 'targetValue' | 'targetUnit'> {
  const adjusted = fields.get('target');
  const value = adjusted && !isDash(adjusted.text) ? adjusted : (fields.get('initialTarget') ?? adjusted);
  if (!value) return { targetRaw: null, targetOp: null, targetValue: null, targetUnit: null };
  const unit =
    readQuantity(value.fold).unit === null && numberOf(unsigned(value.fold)) !== null ? fields.get('unit') : undefined;
  const sign = fields.get('operator');
  const parts = [sign && !NATURE_WORDS.includes(sign.fold) ? sign : undefined, value, unit].filter(
    (cell) => cell !== undefined,
  );
  const raw = parts.map((cell) => printed(document, cell.source)).join('');
  const quantity = readQuantity(joinCells(parts).fold);
  return { targetRaw: raw, targetOp: quantity.op, targetValue: quantity.value, targetUnit: quantity.unit };
}

function unsigned(text: string): string {
  return text.replace(/^[<>=≤≥]+/, '');
}

function actualOf(
  fields: ReadonlyMap<string, Cell>,
  { document }: Context,
): Pick<Indicator, 'actualRaw' | 'actualValue' | 'actualUnit'> {
  const cell = fields.get('actual');
  if (!cell) return { actualRaw: null, actualValue: null, actualUnit: null };
  const { value, unit } = readQuantity(cell.fold);
  const unitCell = fields.get('unit');
  const beside = value !== null && unit === null && unitCell ? printed(document, unitCell.source) : null;
  return { actualRaw: printed(document, cell.source), actualValue: value, actualUnit: unit ?? beside };
}
