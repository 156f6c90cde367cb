import { createHash } from 'node:crypto';
import type { Diagnostic } from '../model/index.ts';
import { MESSAGES } from '../vocab/messages.ts';
import { decodeBytes } from './encoding.ts';
import { placeAt } from './source-text.ts';
import type { RawDocument } from './types.ts';

/** Largest file read, in bytes. */
const LARGEST = 128 * 1024 * 1024;

/**
 * The bytes of a file as text with its line starts: UTF-8, UTF-16 and GB18030, with or without byte order mark, any
 * line ends. What cannot be read is a diagnostic and no document; a damaged text is read and the first bad place named.
 */
export function decode(file: string, bytes: Uint8Array): { document: RawDocument | null; diagnostics: Diagnostic[] } {
  if (bytes.length > LARGEST) return failed(file, 'decode.too-large', { megabytes: Math.ceil(bytes.length / 1048576) });
  const decoded = decodeBytes(bytes);
  if ('binary' in decoded) return failed(file, 'decode.binary', { what: decoded.binary });
  const { text, encoding, broken } = decoded;
  if (!/[^\s\u200b-\u200f\u2060\ufeff]/.test(text)) return failed(file, 'decode.empty', {});
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const document = { file, raw: text, lineStarts: findLineStarts(text), encoding, bytes: bytes.length, sha256 };
  if (broken === null || broken < 0) return { document, diagnostics: [] };
  const place = placeAt(document, broken);
  return { document, diagnostics: [diagnostic(file, 'decode.damaged', place, { encoding })] };
}

/**
 * Offset of every line. `\n`, `\r\n` and a lone `\r` end a line, form feeds do not; nothing after the last line end is
 * no line.
 */
export function findLineStarts(text: string): Uint32Array {
  let starts = new Uint32Array(1024);
  let count = 1;
  const add = (start: number) => {
    if (count === starts.length) starts = grown(starts);
    starts[count++] = start;
  };
  let lone = text.indexOf('\r');
  for (let from = 0; ; ) {
    const found = text.indexOf('\n', from);
    const end = found === -1 ? text.length : found;
    for (; lone !== -1 && lone < end; lone = text.indexOf('\r', lone + 1)) {
      if (lone + 1 < end) add(lone + 1);
    }
    from = end + 1;
    if (from >= text.length) return starts.slice(0, count);
    add(from);
  }
}

function grown(array: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(array.length * 2);
  larger.set(array);
  return larger;
}

function failed(
  file: string,
  id: string,
  detail: Readonly<Record<string, string | number>>,
): { document: null; diagnostics: Diagnostic[] } {
  return { document: null, diagnostics: [diagnostic(file, id, { line: 1, column: 1 }, detail)] };
}

function diagnostic(
  file: string,
  id: string,
  place: { line: number; column: number },
  detail: Readonly<Record<string, string | number>>,
): Diagnostic {
  const message = MESSAGES[id];
  if (!message) throw new Error(`message not catalogued: ${id}`);
  return { severity: message.severity, id, file, ...place, message: message.text(detail), hint: message.hint };
}
