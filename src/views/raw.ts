import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DisclosureDocument } from '../model/index.ts';
import { decode } from '../parse/decode.ts';

const COLLECTIONS = process.env.COLLECTIONS_DIR || 'content/collections';
const RAW = process.env.RAW_DIR || 'content/raw';

/**
 * The raw lines of a document for reading: as received, private numbers masked. The collections hold them as
 * text/<id>.txt; without that file (a collection made elsewhere) the stored raw file is decoded.
 */
export function rawLines({ disclosure: { id, source } }: DisclosureDocument): readonly string[] {
  const masked = join(COLLECTIONS, 'text', `${id}.txt`);
  const text = existsSync(masked)
    ? readFileSync(masked, 'utf8')
    : (decode(source.file, readFileSync(join(RAW, source.file))).document?.raw ?? '');
  return text.replace(/\r\n?|\n$/g, (end) => (end.startsWith('\r') ? '\n' : '')).split('\n');
}
