import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decode } from '../parse/decode.ts';
import { publishedRawName } from './raw-name.ts';

/** The text of a raw file as published: its lines are those of the file as stored, private numbers masked. */
export function readRawText(collections: string, file: string): string {
  return decode(file, readFileSync(join(collections, 'raw', publishedRawName(file)))).document?.raw ?? '';
}
