import type { FunctionItem, Table } from '../model/index.ts';
import { TOTAL_ROW, UNIT_SHIFT } from '../vocab/checks.ts';
import type { Figure } from './figure.ts';
import { decimalsOf } from './number.ts';
import type { Reading } from './reading.ts';

/** A row of an account table: how deep it stands (0 total, 1 unit, 2 类, 3 款, 4 项) and its amounts by column path. */
export interface SheetRow {
  readonly depth: number;
  readonly code: string | null;
  readonly label: string;
  readonly cells: ReadonlyMap<string, Figure>;
  readonly line: number;
}

/** An account table as figures. */
export interface Sheet {
  readonly no: number;
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly SheetRow[];
  /** Lines of the table with numbers that nothing was read from: a row may be missing there. In order. */
  readonly unread: readonly number[];
}

/** A row that could not be read may end a table: so many lines after it are looked at. */
const AFTER = 3;

function unreadLines(scope: Reading, table: Table | undefined): readonly number[] {
  return table ? scope.unread(table.lineStart, table.lineEnd + AFTER) : [];
}

const DEPTHS = { category: 2, section: 3, item: 4 } as const;
const NUMBER = /^[-−]?\d[\d,]*(?:\.\d+)?$/;

const codeOf = (item: FunctionItem): string | null => item.itemCode ?? item.sectionCode ?? item.categoryCode;

function cellsOf(scope: Reading, item: FunctionItem, label: string): Map<string, Figure> {
  const cells = new Map<string, Figure>();
  for (const [column, value] of Object.entries(item.columns)) {
    const figure = scope.amount(`${label}（${column}）`, value, item.source, { uncertain: item.uncertain });
    if (figure) cells.set(column, figure);
  }
  return cells;
}

/** A printed amount in another unit than 万元, as decimal text in 万元. */
function inWan(digits: string, shift: number): string {
  const sign = digits.startsWith('-') ? '-' : '';
  const [whole = '', fraction = ''] = digits.replace('-', '').split('.');
  const all = whole.padStart(Math.max(0, -shift) + 1, '0') + fraction.padEnd(Math.max(0, shift), '0');
  const point = all.length - fraction.padEnd(Math.max(0, shift), '0').length + shift;
  return `${sign}${all.slice(0, point)}.${all.slice(point)}`.replace(/\.$/, '');
}

/** The printed amount of a grid cell, or null for blanks, dashes and words. */
function cellFigure(scope: Reading, table: Table, label: string, text: string, line: number): Figure | null {
  const digits = text.normalize('NFKC').replace(/\s/g, '').replace('−', '-');
  if (!NUMBER.test(digits)) return null;
  const plain = inWan(digits.replaceAll(',', ''), UNIT_SHIFT[table.unit ?? ''] ?? 0);
  const source = { file: scope.document.disclosure.source.file, lineStart: line, lineEnd: line, text };
  return scope.amount(label, Number(plain), source, { printed: [plain], atLeast: decimalsOf(plain) });
}

/** Rows of a grid whose label is 合计 or 总计, as total rows. */
export function totalRows(scope: Reading, table: Table): SheetRow[] {
  return table.rows.slice(table.headerRows).flatMap((row) => {
    const label = row
      .map(({ text }) => text.replace(/\s/g, ''))
      .filter((text) => TOTAL_ROW.test(text))
      .at(-1);
    if (!label) return [];
    const cells = new Map<string, Figure>();
    row.forEach(({ text, line }, index) => {
      const column = table.headers[index] ?? '';
      const figure = cellFigure(scope, table, `${label}（${column}）`, text, line);
      if (figure && column) cells.set(column, figure);
    });
    return cells.size > 0 ? [{ depth: 0, code: null, label, cells, line: row[0]?.line ?? table.lineStart }] : [];
  });
}

/** Every printed table of 类 / 款 / 项 rows. Total rows come from the grid, the rest from the function items. */
export function sheets(scope: Reading): Sheet[] {
  const byTable = new Map<number, FunctionItem[]>();
  for (const item of scope.document.functionItems) {
    if (item.list !== 'table' || item.tableNo === null) continue;
    const list = byTable.get(item.tableNo);
    if (list) list.push(item);
    else byTable.set(item.tableNo, [item]);
  }
  const tables = new Map(scope.document.tables.map((table) => [table.no, table]));
  return [...byTable].map(([no, items]) => {
    const table = tables.get(no);
    const rows = items.map((item): SheetRow => {
      const label = `${codeOf(item) ?? ''}${item.item ?? item.section ?? item.category ?? ''}`;
      const { lineStart: line } = item.source;
      return { depth: DEPTHS[item.level], code: codeOf(item), label, cells: cellsOf(scope, item, label), line };
    });
    return {
      no,
      title: table?.title ?? '',
      columns: [...new Set(items.flatMap((item) => Object.keys(item.columns)))],
      rows: [...(table ? totalRows(scope, table) : []), ...rows],
      unread: unreadLines(scope, table),
    };
  });
}

