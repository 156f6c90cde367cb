/** One table as it could be printed in any layout. */
export interface TableSpec {
  readonly number: string;
  readonly title: string;
  readonly unit: string;
  readonly header: readonly (readonly string[])[];
  readonly body: readonly (readonly string[])[];
}

const FIGURE = /^-?[\d,]+\.\d+$/;
const INDEX = /^(栏\s?次|\d{1,2}|)$/;

const isBody = (cells: readonly string[]) =>
  !cells.every((cell) => INDEX.test(cell)) &&
  (cells.some((cell) => FIGURE.test(cell)) ||
    /^([一二三四五六七八九十]+、|\(|（)/.test(cells[0] ?? '') ||
    (cells[0] === '合计' && cells.slice(1).every((cell) => cell === '')));

/** The tables of a text whose rows are lines with tabs: `表 N`, title, `单位：…`, rows. */
export function specsOf(text: string): { intro: string; tables: TableSpec[] } {
  const [intro = '', ...parts] = text.split(/^(?=表 \d+$)/m);
  const tables = parts.map((part) => {
    const lines = part.split('\n').filter((line) => line.trim() !== '' || line.includes('\t'));
    const [number = '', title = '', unit = '', ...rows] = lines;
    const cells = rows.map((row) => row.split('\t'));
    const start = cells.findIndex(isBody);
    return { number, title, unit, header: cells.slice(0, start), body: cells.slice(start) };
  });
  return { intro, tables };
}

export type Change = (table: TableSpec) => TableSpec;
export type Layout = (rows: readonly (readonly string[])[], table: TableSpec) => string[];

const mapCells = (table: TableSpec, change: (cell: string) => string): TableSpec => ({
  ...table,
  body: table.body.map((row) => row.map(change)),
});

export const tabbed: Layout = (rows) => rows.map((row) => row.join('\t'));

export const piped: Layout = (rows) =>
  rows.flatMap((row, index) => [
    `| ${row.join(' | ')} |`,
    ...(index === 0 ? [`|${row.map(() => ' --- |').join('')}`] : []),
  ]);

/** One cell per line, each indented by a tab, rows divided by a blank line. */
export const stacked: Layout = (rows) => rows.flatMap((row) => [...row.map((cell) => `\t${cell}`), '']);

/** How many columns a Chinese character takes; some extractions count every character as one. */
let wideAs = 2;
const widthOf = (text: string) =>
  [...text].reduce((width, char) => width + (char === PIECE ? 0 : char.charCodeAt(0) > 0xff ? wideAs : 1), 0);
const padded = (text: string, width: number) => text + ' '.repeat(Math.max(0, width - widthOf(text)));
const paddedLeft = (text: string, width: number) => ' '.repeat(Math.max(0, width - widthOf(text))) + text;

/** Marks the first half of a broken header word: it spans no other columns. Carries no width and is dropped when read. */
const PIECE = '\u200b';

const centred = (text: string, width: number) =>
  padded(' '.repeat(Math.max(0, Math.floor((width - widthOf(text)) / 2))) + text, width);

function widthsOf({ header, body }: TableSpec): number[] {
  const all = [...header, ...body];
  const columns = Math.max(...all.map((row) => row.length));
  return Array.from({ length: columns }, (_, at) => Math.max(4, ...all.map((row) => widthOf(row[at] ?? ''))));
}

/** Header cells centred in their column, a merged one over all its columns. */
function headerLine(table: TableSpec, level: number, widths: readonly number[]): string {
  const row = table.header[level] ?? [];
  let line = '';
  for (let at = 0; at < row.length; ) {
    let end = at + 1;
    const under = (column: number) => table.header.slice(level + 1).some((lower) => !INDEX.test(lower[column] ?? ''));
    while (
      row[at] !== '' &&
      !row[at]?.endsWith(PIECE) &&
      end < row.length &&
      row[end] === '' &&
      under(end) &&
      under(at)
    )
      end++;
    const width = widths.slice(at, end).reduce((sum, column) => sum + column + 3, -3);
    line += `${centred(row[at] ?? '', width)}   `;
    at = end;
  }
  return line.trimEnd();
}

function bodyLine(row: readonly string[], widths: readonly number[]): string {
  const cells = row.map((cell, at) => (FIGURE.test(cell) ? paddedLeft : padded)(cell, widths[at] ?? 0));
  return cells.join('   ').trimEnd();
}

/** Columns aligned by blanks, as a PDF extraction that keeps the layout gives them; figures stand right. */
export const spaced: Layout = (rows, table) => {
  const widths = widthsOf(table);
  return rows.map((row) => {
    const level = table.header.indexOf(row);
    return level < 0 ? bodyLine(row, widths) : headerLine(table, level, widths);
  });
};

/** The same where every character counts as one column. */
export const spacedPlain: Layout = (rows, table) => {
  wideAs = 1;
  const lines = spaced(rows, table);
  wideAs = 2;
  return lines;
};

/** The same with every header cell at the left of its column. */
export const spacedLeft: Layout = (rows, table) => rows.map((row) => bodyLine(row, widthsOf(table)));

export interface Pages {
  /** Body rows on a page. */
  readonly rows: number;
  /** Header rows left out at the top of every further page. */
  readonly without: number;
  /** Lines between two pages. */
  readonly between: readonly string[];
}

function pagesOf(table: TableSpec, pages: Pages | null): (readonly string[])[][] {
  if (!pages) return [[...table.header, ...table.body]];
  const found: (readonly string[])[][] = [];
  for (let at = 0; at < Math.max(1, table.body.length); at += pages.rows) {
    const header = at === 0 ? table.header : table.header.slice(pages.without);
    found.push([...header, ...table.body.slice(at, at + pages.rows)]);
  }
  return found;
}

/** A document of these tables in one layout. */
export function render(
  text: string,
  layout: Layout,
  changes: readonly Change[] = [],
  pages: Pages | null = null,
): string {
  const { intro, tables } = specsOf(text);
  const blocks = tables.map((spec) => {
    const table = changes.reduce((changed, change) => change(changed), spec);
    const lines = pagesOf(table, pages).map((rows) => layout(rows, table));
    const joined = lines.flatMap((page, index) => (index === 0 ? page : [...(pages?.between ?? []), ...page]));
    return [table.number, '', table.title, '', table.unit, '', ...joined, ''].join('\n');
  });
  return `${intro}${blocks.join('\n')}`;
}

/** Amounts in 元: the decimal point four places further right. */
export const inYuan: Change = (table) => {
  const yuan = (cell: string) =>
    FIGURE.test(cell)
      ? (Number(cell.replace(/,/g, '')) * 10000).toLocaleString('en-US', { minimumFractionDigits: 2 })
      : cell;
  return { ...mapCells(table, yuan), unit: table.unit.replace('万元', '元') };
};

export const withoutCommas: Change = (table) =>
  mapCells(table, (cell) => (FIGURE.test(cell) ? cell.replace(/,/g, '') : cell));

export const fullWidth: Change = (table) =>
  mapCells(table, (cell) => cell.replace(/[0-9.,]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0)));

