import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { identify, type RawRecord, type Reading } from '../../src/collect/index.ts';
import { parse } from '../../src/parse/index.ts';
import { sidecarName } from './raw-files.ts';
import { readingKey } from './read-all.ts';
import { scanRaw } from './scan-raw.ts';
import { knownIn } from './stored.ts';
import { readerHash, sha256 } from './versions.ts';

/** What is said about a file beside its bytes. */
export interface Given {
  readonly url: string | null;
  readonly published: string | null;
}

export interface AddInput extends Given {
  readonly raw: string;
  /** Where documents read before are remembered. */
  readonly collections: string;
}

/** What became of one file. */
export type Added =
  | {
      readonly what: 'added';
      readonly file: string;
      readonly name: string;
      readonly id: string;
      readonly replaces: string | null;
    }
  | { readonly what: 'duplicate'; readonly file: string; readonly name: string }
  | { readonly what: 'refused'; readonly file: string; readonly reason: string };

/**
 * Copies a file into the raw folder under the name of what it is, byte for byte, with its sidecar. A file that is there
 * already is not copied again; a new version of a disclosure that is there gets a numbered name and says what it replaces.
 */
export function addFile(path: string, input: AddInput): Added {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    return { what: 'refused', file: path, reason: error instanceof Error ? error.message : String(error) };
  }
  const { document, diagnostics } = parse({ file: path, bytes });
  if (!document) return { what: 'refused', file: path, reason: diagnostics[0]?.message ?? 'not read as a disclosure' };
  const hash = sha256(bytes);
  const present = presentReadings(input);
  const same = present.find(({ record }) => record.sha256 === hash);
  if (same) return { what: 'duplicate', file: path, name: same.record.file };
  const record: RawRecord = { file: '', sha256: hash, bytes: bytes.length, url: null, published: null, replaces: null };
  const reading: Reading = { record, key: '', entry: document.disclosure, diagnostics: [] };
  const own = identify([...present, reading]).find((each) => [each.current, ...each.former].includes(reading));
  const id = own?.id ?? document.disclosure.id;
  const former = own && [...own.former, own.current].filter((each) => each !== reading).at(-1);
  const name = freeName(input.raw, id);
  copyFileSync(resolve(path), join(input.raw, name));
  const replaces = former?.record.sha256 ?? null;
  writeSidecar(join(input.raw, sidecarName(name)), { ...given(input), ...(replaces ? { replaces } : {}) });
  return { what: 'added', file: path, name, id, replaces: former?.record.file ?? null };
}

/** `<id>.txt`, for later versions `<id>.v2.txt` … */
function freeName(raw: string, id: string): string {
  for (let version = 1; ; version++) {
    const name = version === 1 ? `${id}.txt` : `${id}.v${version}.txt`;
    if (!existsSync(join(raw, name))) return name;
  }
}

function given({ url, published }: Given): Partial<Given> {
  return { ...(url ? { url } : {}), ...(published ? { published } : {}) };
}

function writeSidecar(path: string, content: object): void {
  if (Object.keys(content).length > 0) writeFileSync(path, `${JSON.stringify(content, null, 2)}\n`);
}

/** Every document of the raw folder; only those not read before are read now. */
function presentReadings({ raw, collections }: AddInput): Reading[] {
  const reader = readerHash();
  const known = knownIn(collections, reader);
  return scanRaw(raw).records.flatMap((record) => {
    const key = readingKey(record, reader);
    const reading = known.get(key)?.reading ?? readNow(raw, record, key);
    return reading.entry ? [reading] : [];
  });
}

function readNow(raw: string, record: RawRecord, key: string): Reading {
  const { document, diagnostics } = parse({ file: record.file, bytes: readFileSync(join(raw, record.file)) });
  return { record, key, entry: document?.disclosure ?? null, diagnostics: [...diagnostics] };
}
