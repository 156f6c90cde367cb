import { grouped, percent, rounded, shifted } from './amount.ts';

/** A stated figure of one disclosure, as the comparison needs it. */
export interface CompareFigure {
  /** Printed decimal text. */
  readonly d: string;
  readonly u: string;
  /** Raw lines: first and last. */
  readonly l: readonly [number, number];
}

/** One column: a disclosure with the figures compared. */
export interface CompareColumn {
  readonly id: string;
  readonly department: string;
  /** '2024 决算' */
  readonly yearKind: string;
  /** '地市级 · 单位' */
  readonly standing: string;
  readonly year: number;
  readonly kind: string;
  readonly scope: string;
  readonly figures: Readonly<Record<string, CompareFigure>>;
}

export interface CompareCell {
  readonly text: string;
  readonly value: number;
  /** How it was worked out, where the document does not print it. */
  readonly derived: string | null;
  readonly lines: readonly [number, number] | null;
  /** Width of the bar, 0–100; null: no bar. */
  readonly width: number | null;
}

export interface CompareRow {
  readonly label: string;
  readonly bar: 'in' | 'out' | null;
  /** Money in 万元, which readers may see in another unit. */
  readonly money: boolean;
  readonly cells: readonly (CompareCell | null)[];
}

export interface CompareSection {
  readonly title: string;
  readonly note: string;
  readonly rows: readonly CompareRow[];
}

export const MIN_COLUMNS = 2;
export const MAX_COLUMNS = 6;

type Spec = readonly [label: string, codes: readonly string[], bar?: 'in' | 'out'];
const AMOUNTS: readonly Spec[] = [
  ['收入总计', ['revenue.total', 'revenue.current'], 'in'],
  ['本年支出合计', ['expenditure.current', 'expenditure.total'], 'out'],
  ['基本支出', ['expenditure.nature.basic'], 'out'],
  ['项目支出', ['expenditure.nature.project'], 'out'],
  ['一般公共预算支出', ['generalPublic.expenditure'], 'out'],
  ['“三公”经费', ['threePublic.total'], 'out'],
  ['政府采购支出', ['procurement.total'], 'out'],
];
const SHARES: readonly (readonly [
  label: string,
  printed: string,
  part: readonly string[],
  whole: readonly string[],
  bar: 'in' | 'out',
])[] = [
  ['财政拨款占收入', 'revenue.source.fiscal.share', ['revenue.source.fiscal'], ['revenue.current'], 'in'],
  [
    '项目支出占支出',
    'expenditure.nature.project.share',
    ['expenditure.nature.project'],
    ['expenditure.current', 'expenditure.total'],
    'out',
  ],
  [
    '基本支出占支出',
    'expenditure.nature.basic.share',
    ['expenditure.nature.basic'],
    ['expenditure.current', 'expenditure.total'],
    'out',
  ],
  ['授予小微企业占采购', 'procurement.microSmallShare', ['procurement.microSmall'], ['procurement.total'], 'out'],
];
const HEADS: readonly Spec[] = [
  ['人均支出', ['expenditure.current', 'expenditure.total'], 'out'],
  ['人均基本支出', ['expenditure.nature.basic'], 'out'],
  ['人均“三公”经费', ['threePublic.total'], 'out'],
];
const OTHERS: readonly Spec[] = [
  ['在职人员（人）', ['staff.active']],
  ['车辆（辆）', ['assets.vehicleCount']],
  ['房屋（平方米）', ['assets.buildingArea']],
  ['固定资产原值', ['assets.fixedOriginal']],
  ['机关运行经费', ['agencyOperating.administrative']],
  ['绩效评价项目（个）', ['performance.projects.count']],
];

/** Every code a column carries. */
export const COMPARE_CODES: readonly string[] = [
  ...new Set([
    ...[...AMOUNTS, ...HEADS, ...OTHERS].flatMap(([, codes]) => codes),
    ...SHARES.flatMap(([, printed, part, whole]) => [printed, ...part, ...whole]),
  ]),
];

function find(column: CompareColumn, codes: readonly string[]): CompareFigure | null {
  const code = codes.find((each) => column.figures[each]);
  return (code && column.figures[code]) || null;
}

