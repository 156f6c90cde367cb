import { readFileSync, writeFileSync } from 'node:fs';
import type { RawRecord, Reading } from '../../src/collect/index.ts';
import { parse } from '../../src/parse/index.ts';
import { maskDocument } from '../../src/privacy/index.ts';

/** Reads one raw file and, where it is a disclosure, stores the document without checks at `store`. */
export interface ReadTask {
  readonly what: 'read';
  readonly record: RawRecord;
  readonly key: string;
  readonly path: string;
  readonly store: string;
}

/** What is stored is masked already: nothing after this step sees a private number. */
export function readDocument({ record, key, path, store }: ReadTask): Reading {
  const { file, url, published } = record;
  const { document, diagnostics } = parse({ file, bytes: readFileSync(path), url, published });
  if (!document) return { record, key, entry: null, diagnostics: [...diagnostics] };
  const masked = maskDocument(document);
  writeFileSync(store, JSON.stringify(masked));
  return { record, key, entry: masked.disclosure, diagnostics: [] };
}
