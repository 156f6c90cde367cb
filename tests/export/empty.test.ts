import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, expect, it } from 'vitest';
import { runData } from '../../scripts/lib/data-run.ts';
import { EXPORT_TABLES } from '../../src/export/tables/index.ts';
import { writeExports } from '../../src/export/write.ts';

const root = mkdtempSync(join(tmpdir(), 'mingzhang-empty-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

it('a collection without documents gives empty tables with all their columns', async () => {
  mkdirSync(join(root, 'raw'));
  await runData({ raw: join(root, 'raw'), collections: join(root, 'collections') });
  const out = join(root, 'data');
  await writeExports({ collections: join(root, 'collections'), out, siteUrl: null, tick: () => {} });
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  for (const { name, columns } of EXPORT_TABLES) {
    const header = columns.map((column) => column.name);
    expect(readFileSync(join(out, `${name}.csv`), 'utf8')).toBe(`${header.join(',')}\n`);
    const read = await connection.runAndReadAll(`select * from read_parquet('${join(out, name)}.parquet')`);
    expect([read.columnNames(), read.getRowsJS()]).toEqual([header, []]);
  }
});