/** A printed table read straight from its grid, for tables whose rows are projects or units. */
export function gridSheet(scope: Reading, table: Table, depthOf: (texts: readonly string[]) => number | null): Sheet {
  const rows = table.rows.slice(table.headerRows).flatMap((row): SheetRow[] => {
    const texts = row.map(({ text }) => text.trim());
    const depth = depthOf(texts);
    if (depth === null) return [];
    const words = texts.filter(
      (text) => text !== '' && !NUMBER.test(text.replace(/\s/g, '')) && !/^[\d\s]+$/.test(text),
    );
    const label = words.at(-1) ?? '';
    const cells = new Map<string, Figure>();
    row.forEach(({ text, line }, index) => {
      const column = table.headers[index] ?? '';
      const figure = /\d\.\d|^0$|\d,\d{3}/.test(text)
        ? cellFigure(scope, table, `${label}（${column}）`, text, line)
        : null;
      if (figure && column) cells.set(column, figure);
    });
    return cells.size > 0 ? [{ depth, code: null, label, cells, line: row[0]?.line ?? table.lineStart }] : [];
  });
  const columns = table.headers.filter((header) => header !== '');
  return { no: table.no, title: table.title, columns, rows, unread: unreadLines(scope, table) };
}

/** A row with the rows right under it. */
export interface Branch {
  readonly row: SheetRow;
  readonly children: readonly SheetRow[];
  /** The line of the row that ends it; null where the table does. */
  readonly until: number | null;
}

/** The tree of a table: each row with its direct children; rows stand in printed order. Linear. */
export function branches(rows: readonly SheetRow[]): Branch[] {
  type Open = { row: SheetRow; children: SheetRow[]; until: number | null };
  const open: Open[] = [];
  const all: Open[] = [];
  for (const row of rows) {
    for (let last = open.at(-1); last && last.row.depth >= row.depth; last = open.at(-1)) {
      last.until = row.line;
      open.pop();
    }
    open.at(-1)?.children.push(row);
    const entry = { row, children: [], until: null };
    open.push(entry);
    all.push(entry);
  }
  return all.filter(({ children }) => children.length > 0);
}

/** A total column with the columns that make it up. */
export interface ColumnSum {
  readonly total: string;
  readonly parts: readonly string[];
}

interface HeaderNode {
  readonly name: string;
  readonly children: Map<string, HeaderNode>;
  column: string | null;
}

const IS_TOTAL = /^(?:合计|总计|小计|.*[（(]?小计[)）]?|.*合计)$/;
const NOT_ADDED = /^其中|上年|占比|比重|增减|%|编码|名称|备注|项目$|科目$|^$/;

function headerTree(columns: readonly string[]): HeaderNode {
  const root: HeaderNode = { name: '', children: new Map(), column: null };
  for (const column of columns) {
    let node = root;
    for (const name of column.split(' / ')) {
      const next: HeaderNode = node.children.get(name) ?? { name, children: new Map(), column: null };
      node.children.set(name, next);
      node = next;
    }
    node.column = column;
  }
  return root;
}

const totalOf = (node: HeaderNode): HeaderNode | null =>
  [...node.children.values()].find(
    (child) => child.column !== null && child.children.size === 0 && IS_TOTAL.test(child.name.replace(/\s/g, '')),
  ) ?? null;

/** Columns that stand for a header: its own, its total's, or all its leaves. */
function standing(node: HeaderNode): string[] {
  if (node.column !== null) return [node.column];
  const total = totalOf(node);
  if (total?.column) return [total.column];
  return [...node.children.values()].flatMap(standing);
}

/** Which columns add up to which, read from the header: 合计 or 小计 is the sum of what stands beside it. */
export function columnSums(columns: readonly string[]): ColumnSum[] {
  const sums: ColumnSum[] = [];
  const walk = (node: HeaderNode): void => {
    const total = totalOf(node);
    const parts = [...node.children.values()]
      .filter((child) => child !== total && !NOT_ADDED.test(child.name))
      .flatMap(standing);
    if (total?.column && parts.length > 1) sums.push({ total: total.column, parts });
    for (const child of node.children.values()) walk(child);
  };
  walk(headerTree(columns));
  return sums;
}
