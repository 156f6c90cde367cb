import { describe, expect, test } from 'vitest';
import { rangeAnchors } from '../../src/views/source/anchors.ts';
import { markIndex, type Segment, segments } from '../../src/views/source/marks.ts';
import { outline } from '../../src/views/source/outline.ts';
import { type ReadingItem, reading } from '../../src/views/source/reading.ts';
import { targets } from '../../src/views/source/targets.ts';
import { rawFiles, read } from './documents.ts';

function idsOf(items: readonly ReadingItem[]): string[] {
  return items.flatMap((item) => [
    ...item.ids,
    ...(item.kind === 'table' ? [...item.head, ...item.body].flatMap((row) => row.ids) : []),
  ]);
}

function joined(pieces: readonly Segment[]): string {
  return pieces.map((piece) => piece.text).join('');
}

function segmentsOf(items: readonly ReadingItem[]): Segment[] {
  return items.flatMap((item) => {
    if (item.kind === 'furniture' || item.kind === 'contents') return [];
    if (item.kind !== 'table') return item.segments;
    return [...item.head, ...item.body].flatMap((row) => row.cells.flatMap((cell) => cell.segments));
  });
}

describe.each(rawFiles)('reading view of %s', (file) => {
  const { document, raw } = read(file);
  const items = reading(document, raw);

  test('every raw line has exactly one anchor', () => {
    const lines = idsOf(items).filter((id) => /^L\d+$/.test(id));
    const wanted = Array.from({ length: document.disclosure.source.lines }, (_, index) => `L${index + 1}`);
    expect(lines.toSorted()).toEqual(wanted.toSorted());
  });

  test('every range the site links to has an anchor', () => {
    const there = new Set(idsOf(items));
    const missing = [...rangeAnchors(document).values()].flat().filter((id) => !there.has(id));
    expect(missing).toEqual([]);
  });

  test('marking figures changes no text', () => {
    const index = markIndex(targets(document), document.numbers.unbound);
    for (const block of document.blocks) expect(joined(segments(block.text, block, index))).toBe(block.text);
  });

  test('a marked figure has the value it leads to', () => {
    const bound = segmentsOf(items).filter((piece) => piece.kind === 'bound');
    expect(bound.length).toBeGreaterThan(300);
    for (const piece of bound) {
      const printed = Number(/\d[\d,]*(\.\d+)?/.exec(piece.text.normalize('NFKC'))?.[0].replaceAll(',', ''));
      expect(printed).toBe(Math.abs(piece.target.value));
    }
  });

  test('the outline names lines of the document', () => {
    for (const entry of outline(document)) expect(entry.line).toBeLessThanOrEqual(document.disclosure.source.lines);
    expect(outline(document).length).toBeGreaterThanOrEqual(3);
  });
});

test('figures no data holds are marked as such (001, L76: 8477 辆)', () => {
  const { document, raw } = read('001');
  const unbound = segmentsOf(reading(document, raw)).filter((piece) => piece.kind === 'unbound');
  expect(unbound.map((piece) => piece.text)).toEqual(['8477辆', '3人']);
});

test('a table broken by page furniture is shown once, in parts', () => {
  const { document, raw } = read('002');
  const rows = new Map<number, number>();
  for (const item of reading(document, raw)) {
    if (item.kind !== 'table') continue;
    rows.set(item.table.no, (rows.get(item.table.no) ?? 0) + item.head.length + item.body.length);
  }
  for (const table of document.tables) expect([table.no, rows.get(table.no)]).toEqual([table.no, table.rows.length]);
});
