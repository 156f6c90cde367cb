import { BYTE_ORDER_MARKS, SIGNATURES } from '../vocab/encodings.ts';

/** How many bytes are looked at to tell UTF-16 without a mark, and binary from text. */
const SAMPLE = 0x4000;
/** Largest share of control characters in a text. */
const CONTROLS = 0.02;
/** Largest share of unreadable ones among the characters beyond ASCII of a text that is only damaged. */
const DAMAGED = 0.2;

/** Bytes as text: the encoding found and, in `broken`, the offset of the first character that could not be read. */
export type Decoded =
  | { readonly text: string; readonly encoding: string; readonly broken: number | null }
  | { readonly binary: string };

/**
 * Finds the encoding and decodes: byte order mark, then UTF-8, UTF-16 without a mark, GB18030. A text with a few
 * damaged bytes is read with U+FFFD in their place; anything else is called binary, by its kind where known.
 */
export function decodeBytes(bytes: Uint8Array): Decoded {
  const signature = SIGNATURES.find((known) => startsWith(bytes, known.bytes));
  if (signature) return { binary: signature.name };
  const mark = BYTE_ORDER_MARKS.find((known) => startsWith(bytes, known.bytes));
  const wide = mark ? null : wideEncoding(bytes);
  const candidates = mark ? [mark.encoding] : wide ? [wide] : ['utf-8', 'gb18030'];
  for (const encoding of candidates) {
    const text = strict(encoding, bytes);
    if (text !== null && !looksBinary(text)) return { text, encoding, broken: null };
    const lossy = text === null ? new TextDecoder(encoding).decode(bytes) : '';
    if (isOnlyDamaged(lossy)) return { text: lossy, encoding, broken: lossy.indexOf('\ufffd') };
  }
  return { binary: 'a binary file or an unknown encoding' };
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, at) => bytes[at] === byte);
}

function strict(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** NUL and other control characters that no text has. */
function looksBinary(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  return count(sample, (code) => code < 32 && (code < 9 || code > 13)) > sample.length * CONTROLS;
}

/** GB18030 read as UTF-8 leaves hardly any character beyond ASCII whole; a damaged UTF-8 text nearly all. */
function isOnlyDamaged(text: string): boolean {
  const broken = count(text, (code) => code === 0xfffd);
  return text !== '' && !looksBinary(text) && broken <= count(text, (code) => code > 127) * DAMAGED;
}

function count(text: string, holds: (code: number) => boolean): number {
  let found = 0;
  for (let i = 0; i < text.length; i++) if (holds(text.charCodeAt(i))) found++;
  return found;
}

/** UTF-16 without a mark: Chinese pages (4E–9F), ASCII and full-width forms stand in one half of nearly all pairs. */
function wideEncoding(bytes: Uint8Array): string | null {
  const pairs = Math.floor(Math.min(bytes.length, SAMPLE) / 2);
  if (pairs < 4 || !bytes.subarray(0, SAMPLE).includes(0)) return null;
  let little = 0;
  let big = 0;
  for (let i = 0; i < pairs; i++) {
    if (isWidePair(bytes[2 * i] ?? 0, bytes[2 * i + 1] ?? 0)) little++;
    if (isWidePair(bytes[2 * i + 1] ?? 0, bytes[2 * i] ?? 0)) big++;
  }
  if (Math.max(little, big) < pairs * 0.9) return null;
  return little >= big ? 'utf-16le' : 'utf-16be';
}

function isWidePair(low: number, high: number): boolean {
  if (high === 0) return low >= 9 && low < 127;
  return (high >= 0x4e && high <= 0x9f) || high === 0x20 || high === 0x22 || high === 0x30 || high === 0xff;
}
