import { createHash } from 'node:crypto';
import type { Diagnostic } from '../model/index.ts';
import type { RawDocument } from './types.ts';

export function decode(file: string, bytes: Uint8Array): { document: RawDocument | null; diagnostics: Diagnostic[] } {
  const raw = new TextDecoder('utf-8').decode(bytes);
  const starts = [0];
  for (let i = 0; i < raw.length; i++) if (raw[i] === '\n' && i + 1 < raw.length) starts.push(i + 1);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return {
    document: { file, raw, lineStarts: Uint32Array.from(starts), encoding: 'utf-8', bytes: bytes.length, sha256 },
    diagnostics: [],
  };
}
