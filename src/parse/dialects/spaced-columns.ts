import { type Chunk, isAmount, isFigureText } from './chunks.ts';
import { headerPlaces, leavesOf } from './header-leaves.ts';
import { distance, placesOf, type Strip, stripsOf } from './strips.ts';

type Line = readonly Chunk[];

/** Most lines of a header. */
const MOST_HEADER_LINES = 8;

export interface Columns {
  /** How far the written columns stand from the places the header gives them. */
  readonly misfit: number;
  /** The columns of the table, left to right. */
  readonly strips: readonly Strip[];
  /** Column of every chunk of a line. */
  readonly places: (line: Line) => number[];
}

/** Rows enough to see the columns. */
const SAMPLE = 300;

function sampleOf(body: readonly Line[]): Line[] {
  const step = Math.max(1, Math.ceil(body.length / SAMPLE));
  return body.filter((_, index) => index % step === 0);
}

/** A line that numbers the columns: 栏次 1 2 3. */
function numbersColumns(line: Line): boolean {
  const numbers = line.filter(({ text }) => isFigureText(text.text)).map(({ text }) => text.text);
  const rise = numbers.every((number, at) => at === 0 || Number(number) === Number(numbers[at - 1]) + 1);
  return numbers.length > 1 && rise && numbers.every((number) => /^\d{1,2}$/.test(number)) && line.every(isIndexCell);
}

function isIndexCell({ text }: Chunk): boolean {
  return isFigureText(text.text) || /^(栏\s?次|列次|行次|※|-|—)$/.test(text.text);
}

/** A performance form: its lines are fields and their values, not a header with rows under it. */
export function isFormLine(line: Line): boolean {
  return line.some(({ text }) => /^[一二三]级指标/.test(text.text));
}

/** Nothing, in a column of amounts. */
function isDash({ text }: Chunk): boolean {
  return /^[-—–]+$/.test(text.text);
}

/** The columns that name things rather than give amounts: codes, names, 行次. */
function namingStrips(strips: readonly Strip[], body: readonly Line[]): Strip[] {
  const amounts = new Uint32Array(strips.length);
  const others = new Uint32Array(strips.length);
  for (const line of body) {
    placesOf(line, strips).forEach((place, index) => {
      const chunk = line[index];
      if (!chunk || isDash(chunk)) return;
      const counts = isAmount(chunk) ? amounts : others;
      counts[place] = (counts[place] ?? 0) + 1;
    });
  }
  return strips.filter((_, index) => (others[index] ?? 0) > (amounts[index] ?? 0));
}

/** The line that numbers the columns marks those that name things too: ※ ※ ※ ※ 1 2 3. */
function isWhole(index: Line | undefined, written: readonly Strip[]): boolean {
  const marks = index?.filter(({ text }) => !isFigureText(text.text)).length ?? 0;
  return index !== undefined && marks > 1 && index.length >= written.length;
}

/**
 * One place for every column, also for those no row writes into: by the line that numbers the columns where there is
 * one, else where the rows write.
 */
function templateOf(written: readonly Strip[], body: readonly Line[], index: Line | undefined): Strip[] {
  if (index && isWhole(index, written)) return index.map(({ from, to }) => ({ from, to }));
  const numbers = (index ?? []).filter(({ text }) => isFigureText(text.text));
  const template = [...namingStrips(written, body), ...numbers.map(({ from, to }) => ({ from, to }))];
  const fits = numbers.length > 0 && template.length >= written.length;
  return fits ? template.sort((a, b) => a.from - b.from) : [...written];
}

/** The places of the template, each as wide as its rows write. */
function widened(template: readonly Strip[], written: readonly Strip[]): Strip[] {
  const strips = [...template];
  placesOf(written, template).forEach((place, index) => {
    strips[place] = written[index] ?? { from: 0, to: 0 };
  });
  return strips;
}

/** The lines with figures under the header. */
function bodyOf(lines: readonly Line[]): Line[] {
  return lines.filter(
    (line) => line.length > 1 && line.some(({ text }) => isFigureText(text.text)) && !numbersColumns(line),
  );
}

