import { readFileSync } from 'node:fs';
import { check, type Related } from '../../../src/check/index.ts';
import type { DisclosureDocument, Finding } from '../../../src/model/index.ts';
import { parse } from '../../../src/parse/index.ts';

const root = new URL('../../../', import.meta.url);

/** A raw document of the collection, read by the parser. */
export function readRaw(name: string): DisclosureDocument {
  const file = `content/raw/${name}.txt`;
  const { document, diagnostics } = parse({ file, bytes: readFileSync(new URL(file, root)) });
  if (!document) throw new Error(`${file} was not read: ${diagnostics.map(({ message }) => message).join('; ')}`);
  return document;
}

export const checkRaw = (name: string, related: Related = {}): Finding[] => check(readRaw(name), related);

export interface Truth {
  readonly inconsistencies: readonly { readonly what: string; readonly lines: readonly number[] }[];
}

export const readTruth = (no: string): Truth =>
  JSON.parse(readFileSync(new URL(`tests/fixtures/truth/${no}.json`, root), 'utf8')) as Truth;

/** Whether a finding names this line. */
export const touches = (finding: Finding, line: number): boolean =>
  finding.lines.some(({ lineStart, lineEnd }) => lineStart <= line && line <= lineEnd);
