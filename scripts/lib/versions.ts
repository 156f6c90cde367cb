import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './paths.ts';

/** The source that turns a raw file into a stored document: when any of it changes, everything is read again. */
const READER = ['src/vocab', 'src/model', 'src/parse', 'src/check', 'src/privacy', 'src/collect'];
const READER_FILES = ['scripts/lib/read-document.ts', 'scripts/lib/finish-document.ts', 'package-lock.json'];

/** What else decides what the site looks like. */
const SITE = ['src', 'public', 'scripts'];
const SITE_FILES = ['astro.config.mjs', 'package.json', 'package-lock.json'];

/** Version of the program, from package.json. */
export function programVersion(): string {
  return (JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string }).version;
}

export function readerHash(): string {
  return hashFiles([...READER.flatMap(listFiles), ...READER_FILES]);
}

export function siteHash(): string {
  return hashFiles([...SITE.flatMap(listFiles), ...SITE_FILES]);
}

export function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}

/** Over names and contents, in name order. */
function hashFiles(files: readonly string[]): string {
  const lines = [...files].sort().map((file) => `${sha256(readFileSync(join(ROOT, file)))}  ${file}\n`);
  return sha256(lines.join(''));
}

function listFiles(directory: string): string[] {
  return readdirSync(join(ROOT, directory), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length))
    .map((path) => path.replaceAll('\\', '/').replace(/^\//, ''));
}
