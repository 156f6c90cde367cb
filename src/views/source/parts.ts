import type { ReadingItem, ReadingRow } from './reading.ts';

/** A run of items the browser may leave undrawn until it comes near, and the room kept for it meanwhile. */
export interface Part {
  readonly items: readonly ReadingItem[];
  /** px, one of HEIGHTS: in a wide window, and on a phone. */
  readonly wide: number;
  readonly narrow: number;
}

/** Rooms there is a style rule for (styles/source.css). */
export const HEIGHTS = [200, 400, 800, 1200, 1600, 2400, 3200, 4800, 6400, 9600] as const;

/** A part is closed when it is about this high in a wide window: a few screens. */
const ENOUGH = 1200;
/** Characters a line of text holds: wide, on a phone. */
const PER_LINE = { wide: 40, narrow: 17 } as const;
const LINE = 28;
/** A table is at least 760 px wide, its cells 4 to 24 characters; a line of a cell is 23 px. */
const TABLE = { characters: 40, least: 3.5, most: 24, line: 23, edge: 16 } as const;

type Width = keyof typeof PER_LINE;

function rowHeight({ cells }: ReadingRow): number {
  const each = Math.max(TABLE.least, Math.min(TABLE.most, TABLE.characters / Math.max(1, cells.length)));
  const lines = cells.map(({ segments, span }) => {
    const characters = segments.reduce((sum, { text }) => sum + text.length, 0);
    return Math.ceil(characters / (each * span));
  });
  return Math.max(1, ...lines) * TABLE.line + TABLE.edge;
}

function heightOf(item: ReadingItem, width: Width): number {
  if (item.kind === 'table') return [...item.head, ...item.body].reduce((sum, row) => sum + rowHeight(row), LINE);
  if (item.kind === 'furniture') return LINE;
  if (item.kind === 'contents') return item.lines.length * LINE + 10;
  const characters = item.segments.reduce((sum, { text }) => sum + text.length, 0);
  return Math.max(1, Math.ceil(characters / PER_LINE[width])) * LINE + (item.kind === 'heading' ? 40 : 10);
}

/** The next room up: too small a room would let the part run into the one below it while it is not drawn. */
const room = (height: number): number => HEIGHTS.find((each) => each >= height) ?? HEIGHTS[HEIGHTS.length - 1] ?? 0;

function part(items: readonly ReadingItem[]): Part {
  const total = (width: Width) => items.reduce((sum, item) => sum + heightOf(item, width), 0);
  return { items, wide: room(total('wide')), narrow: room(total('narrow')) };
}

/** The items in runs of a few screens; nothing is left out and the order is kept. */
export function parts(items: readonly ReadingItem[]): Part[] {
  const made: Part[] = [];
  let run: ReadingItem[] = [];
  let height = 0;
  for (const item of items) {
    run.push(item);
    height += heightOf(item, 'wide');
    if (height < ENOUGH) continue;
    made.push(part(run));
    run = [];
    height = 0;
  }
  return run.length > 0 ? [...made, part(run)] : made;
}
