import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { publishedRawName, type RawRecord, type Reading } from '../../src/collect/index.ts';
import { decode } from '../../src/parse/decode.ts';
import { parse } from '../../src/parse/index.ts';
import { maskDocument, maskRaw, privateNumbersOf } from '../../src/privacy/index.ts';
import { rawFolder, storedName } from './stored.ts';

/** Reads one raw file; `root` is the directory that holds what is read (a collection or a shard). */
export interface ReadTask {
  readonly what: 'read';
  readonly record: RawRecord;
  readonly key: string;
  /** The raw file. */
  readonly path: string;
  readonly root: string;
}

/**
 * Stores the document without checks and the raw copy to be published. What is stored is masked already: nothing after
 * this step sees a private number.
 */
export function readDocument({ record, key, path, root }: ReadTask): Reading {
  const { file, url, published } = record;
  const bytes = readFileSync(path);
  const { document, diagnostics } = parse({ file, bytes, url, published });
  const known = document ? privateNumbersOf(document) : new Map();
  const text = decode(file, bytes).document?.raw ?? null;
  writeFileSync(join(root, rawFolder, publishedRawName(file)), maskRaw(bytes, text, known));
  if (!document) return { record, key, entry: null, diagnostics: [...diagnostics] };
  const masked = maskDocument(document, known);
  writeFileSync(join(root, storedName(key)), JSON.stringify(masked));
  return { record, key, entry: masked.disclosure, diagnostics: [] };
}
