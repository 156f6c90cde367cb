import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DisclosureDocument } from '../../src/model/index.ts';
import { decode } from '../../src/parse/decode.ts';
import { parse } from '../../src/parse/index.ts';

const RAW = 'content/raw';

/** Names of the raw documents, in order: 000, 001, 002, 004. */
export const rawFiles = readdirSync(RAW)
  .filter((name) => name.endsWith('.txt'))
  .sort();

const kept = new Map<string, { document: DisclosureDocument; raw: string[] }>();

/** A raw document of the repository as the site sees it. `start`: the first characters of its name. */
export function read(start: string): { document: DisclosureDocument; raw: string[] } {
  const file = rawFiles.find((name) => name.startsWith(start));
  if (!file) throw new Error(`no raw document ${start}`);
  const before = kept.get(file);
  if (before) return before;
  const bytes = readFileSync(join(RAW, file));
  const { document } = parse({ file, bytes });
  const text = decode(file, bytes).document?.raw;
  if (!document || text === undefined) throw new Error(`${file} could not be read`);
  const result = { document, raw: text.split(/\r\n?|\n/) };
  kept.set(file, result);
  return result;
}
