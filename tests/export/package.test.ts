import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXPORT_TABLES } from '../../src/export/tables/index.ts';
import { ARCHIVE, FILE_LIST, OWN_TABLES, ownTablePath } from '../../src/export/write.ts';
import { type Published, publish } from './published.ts';

/** datapackage.json against the rules of the Data Package standard v2, and every hash against the files. */
interface Field {
  readonly name: string;
  readonly type: string;
  readonly title: string;
  readonly description: string;
}
interface Resource {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
  readonly format: string;
  readonly mediatype: string;
  readonly type?: string;
  readonly schema?: {
    readonly fields: readonly Field[];
    readonly missingValues: readonly { value: string; label: string }[];
    readonly primaryKey?: readonly string[];
    readonly foreignKeys?: readonly { fields: string[]; reference: { resource: string; fields: string[] } }[];
  };
}
interface Package {
  readonly $schema: string;
  readonly name: string;
  readonly version: string;
  readonly licenses: readonly { name: string; path: string }[];
  readonly sources: readonly { title: string; path: string }[];
  readonly resources: readonly Resource[];
}

let published: Published;
let descriptor: Package;
beforeAll(async () => {
  published = await publish();
  descriptor = JSON.parse(readFileSync(join(published.data, 'datapackage.json'), 'utf8')) as Package;
});
afterAll(() => published.dispose());

const sha256 = (path: string) =>
  createHash('sha256')
    .update(readFileSync(join(published.data, path)))
    .digest('hex');
const allFiles = () =>
  readdirSync(published.data, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(published.data.length + 1))
    .sort();

describe('datapackage.json', () => {
  it('names the profile, a version, a licence and every source', () => {
    expect(descriptor.$schema).toBe('https://datapackage.org/profiles/2.0/datapackage.json');
    expect(descriptor.name).toMatch(/^[a-z0-9._-]+$/);
    expect(descriptor.version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(descriptor.licenses.every(({ name, path }) => name && URL.canParse(path))).toBe(true);
    expect(descriptor.sources.length).toBe(3);
    for (const { path } of descriptor.sources)
      expect(existsSync(join(published.data, decodeURIComponent(path)))).toBe(true);
  });

  it('resources have unique names and safe paths to files that are there', () => {
    const names = descriptor.resources.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { name, path } of descriptor.resources) {
      expect(name).toMatch(/^[a-z0-9._-]+$/);
      expect(path).not.toMatch(/^[/~]|\.\.|\\|^\w+:/);
      expect(existsSync(join(published.data, path))).toBe(true);
    }
  });

  it('sizes and hashes are those of the files', () => {
    for (const { path, bytes, hash } of descriptor.resources) {
      expect(bytes).toBe(statSync(join(published.data, path)).size);
      expect(hash).toBe(`sha256:${sha256(path)}`);
    }
  });

  it('every table has its CSV, spreadsheet twin and Parquet, with the columns of the header in both languages', () => {
    for (const { name } of EXPORT_TABLES) {
      for (const ending of ['csv', 'excel.csv', 'parquet']) {
        const resource = descriptor.resources.find(({ path }) => path === `${name}.${ending}`);
        expect(resource?.type).toBe('table');
        const fields = resource?.schema?.fields ?? [];
        const header = readFileSync(join(published.data, `${name}.csv`), 'utf8').split('\n')[0];
        expect(fields.map((field) => field.name).join(',')).toBe(header);
        for (const { type, title, description } of fields) {
          expect(['string', 'integer', 'number', 'boolean']).toContain(type);
          expect(`${title} ${description}`).toMatch(/\p{Script=Han}.*[A-Za-z]/u);
        }
        expect(resource?.schema?.missingValues).toEqual([{ value: '', label: expect.stringMatching(/未载/) }]);
      }
    }
  });

  it('keys name columns, and foreign keys lead to a resource', () => {
    const names = new Set(descriptor.resources.map(({ name }) => name));
    for (const { schema } of descriptor.resources) {
      const fields = new Set(schema?.fields.map(({ name }) => name));
      for (const key of schema?.primaryKey ?? []) expect(fields.has(key)).toBe(true);
      for (const { fields: own, reference } of schema?.foreignKeys ?? []) {
        for (const key of own) expect(fields.has(key)).toBe(true);
        expect(names.has(reference.resource)).toBe(true);
      }
    }
  });

  it('primary keys are unique', () => {
    for (const table of EXPORT_TABLES) {
      const { key, columns } = table;
      if (!key) continue;
      const places = key.map((name) => columns.findIndex((column) => column.name === name));
      const rows = published.documents().flatMap((document) => [...table.rows(document)]);
      const keys = rows.map((row) => JSON.stringify(places.map((place) => row[place])));
      expect(new Set(keys).size).toBe(keys.length);
    }
  });
});

describe('the published folder', () => {
  it('SHA256SUMS lists every file but itself, the archive and the page’s file list', () => {
    const lines = readFileSync(join(published.data, 'SHA256SUMS'), 'utf8').trimEnd().split('\n');
    const sums = new Map(lines.map((line) => [line.slice(66), line.slice(0, 64)]));
    expect([...sums.keys()].sort()).toEqual(
      allFiles().filter((path) => !['SHA256SUMS', ARCHIVE, FILE_LIST].includes(path)),
    );
    for (const [path, sum] of sums) expect(sum).toBe(sha256(path));
  });

  it('the archive holds the same bytes under the same names', () => {
    const entries = unzipSync(new Uint8Array(readFileSync(join(published.data, ARCHIVE))));
    expect(Object.keys(entries).sort()).toEqual(allFiles().filter((path) => ![ARCHIVE, FILE_LIST].includes(path)));
    for (const [path, bytes] of Object.entries(entries)) {
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256(path));
    }
  });

  it('a document’s own tables are its part of the whole tables', () => {
    for (const table of EXPORT_TABLES.filter(({ name }) => OWN_TABLES.includes(name))) {
      const whole = readFileSync(join(published.data, `${table.name}.csv`), 'utf8');
      const header = `${whole.split('\n')[0]}\n`;
      const parts = published.documents().map(({ disclosure }) => {
        const path = join(published.data, ownTablePath(disclosure.id, table.name));
        return existsSync(path) ? readFileSync(path, 'utf8') : header;
      });
      expect(parts.every((part) => part.startsWith(header))).toBe(true);
      expect(header + parts.map((part) => part.slice(header.length)).join('')).toBe(whole);
    }
  });

  it('raw copies are the very bytes where there is nothing to mask', () => {
    for (const { disclosure } of published.documents()) {
      expect(sha256(`raw/${disclosure.source.file}`)).toBe(disclosure.source.sha256);
    }
  });

  it('CSV ends lines with \\n and has no BOM', () => {
    for (const { name } of EXPORT_TABLES) {
      const text = readFileSync(join(published.data, `${name}.csv`), 'utf8');
      expect(text.startsWith('\uFEFF')).toBe(false);
      expect(text.endsWith('\n')).toBe(true);
      expect(text.split('\n')[0]).not.toContain('\r');
    }
  });
});
