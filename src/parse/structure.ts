import type { Context, RawDocument, Structure } from './types.ts';

export function readStructure(document: RawDocument, _context: Context): Structure {
  return { document, lines: [], blocks: [], furniture: [], sections: [] };
}
