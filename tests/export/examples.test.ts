import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DisclosureDocument } from '../../src/model/index.ts';
import { EXAMPLES } from '../../src/site/examples.ts';
import { serve } from '../browser/serve.ts';
import { type Published, publish } from './published.ts';

/** The examples of /data/, run as printed against the published files; what they print against the JSON documents. */
const CACHE = new URL('../../.cache/examples', import.meta.url).pathname;

let published: Published;
let documents: DisclosureDocument[];

beforeAll(async () => {
  published = await publish();
  documents = published.documents();
});
afterAll(() => published.dispose());

function codeOf(id: string): string {
  const example = EXAMPLES.find((each) => each.id === id);
  if (!example) throw new Error(`no example ${id}`);
  return example.code;
}

async function duckdb(id: string): Promise<unknown[][]> {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const sql = codeOf(id).replace(/'([a-z-]+\.(?:parquet|csv))'/g, (_, name) => `'${join(published.data, name)}'`);
  return (await connection.runAndReadAll(sql)).getRowsJS();
}

/** Runs a program in the published folder; null where it is not installed. */
function program(name: string, argv: readonly string[]): string | null {
  if (spawnSync(name, ['--version']).error) return null;
  const env = { ...process.env, LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8' };
  const { status, stdout, stderr } = spawnSync(name, argv, { cwd: published.data, encoding: 'utf8', env });
  expect(stderr.replace(/^.*[Ww]arning.*$/gm, '').trim()).toBe('');
  expect(status).toBe(0);
  return stdout;
}

it('DuckDB, local Parquet: the totals of the documents', async () => {
  const stated = documents
    .flatMap(({ facts }) => facts.filter(({ code }) => code === 'threePublic.total').map(({ value }) => value))
    .sort((a, b) => b - a)
    .slice(0, 10);
  expect((await duckdb('duckdb')).map((row) => row[2])).toEqual(stated);
  expect(stated.length).toBeGreaterThan(0);
});

it('DuckDB, CSV: as many cells as the Parquet file', async () => {
  const rows = await duckdb('duckdb-csv');
  expect(rows.map(([id]) => id)).toEqual(documents.map(({ disclosure }) => disclosure.id).sort());
  const parquet = join(published.data, 'tables.parquet');
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const counted = await connection.runAndReadAll(
    `select disclosure_id, count(*) from '${parquet}' group by 1 order by 1`,
  );
  expect(rows).toEqual(counted.getRowsJS());
});

it('JavaScript over HTTP: the projects that spent more than 100', async () => {
  const served = await serve(published.data);
  mkdirSync(CACHE, { recursive: true });
  const module = join(CACHE, 'http.mjs');
  const code = codeOf('http').replaceAll('{data}', `${served.origin}/`);
  writeFileSync(module, code.replace(/console\.log\((.*)\);$/, 'export default $1;'));
  try {
    const { default: found } = (await import(module)) as { default: { name: string; executed: number }[] };
    const names = documents.flatMap(({ projects }) =>
      projects.filter(({ executed }) => (executed ?? 0) > 100).map(({ name }) => name),
    );
    expect(found.map(({ name }) => name).sort()).toEqual(names.sort());
    expect(names.length).toBeGreaterThan(3);
  } finally {
    await served.close();
    rmSync(CACHE, { recursive: true });
  }
});

describe('where the program is installed', () => {
  it('pandas prints the projects executed by less than half', ({ skip }) => {
    if (spawnSync('/usr/bin/python3', ['-c', 'import pandas']).status !== 0) return skip();
    const code = codeOf('pandas').replace(/print\((.*)\)$/, 'print($1.to_csv())');
    const printed = program('/usr/bin/python3', ['-c', code]) ?? '';
    const low = documents.flatMap(({ projects }) =>
      projects.filter(({ executionRate }) => executionRate !== null && executionRate < 50),
    );
    expect(printed.trim().split('\n').length - 1).toBe(low.length);
  });

  it('R prints a mean share of each category', ({ skip }) => {
    const printed = program('Rscript', ['-e', codeOf('r')]);
    if (printed === null) return skip();
    expect(printed).toMatch(/category\s+share\n\s*1\s+\S+\s+\d/);
  });

  it('jq prints what differs in a document', ({ skip }) => {
    const printed = program('sh', ['-c', `command -v jq >/dev/null || exit 0; ${codeOf('jq')}`]);
    const differs = documents.flatMap(({ checks }) => checks.filter(({ status }) => status === 'differs'));
    if (printed === '') return skip();
    expect(printed?.trim().split('\n').length).toBe(differs.length);
  });
});
