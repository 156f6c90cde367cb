import { createHash } from 'node:crypto';
import { createContext } from '../../../src/parse/context.ts';
import { readLines } from '../../../src/parse/lines.ts';
import { normalise } from '../../../src/parse/normalise.ts';
import { EMPTY, slice, trim } from '../../../src/parse/source-text.ts';
import type { Context, Line, RawDocument, Row, SourceText, Structure, TableBlock } from '../../../src/parse/types.ts';

/** A decoded document from text. */
export function documentOf(raw: string): RawDocument {
  const lineStarts = [0];
  for (let i = 0; i < raw.length; i++) if (raw[i] === '\n') lineStarts.push(i + 1);
  const sha256 = createHash('sha256').update(raw).digest('hex');
  return {
    file: 'test.txt',
    raw,
    lineStarts: Uint32Array.from(lineStarts),
    encoding: 'utf-8',
    bytes: raw.length,
    sha256,
  };
}

function tabCells(line: Line): SourceText[] {
  const cells: SourceText[] = [];
  let from = 0;
  for (const part of line.text.text.split('\t')) {
    cells.push(trim(slice(line.text, from, from + part.length)));
    from += part.length + 1;
  }
  return cells;
}

const isTable = (line: Line) => line.text.text.includes('\t');

/**
 * Structure of a text whose tables are lines with tabs, without any block reader: a table goes on over caption lines
 * up to the next line `表 N`; the text line before the captions is its title.
 */
export function tabbedStructure(raw: string): { structure: Structure; context: Context } {
  const document = documentOf(raw);
  const lines = readLines(document, normalise(raw));
  const blocks: TableBlock[] = [];
  let title: SourceText = EMPTY;
  let captions: SourceText[] = [];
  let rows: Row[] = [];
  const flush = () => {
    const [first, last] = [rows[0], rows.at(-1)];
    if (first && last) {
      const range = { lineStart: first.lineStart, lineEnd: last.lineEnd };
      const grid = { ...range, dialect: 'tabbed', rows, breaks: [], title, captions };
      blocks.push({ kind: 'table', grid, ...range, parts: [range], section: null });
    }
    rows = [];
    captions = [];
  };
  for (const line of lines) {
    if (line.blank) continue;
    if (isTable(line)) rows.push({ lineStart: line.no, lineEnd: line.no, cells: tabCells(line) });
    else if (/^表\s*\d+$/.test(line.text.text.trim())) flush();
    else if (/表$/.test(line.text.text.trim())) title = line.text;
    else captions.push(line.text);
  }
  flush();
  return { structure: { document, lines, blocks, furniture: [], sections: [] }, context: createContext(document) };
}