export const letterSpaced: Change = (table) =>
  mapCells(table, (cell) => (/^(合计|总计|本年收入合计|本年支出合计)$/.test(cell) ? [...cell].join(' ') : cell));

/** Blank amount cells of coded rows as a dash. */
export const dashed: Change = (table) => ({
  ...table,
  body: table.body.map((row) =>
    row.map((cell, at) => (cell === '' && at > 1 && /^\d{3}/.test(row[0] ?? '') ? '-' : cell)),
  ),
});

const isCoded = (table: TableSpec) =>
  table.header.some((row) => row[0] === '科目编码' && row[1] === '科目名称' && row[3] !== '科目编码');

/** `205 教育支出` in one cell. */
export const gluedCodes: Change = (table) => {
  if (!isCoded(table)) return table;
  const glue = ([code = '', name = '', ...rest]: readonly string[]) => [
    code && name ? `${code} ${name}` : code || name,
    ...rest,
  ];
  const header = table.header.map(([first = '', second = '', ...rest]) => [
    first === '科目编码' ? '科目' : first || second,
    ...rest,
  ]);
  return { ...table, header, body: table.body.map(glue) };
};

/** 类 款 项 in columns of their own; a 款 or 项 row prints the codes above it too. */
export const splitCodes: Change = (table) => {
  if (!isCoded(table)) return table;
  const split = ([code = '', ...rest]: readonly string[]) =>
    /^\d+$/.test(code) ? [code.slice(0, 3), code.slice(3, 5), code.slice(5, 7), ...rest] : [code, '', '', ...rest];
  const header = table.header.flatMap(([first = '', ...rest]) =>
    first === '科目编码'
      ? [
          [first, '', '', ...rest],
          ['类', '款', '项', ...rest.map(() => '')],
        ]
      : [[first, '', '', ...rest]],
  );
  return { ...table, header, body: table.body.map(split) };
};

/** A 款 or 项 row prints only its own two digits. */
export const inheritedCodes: Change = (table) => {
  const changed = splitCodes(table);
  if (changed === table) return table;
  return {
    ...changed,
    body: changed.body.map(([a = '', b = '', c = '', ...rest]) => [b ? '' : a, c ? '' : b, c, ...rest]),
  };
};

/** Without the rows that number the columns. */
export const withoutIndex: Change = (table) => ({
  ...table,
  header: table.header.filter((row) => !row.every((cell) => INDEX.test(cell))),
});

/** Long names go on in a row of their own. */
export const wrappedNames: Change = (table) => ({
  ...table,
  body: table.body.flatMap((row) => {
    const name = row[1] ?? '';
    if (!/^\d{3}/.test(row[0] ?? '') || name.length < 12) return [row];
    const first = row.map((cell, at) => (at === 1 ? name.slice(0, 9) : cell));
    return [first, row.map((_, at) => (at === 1 ? name.slice(9) : ''))];
  }),
});

/** Long names set above and below the line with the code and the figures. */
export const namesAround: Change = (table) => ({
  ...table,
  body: table.body.flatMap((row) => {
    const name = row[1] ?? '';
    if (!/^\d{3}/.test(row[0] ?? '') || name.length < 12) return [row];
    const only = (text: string) => row.map((_, at) => (at === 1 ? text : ''));
    return [only(name.slice(0, 9)), row.map((cell, at) => (at === 1 ? '' : cell)), only(name.slice(9))];
  }),
});

/** Header words longer than four characters on two lines. */
export const brokenHeaders: Change = (table) => ({
  ...table,
  header: table.header.flatMap((row) => {
    if (row.every((cell) => cell.length <= 4)) return [row];
    const upper = row.map((cell) => (cell.length > 4 ? cell.slice(0, Math.ceil(cell.length / 2)) + PIECE : ''));
    return [upper, row.map((cell) => (cell.length > 4 ? cell.slice(Math.ceil(cell.length / 2)) : cell))];
  }),
});
