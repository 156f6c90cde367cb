/** Width in columns of a page: Chinese characters, quotes and dashes take two. */
export const width = (text: string): number =>
  [...text].reduce((sum, char) => sum + ((char.codePointAt(0) ?? 0) >= 0x2014 ? 2 : 1), 0);

interface Style {
  readonly gap: number;
  /** Amounts stand at the right edge of their column, words of the header in its middle. */
  readonly right: boolean;
}

const AMOUNT = /^(?:-|-?[\d,]+\.\d+%?)$/;

/**
 * Rows of cells as text taken from a PDF keeps them: columns aligned by blanks, a header word that spans several columns
 * standing over their middle.
 *
 * @param header how many rows are header rows; an empty cell there is spanned from the left when a word stands under it
 */
export function writeAligned(rows: readonly (readonly string[])[], header: number, style: Style): string[] {
  const columns = Math.max(...rows.map((row) => row.length));
  const spans = rows.map((row, at) =>
    at < header ? spansOf(row, rows.slice(at + 1, header), columns) : row.map((_, index) => [index, index] as const),
  );
  const widths = Array.from({ length: columns }, () => 2);
  rows.forEach((row, at) => {
    for (const [from, to] of spans[at] ?? [])
      if (from === to) widths[from] = Math.max(widths[from] ?? 0, width(row[from] ?? ''));
  });
  rows.forEach((row, at) => {
    for (const [from, to] of spans[at] ?? []) {
      const room = widths.slice(from, to + 1).reduce((sum, each) => sum + each, 0) + (to - from) * style.gap;
      widths[to] = (widths[to] ?? 0) + Math.max(0, width(row[from] ?? '') - room);
    }
  });
  const starts = widths.map((_, at) => widths.slice(0, at).reduce((sum, each) => sum + each + style.gap, 0));
  return rows.map((row, at) => {
    let line = '';
    for (const [from, to] of spans[at] ?? []) {
      const text = row[from] ?? '';
      if (text === '') continue;
      const room = (starts[to] ?? 0) + (widths[to] ?? 0) - (starts[from] ?? 0);
      const shift = placeOf(text, room, at < header || row.includes('※'), style);
      const wanted = Math.max((starts[from] ?? 0) + shift, line === '' ? 0 : width(line) + 1);
      line += ' '.repeat(Math.max(0, wanted - width(line))) + text;
    }
    return line;
  });
}

function placeOf(text: string, room: number, isHeader: boolean, { right }: Style): number {
  const rest = Math.max(0, room - width(text));
  if (isHeader) return right ? Math.floor(rest / 2) : 0;
  return right && AMOUNT.test(text) ? rest : 0;
}

/** [from, to] of every cell of a header row. */
function spansOf(
  row: readonly string[],
  under: readonly (readonly string[])[],
  columns: number,
): (readonly [number, number])[] {
  const spans: (readonly [number, number])[] = [];
  for (let at = 0; at < columns; at++) {
    let to = at;
    const spanned = (column: number) => (row[column] ?? '') === '' && under.some((each) => (each[column] ?? '') !== '');
    if ((row[at] ?? '') !== '') while (to + 1 < columns && spanned(to + 1)) to++;
    spans.push([at, to]);
    at = to;
  }
  return spans;
}
