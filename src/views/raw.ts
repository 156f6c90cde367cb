import { readRawText } from '../collect/index.ts';
import type { DisclosureDocument } from '../model/index.ts';

const COLLECTIONS = process.env.COLLECTIONS_DIR || 'content/collections';

/** The raw lines of a document for reading: as received, private numbers masked. */
export function rawLines({ disclosure: { source } }: DisclosureDocument): readonly string[] {
  const text = readRawText(COLLECTIONS, source.file);
  return text.replace(/\r\n?|\n$/g, (end) => (end.startsWith('\r') ? '\n' : '')).split('\n');
}
