import { BLANKS, COMPATIBLE, DROPPED, ENTITIES, LAYOUT_TAGS, REPLACED } from '../vocab/characters.ts';
import type { SourceText } from './types.ts';

const DROP = 0;
const NEWLINE = 10;
const RETURN = 13;
const BLANK = 32;
const BACKSLASH = 92;
/** How far back from `>`, `]` or `;` the beginning of a tag, bookmark or entity is looked for. */
const REACH = 120;

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
 * bidi characters, no Kangxi radicals, no markdown bold, layout tags, entities or `[bookmark: …]`.
 * Tabs and runs of blanks stay: they are the layout. Idempotent. Linear.
 *
 *     **２０２３年度**收入<br>总计　２６，７０７．１６万元  →  2023年度收入总计 26,707.16万元
 */
export function normalise(raw: string): SourceText {
  const out = new Output(raw.length);
  for (let i = 0; i < raw.length; i++) {
    const code = BECOMES[raw.charCodeAt(i)] ?? DROP;
    if (code === DROP) continue;
    if (code !== RETURN) out.emit(code, i);
    else if (raw.charCodeAt(i + 1) !== NEWLINE) out.emit(NEWLINE, i);
  }
  return out.finish();
}

/** ASCII punctuation that markdown may escape, the backslash itself not. */
function isPunctuation(code: number): boolean {
  return (
    (code >= 33 && code <= 47) ||
    (code >= 58 && code <= 64) ||
    code === 91 ||
    (code >= 93 && code <= 96) ||
    (code >= 123 && code <= 126)
  );
}

/** Characters written so far. Markup is taken back when its last character arrives, so nothing written makes new markup. */
class Output {
  private readonly codes: Uint16Array;
  private readonly at: Uint32Array;
  private length = 0;

  constructor(capacity: number) {
    this.codes = new Uint16Array(capacity);
    this.at = new Uint32Array(capacity);
  }

  emit(code: number, offset: number): void {
    if (isPunctuation(code)) this.dropEscape();
    this.codes[this.length] = code;
    this.at[this.length++] = offset;
    if (code === 62) this.dropTag();
    else if (code === 93) this.dropBookmark();
    else if (code === 42) this.dropBold();
    else if (code === 59) this.readEntity();
  }

  finish(): SourceText {
    const { codes, length } = this;
    const text = new TextDecoder('utf-16le', { ignoreBOM: true }).decode(codes.subarray(0, length));
    return { text, at: this.at.slice(0, length) };
  }

  /** The backslash of a markdown escape: 1\. 2023\-2024 */
  private dropEscape(): void {
    while (this.codes[this.length - 1] === BACKSLASH && this.length > 0) this.length--;
  }

  /** `**` */
  private dropBold(): void {
    if (this.codes[this.length - 2] === 42) this.length -= 2;
  }

  /** `<p>`, `</p>`, `<br/>`, `<span style="…">` */
  private dropTag(): void {
    const open = this.findBack(60);
    const name = /^<\/?([a-zA-Z]{1,6})(?:[\s/][^<]*)?>$/.exec(this.tail(open))?.[1];
    if (name && LAYOUT_TAGS.has(name.toLowerCase())) this.length = open;
  }

  /** `[bookmark: _GoBack]`, the mark an exporter leaves of a Word bookmark */
  private dropBookmark(): void {
    const open = this.findBack(91);
    if (/^\[bookmark:[^[\]]*\]$/.test(this.tail(open))) this.length = open;
  }

  /** `&nbsp;` */
  private readEntity(): void {
    const open = this.findBack(38);
    const tail = this.tail(open);
    const plain = tail.length > 7 ? undefined : ENTITIES.get(tail.slice(1, -1));
    if (plain === undefined) return;
    const offset = this.at[open] ?? 0;
    this.length = open;
    this.emit(plain.charCodeAt(0), offset);
  }

  /** Index of the last `code` on this line within reach, or the end when there is none. */
  private findBack(code: number): number {
    const stop = Math.max(0, this.length - REACH);
    for (let i = this.length - 2; i >= stop; i--) {
      if (this.codes[i] === code) return i;
      if (this.codes[i] === NEWLINE) break;
    }
    return this.length;
  }

  private tail(from: number): string {
    return String.fromCharCode(...this.codes.subarray(from, this.length));
  }
}
