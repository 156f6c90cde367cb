import { ENTITIES, LAYOUT_TAGS } from '../vocab/characters.ts';

const NEWLINE = 10;
const AMPERSAND = 38;
const STAR = 42;
const SEMICOLON = 59;
const LESS = 60;
const GREATER = 62;
const OPEN = 91;
const BACKSLASH = 92;
const CLOSE = 93;

/** How far back from `>`, `]` or `;` the beginning of a tag, bookmark or entity is looked for. */
const REACH = 120;
/** Longest entity: &quot; */
const LONGEST_ENTITY = 7;

/** Characters written so far, with the offsets they came from. */
export interface Written {
  readonly codes: Uint16Array;
  readonly at: Uint32Array;
  length: number;
}

export function newWritten(capacity: number): Written {
  return { codes: new Uint16Array(capacity), at: new Uint32Array(capacity), length: 0 };
}

/**
 * Writes a character. Markup is taken back when its last character arrives, so what is written never holds any:
 * `**`, `<p>`, `&nbsp;`, `\.`, `[bookmark: …]`.
 */
export function write(out: Written, code: number, offset: number): void {
  if (isPunctuation(code)) dropEscape(out);
  out.codes[out.length] = code;
  out.at[out.length++] = offset;
  if (code === GREATER) dropTag(out);
  else if (code === CLOSE) dropBookmark(out);
  else if (code === STAR) dropBold(out);
  else if (code === SEMICOLON) readEntity(out);
}

/** ASCII punctuation that markdown may escape, the backslash itself not. */
function isPunctuation(code: number): boolean {
  if (code < 33 || code > 126) return false;
  return code <= 47 || (code >= 58 && code <= 64) || code === OPEN || (code >= CLOSE && code <= 96) || code >= 123;
}

/** The backslash of a markdown escape: 1\. 2023\-2024 */
function dropEscape(out: Written): void {
  while (out.length > 0 && out.codes[out.length - 1] === BACKSLASH) out.length--;
}

/** `**` */
function dropBold(out: Written): void {
  if (out.length > 1 && out.codes[out.length - 2] === STAR) out.length -= 2;
}

/** `<p>`, `</p>`, `<br/>`, `<span style="…">` */
function dropTag(out: Written): void {
  const open = findBack(out, LESS);
  const name = /^<\/?([a-zA-Z]{1,6})(?:[\s/][^<]*)?>$/.exec(tail(out, open))?.[1];
  if (name && LAYOUT_TAGS.has(name.toLowerCase())) out.length = open;
}

/** `[bookmark: _GoBack]`, the mark an exporter leaves of a Word bookmark */
function dropBookmark(out: Written): void {
  const open = findBack(out, OPEN);
  if (/^\[bookmark:[^[\]]*\]$/.test(tail(out, open))) out.length = open;
}

/** `&nbsp;` */
function readEntity(out: Written): void {
  const open = findBack(out, AMPERSAND);
  if (out.length - open > LONGEST_ENTITY) return;
  const plain = ENTITIES.get(tail(out, open).slice(1, -1));
  if (plain === undefined) return;
  const offset = out.at[open] ?? 0;
  out.length = open;
  write(out, plain.charCodeAt(0), offset);
}

/** Index of the last `code` on this line within reach, or the end when there is none. */
function findBack({ codes, length }: Written, code: number): number {
  const stop = Math.max(0, length - REACH);
  for (let i = length - 2; i >= stop; i--) {
    if (codes[i] === code) return i;
    if (codes[i] === NEWLINE) break;
  }
  return length;
}

function tail({ codes, length }: Written, from: number): string {
  return String.fromCharCode(...codes.subarray(from, length));
}