const plainCell = (figure: CompareFigure | null): CompareCell | null =>
  figure && { text: grouped(figure.d), value: Number(figure.d), derived: null, lines: figure.l, width: null };

function widths(cells: readonly (CompareCell | null)[], full: number): (CompareCell | null)[] {
  return cells.map(
    (cell) => cell && { ...cell, width: full > 0 ? Math.max(0, Math.min(100, (cell.value / full) * 100)) : 0 },
  );
}

function row(
  label: string,
  bar: 'in' | 'out' | null,
  money: boolean,
  cells: readonly (CompareCell | null)[],
  full?: number,
): CompareRow {
  const most = full ?? Math.max(0, ...cells.map((cell) => cell?.value ?? 0));
  return { label, bar, money, cells: bar ? widths(cells, most) : cells };
}

function shareCell(
  column: CompareColumn,
  printed: string,
  part: readonly string[],
  whole: readonly string[],
): CompareCell | null {
  const stated = plainCell(find(column, [printed]));
  if (stated) return { ...stated, text: `${stated.text}%` };
  const [top, bottom] = [find(column, part), find(column, whole)];
  const share = top && bottom ? percent(Number(top.d), Number(bottom.d)) : null;
  return share === null || !top || !bottom
    ? null
    : {
        text: `${share}%`,
        value: Number(share),
        derived: `${grouped(top.d)} ÷ ${grouped(bottom.d)}`,
        lines: null,
        width: null,
      };
}

/** amount ÷ active staff, two decimals. */
function headCell(column: CompareColumn, codes: readonly string[]): CompareCell | null {
  const [amount, staff] = [find(column, codes), find(column, ['staff.active'])];
  if (!amount || !staff || !(Number(staff.d) > 0)) return null;
  const cents = BigInt(shifted(rounded(amount.d, 6), 6).replace(/\..*$/, ''));
  const each = rounded(shifted((cents / BigInt(Math.round(Number(staff.d)))).toString(), -6), 2);
  return {
    text: grouped(each),
    value: Number(each),
    derived: `${grouped(amount.d)} ÷ ${grouped(staff.d)} 人`,
    lines: null,
    width: null,
  };
}

/** The comparison of 2–6 disclosures: totals, shares, per head of active staff, staff and assets. */
export function compareSections(columns: readonly CompareColumn[]): CompareSection[] {
  const stated = (specs: readonly Spec[]) =>
    specs.map(([label, codes, bar]) =>
      row(
        label,
        bar ?? null,
        !/（.+）/.test(label),
        columns.map((column) => plainCell(find(column, codes))),
      ),
    );
  const sections: CompareSection[] = [
    { title: '总量', note: '', rows: stated(AMOUNTS) },
    {
      title: '占比',
      note: '',
      rows: SHARES.map(([label, printed, part, whole, bar]) =>
        row(
          label,
          bar,
          false,
          columns.map((column) => shareCell(column, printed, part, whole)),
          100,
        ),
      ),
    },
    {
      title: '人均',
      note: '除以在职人员，推算',
      rows: HEADS.map(([label, codes, bar]) =>
        row(
          label,
          bar ?? null,
          true,
          columns.map((column) => headCell(column, codes)),
        ),
      ),
    },
    { title: '人员、资产与绩效', note: '', rows: stated(OTHERS) },
  ];
  return sections
    .map((section) => ({ ...section, rows: section.rows.filter(({ cells }) => cells.some((cell) => cell !== null)) }))
    .filter(({ rows }) => rows.length > 0);
}

/** Said before the table where columns differ in year, kind or scope. */
export function compareWarnings(columns: readonly CompareColumn[]): string[] {
  const differ = (of: (column: CompareColumn) => unknown) => new Set(columns.map(of)).size > 1;
  return [
    ...(differ((column) => column.year) ? ['年度不同'] : []),
    ...(differ((column) => column.kind) ? ['有的是预算，有的是决算'] : []),
    ...(differ((column) => column.scope) ? ['有的含所属单位，有的只是单位本身'] : []),
  ];
}