/** How well the lines stand under one another: how many cells begin or end at the same column as others. */
export function alignmentOf(lines: readonly Line[]): number {
  const cells = sampleOf(lines.some(isFormLine) ? lines : bodyOf(lines)).flat();
  const [begins, ends] = [countBy(cells, ({ from }) => from), countBy(cells, ({ to }) => to)];
  return cells.reduce((sum, { from, to }) => sum + Math.max(begins.get(from) ?? 0, ends.get(to) ?? 0) - 1, 0);
}

function countBy(cells: readonly Chunk[], edge: (cell: Chunk) => number): Map<number, number> {
  const counts = new Map<number, number>();
  for (const cell of cells) counts.set(edge(cell), (counts.get(edge(cell)) ?? 0) + 1);
  return counts;
}

/** The lines over the rows; what stands under the line that numbers the columns is the beginning of the first name. */
function headerOf(above: readonly Line[]): Line[] {
  const numbers = above.findLastIndex(numbersColumns);
  return above.slice(0, numbers < 0 ? above.length : numbers).filter((line) => !numbersColumns(line));
}

/** The columns of a table from its lines: header, line of numbers, rows. */
export function readColumns(lines: readonly Line[]): Columns {
  const first = lines.findIndex((line) => line.some(isAmount));
  const above = lines.some(isFormLine)
    ? []
    : lines.slice(0, first < 0 ? lines.length : first).slice(-MOST_HEADER_LINES);
  const header = headerOf(above);
  const body = bodyOf(lines);
  const written = stripsOf(sampleOf(body));
  const template = templateOf(written, body, above.find(numbersColumns));
  const cells = leavesOf(header, template);
  const slots = isWhole(above.find(numbersColumns), written) ? named(template, cells) : slotsOf(template, cells);
  const strips = widened(slots, written);
  const columns = placesOf(cells, slots);
  const leaves = { cells, columns, extents: cells.map((cell, index) => joined(cell, strips[columns[index] ?? 0])) };
  return {
    strips,
    misfit: misfitOf(written, slots),
    places: (line) => {
      const level = header.indexOf(line);
      if (numbersColumns(line)) return placesOf(line, slots);
      return level < 0 || cells.length === 0 ? placesOf(line, strips) : headerPlaces(header, level, leaves);
    },
  };
}

/** The places of the columns, with the header words over them where there is one for each. */
function slotsOf(template: readonly Strip[], cells: readonly Strip[]): readonly Strip[] {
  if (cells.length > template.length) return cells;
  const unwritten = cells.filter((cell) => isUnwritten(cell, cells, template));
  if (unwritten.length > 0) return [...template, ...unwritten].sort((a, b) => a.from - b.from);
  return cells.length < template.length ? template : template.map((slot, index) => joined(slot, cells[index]));
}

const touches = (a: Strip, b: Strip) => distance(a, b) < 1;

/** The numbered columns, each as wide as the header word that stands over it alone. */
function named(template: readonly Strip[], cells: readonly Strip[]): Strip[] {
  const own = cells.flatMap((cell) => {
    const under = template.filter((slot) => touches(slot, cell));
    return under.length === 1 && under[0] ? [[under[0], cell] as const] : [];
  });
  return template.map((slot) => own.reduce((all, [under, cell]) => (under === slot ? joined(all, cell) : all), slot));
}

/** A header word over nothing, beside columns that all have words of their own: no row writes into its column. */
function isUnwritten(cell: Strip, cells: readonly Strip[], template: readonly Strip[]): boolean {
  if (template.some((slot) => touches(slot, cell))) return false;
  const left = template.findLast((slot) => slot.to <= cell.from);
  const right = template.find((slot) => slot.from >= cell.to);
  return [left, right].every((slot) => !slot || cells.some((other) => touches(other, slot)));
}

function misfitOf(written: readonly Strip[], slots: readonly Strip[]): number {
  const places = placesOf(written, slots);
  return written.reduce((sum, strip, index) => {
    const slot = slots[places[index] ?? 0];
    return slot ? sum + distance(strip, slot) : sum;
  }, 0);
}

function joined(a: Strip, b: Strip | undefined): Strip {
  return b ? { from: Math.min(a.from, b.from), to: Math.max(a.to, b.to) } : a;
}
