import { KIND_LABEL } from '../../search/kinds.ts';
import type { AmountHit, DocRef, NameHit, PlaceHit } from './hits.ts';
import { amountPath, hitPath, sourcePath } from './paths.ts';
import type { TextHit } from './text.ts';
import { KIND_WORD } from './words.ts';

const HEADER = [
  '出现在',
  '文字',
  '年度',
  '种类',
  '部门',
  '地区',
  '金额（万元）',
  '执行数（万元）',
  '自评得分',
  '原文行',
  '链接',
];

type Row = readonly (string | number | null)[];

function docCells(doc: DocRef): Row {
  return [doc.year, KIND_WORD[doc.kind] ?? '', doc.department, doc.region];
}

const lineCell = ({ lineStart, lineEnd }: { lineStart: number; lineEnd: number }) =>
  lineStart === 0 ? '' : lineEnd > lineStart ? `${lineStart}-${lineEnd}` : String(lineStart);

/** One row per place of a name. */
export function nameRows(hit: NameHit, places: readonly PlaceHit[], site: string): Row[] {
  return places.map((place) => [
    KIND_LABEL[hit.kind],
    hit.text,
    ...docCells(place.doc),
    place.amount,
    place.executed,
    place.score,
    lineCell(place),
    site + hitPath(hit, place),
  ]);
}

export function amountRow(hit: AmountHit, site: string): Row {
  return ['金额', hit.label, ...docCells(hit.doc), hit.printed, null, null, lineCell(hit), site + amountPath(hit)];
}

/** One row per excerpt. */
export function textRows(hit: TextHit, site: string): Row[] {
  return hit.excerpts.map((excerpt) => [
    '正文',
    excerpt.marked.text,
    ...docCells(hit.doc),
    null,
    null,
    null,
    lineCell(excerpt),
    site + sourcePath(hit.doc, excerpt),
  ]);
}

/** RFC 4180 with a byte order mark for spreadsheets; a text that a spreadsheet would run is kept from running. */
export function toCsv(rows: readonly Row[]): string {
  return `\ufeff${[HEADER, ...rows].map((row) => `${row.map(cell).join(',')}\n`).join('')}`;
}

function cell(value: string | number | null): string {
  const text = value === null ? '' : String(value);
  const safe = /^[=+\-@\t\r]/.test(text) && !/^-?\d+(\.\d+)?$/.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
