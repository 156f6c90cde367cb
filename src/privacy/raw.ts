import { type KnownNumbers, maskText } from './mask.ts';

/**
 * The bytes of a raw file as they may be published: the very same where it holds no private number, else its text in
 * UTF-8 with the numbers masked and the same lines. `text` null: not readable as text, masked byte by byte.
 */
export function maskRaw(bytes: Uint8Array, text: string | null, known: KnownNumbers = new Map()): Uint8Array {
  if (text === null) return maskBytes(bytes);
  const masked = maskText(text, known);
  return masked === text ? bytes : new TextEncoder().encode(masked);
}

/** ASCII digits in a file that is no text we know. */
function maskBytes(bytes: Uint8Array): Uint8Array {
  const text = Buffer.from(bytes).toString('latin1');
  const masked = maskText(text);
  return masked === text ? bytes : Uint8Array.from(Buffer.from(masked, 'latin1'));
}
