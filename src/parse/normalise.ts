import { BLANKS, COMPATIBLE, DROPPED, REPLACED } from '../vocab/characters.ts';
import { newWritten, write } from './markup.ts';
import type { SourceText } from './types.ts';

const DROP = 0;
const NEWLINE = 10;
const RETURN = 13;
const BLANK = 32;

/** What each UTF-16 unit becomes; 0: nothing. */
const BECOMES = buildTable();

function buildTable(): Uint16Array {
  const table = Uint16Array.from({ length: 0x10000 }, (_, code) => code);
  const each = (ranges: readonly (readonly [number, number])[], change: (code: number) => number) => {
    for (const [from, to] of ranges) for (let code = from; code <= to; code++) table[code] = change(code);
  };
  each(COMPATIBLE, (code) => {
    const plain = String.fromCharCode(code).normalize('NFKC');
    return plain.length === 1 ? plain.charCodeAt(0) : code;
  });
  each(DROPPED, () => DROP);
  each(BLANKS, () => BLANK);
  for (const [printed, read] of REPLACED) {
    for (let i = 0; i < printed.length; i++) table[printed.charCodeAt(i)] = read.charCodeAt(i);
  }
  return table;
}

/**
 * The whole raw text in one form that every later stage may rely on, each character with its offset in `raw`:
 * ASCII digits, letters and punctuation `,.:;%()-` (。、“”《》 stay), plain blanks, `\n` line ends, no zero-width or
 * bidi characters, no Kangxi radicals, no markdown bold or escapes, layout tags, entities or `[bookmark: …]`.
 * Tabs and runs of blanks stay: they are the layout. Idempotent. Linear.
 *
 *     **２０２３年度**收入<br>总计　２６，７０７．１６万元  →  2023年度收入总计 26,707.16万元
 */
export function normalise(raw: string): SourceText {
  const written = newWritten(raw.length);
  for (let i = 0; i < raw.length; i++) {
    const code = BECOMES[raw.charCodeAt(i)] ?? DROP;
    if (code === DROP) continue;
    if (code !== RETURN) write(written, code, i);
    else if (raw.charCodeAt(i + 1) !== NEWLINE) write(written, NEWLINE, i);
  }
  const codes = written.codes.subarray(0, written.length);
  const text = new TextDecoder('utf-16le', { ignoreBOM: true }).decode(codes);
  return { text, at: written.at.slice(0, written.length) };
}
