import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Cell } from '../../src/export/column.ts';
import type { ExportTable } from '../../src/export/table.ts';
import { EXPORT_TABLES } from '../../src/export/tables/index.ts';
import { FORMULA, type Published, publish } from './published.ts';

/** The published files read by DuckDB, against the rows made from the JSON documents. */
const DUCKDB_TYPES = { string: 'VARCHAR', integer: 'INTEGER', number: 'DOUBLE', boolean: 'BOOLEAN' } as const;

let published: Published;
let query: (sql: string) => Promise<unknown[][]>;

beforeAll(async () => {
  published = await publish();
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  query = async (sql) => (await connection.runAndReadAll(sql)).getRowsJS();
});
afterAll(() => published.dispose());

function rowsFromJson(table: ExportTable): Cell[][] {
  return published.documents().flatMap((document) => [...table.rows(document)]);
}

const from = {
  parquet: ({ name }: ExportTable) => `read_parquet('${join(published.data, name)}.parquet')`,
  csv: ({ name, columns }: ExportTable) => {
    const types = columns.map((column) => `'${column.name}': '${DUCKDB_TYPES[column.type]}'`).join(', ');
    return `read_csv('${join(published.data, name)}.csv', header = true, columns = {${types}}, quote = '"', escape = '"', nullstr = '', allow_quoted_nulls = false)`;
  },
};

/** A printed blank and a value not stated are both an empty CSV cell; which it is, the column says. */
function asCsv(row: readonly Cell[]): Cell[] {
  return row.map((cell) => (cell === '' ? null : cell));
}

for (const table of EXPORT_TABLES) {
  describe(table.name, () => {
    it('has rows to compare', () => {
      expect(rowsFromJson(table).length).toBeGreaterThan(2);
    });

    it('Parquet holds the rows of the JSON in the same order', async () => {
      expect(await query(`select * from ${from.parquet(table)}`)).toEqual(rowsFromJson(table));
    });

    it('Parquet is typed as documented', async () => {
      const described = await query(`describe select * from ${from.parquet(table)}`);
      const expected = table.columns.map(({ name, type }) => [name, DUCKDB_TYPES[type]]);
      expect(described.map(([name, type]) => [name, type])).toEqual(expected);
    });

    it('CSV holds the rows of the JSON in the same order', async () => {
      expect(await query(`select * from ${from.csv(table)}`)).toEqual(rowsFromJson(table).map(asCsv));
    });

    it('CSV and Parquet give the same sums', async () => {
      const numbers = table.columns.filter(({ type }) => type === 'number' || type === 'integer');
      if (numbers.length === 0) return;
      const sums = numbers.map(({ name }) => `sum("${name}")::DOUBLE`).join(', ');
      const [parquet] = await query(`select ${sums} from ${from.parquet(table)}`);
      const [csv] = await query(`select ${sums} from ${from.csv(table)}`);
      const json = numbers.map(({ name }) => {
        const index = table.columns.findIndex((column) => column.name === name);
        const values = rowsFromJson(table).flatMap((row) => (typeof row[index] === 'number' ? [row[index]] : []));
        return values.length > 0 ? values.reduce((sum, value) => sum + value, 0) : null;
      });
      expect(csv).toEqual(parquet);
      for (const [index, sum] of json.entries()) {
        if (sum === null) expect(parquet?.[index]).toBeNull();
        else expect(parquet?.[index]).toBeCloseTo(sum, 4);
      }
    });
  });
}

describe('many disclosures', () => {
  it('the merged Parquet is written and read by fiscal year', async () => {
    const [facts, disclosures] = ['facts', 'disclosures'].map((name) => `'${join(published.data, name)}.parquet'`);
    const folder = join(published.root, 'by-year');
    await query(
      `copy (select f.*, d.fiscal_year from ${facts} f join ${disclosures} d on f.disclosure_id = d.id)
       to '${folder}' (format parquet, partition_by (fiscal_year))`,
    );
    const counted = await query(
      `select fiscal_year, count(*) from read_parquet('${folder}/*/*.parquet', hive_partitioning = true) group by 1 order by 1`,
    );
    const expected = new Map<number, number>();
    for (const { disclosure, facts: own } of published.documents()) {
      expected.set(disclosure.fiscalYear, (expected.get(disclosure.fiscalYear) ?? 0) + own.length);
    }
    const counts = counted.map(([year, count]) => [Number(year), Number(count)]);
    expect(counts).toEqual([...expected].sort(([a], [b]) => a - b));
  });
});

describe('text that a spreadsheet would run', () => {
  it('is exact in CSV and Parquet', async () => {
    const cells = EXPORT_TABLES.find(({ name }) => name === 'tables') as ExportTable;
    for (const source of [from.csv(cells), from.parquet(cells)]) {
      const found = await query(`select text from ${source} where text in ('${FORMULA}', '+1+1', '@SUM(A1)', '-1.5')`);
      expect(found.map(([text]) => text)).toEqual([FORMULA, '+1+1', '@SUM(A1)', '-1.5']);
    }
  });

  it('is neutralised in the spreadsheet twin, which starts with a BOM and has the same rows', async () => {
    const path = join(published.data, 'tables.excel.csv');
    expect(readFileSync(path).subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    const rows = await query(
      `select text from read_csv('${path}', header = true, quote = '"', escape = '"', all_varchar = true)`,
    );
    const texts = rows.map(([text]) => String(text ?? ''));
    expect(texts.filter((text) => /^[=+\-@\t\r＝＋－＠]/.test(text))).toEqual([]);
    expect(texts).toContain(`'${FORMULA}`);
    expect(texts.length).toBe(rowsFromJson(EXPORT_TABLES.find(({ name }) => name === 'tables') as ExportTable).length);
  });
});
