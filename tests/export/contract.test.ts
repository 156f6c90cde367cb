import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DATA_VERSION } from '../../src/export/about.ts';
import { EXPORT_TABLES } from '../../src/export/tables/index.ts';
import { FACT_CODES } from '../../src/vocab/facts.ts';
import { type Published, publish } from './published.ts';

/**
 * What researchers' scripts rely on, as committed. A name that is gone is a breaking change: it is made on purpose, with a
 * higher first number of DATA_VERSION (src/export/about.ts), and the snapshot is written anew with UPDATE_CONTRACT=1.
 */
const SNAPSHOT = fileURLToPath(new URL('../fixtures/contract.json', import.meta.url));

interface Contract {
  readonly version: string;
  readonly files: readonly string[];
  readonly tables: Readonly<Record<string, readonly string[]>>;
  readonly factCodes: readonly string[];
  /** Raw file → id. */
  readonly ids: Readonly<Record<string, string>>;
}

let published: Published;
let now: Contract;
beforeAll(async () => {
  published = await publish();
  const ids = published.documents().map(({ disclosure }) => [disclosure.source.file, disclosure.id] as const);
  now = {
    version: DATA_VERSION,
    files: published.files
      .map(({ path }) => path)
      .filter((path) => !/^(disclosures|raw)\//.test(path))
      .sort(),
    tables: Object.fromEntries(EXPORT_TABLES.map(({ name, columns }) => [name, columns.map((column) => column.name)])),
    factCodes: [...FACT_CODES].sort(),
    ids: Object.fromEntries(ids.filter(([file]) => file !== 'planted.txt').sort()),
  };
  if (process.env.UPDATE_CONTRACT || !existsSync(SNAPSHOT))
    writeFileSync(SNAPSHOT, `${JSON.stringify(now, null, 1)}\n`);
});
afterAll(() => published.dispose());

const committed = () => JSON.parse(readFileSync(SNAPSHOT, 'utf8')) as Contract;
const isMajorStep = () => Number(now.version.split('.')[0]) > Number(committed().version.split('.')[0]);

describe('the data contract', () => {
  it('keeps every file', () => {
    if (!isMajorStep()) expect(now.files).toEqual(expect.arrayContaining([...committed().files]));
  });

  it('keeps every column in its place; new ones come at the end', () => {
    for (const [name, columns] of Object.entries(committed().tables)) {
      if (!isMajorStep()) expect(now.tables[name]?.slice(0, columns.length)).toEqual(columns);
    }
  });

  it('keeps every fact code', () => {
    if (!isMajorStep()) expect(now.factCodes).toEqual(expect.arrayContaining([...committed().factCodes]));
  });

  it('keeps the ids of the documents', () => {
    expect(now.ids).toEqual(committed().ids);
  });

  it('has the columns of the contract first', () => {
    const start = {
      facts: 'disclosure_id,code,label,value,unit,line_start,line_end,raw',
      'function-items':
        'disclosure_id,table,category_code,section_code,item_code,category,section,item,amount,share,yoy_change,yoy_rate,basic,project,reason,line_start,line_end',
      'economic-items': 'disclosure_id,table,code,name,amount,line_start,line_end',
      projects:
        'disclosure_id,project_no,name,name_raw,department,unit,initial_budget,annual_budget,executed,execution_rate,score,line_start,line_end',
      indicators:
        'disclosure_id,project_no,level1,level2,level3,target_raw,target_op,target_value,target_unit,actual_raw,weight,score,note,line_start,line_end',
      tables: 'disclosure_id,table_no,title,row,column,header,text,line',
      checks: 'disclosure_id,rule,status,expected,found,difference,message,lines',
    };
    for (const [name, header] of Object.entries(start)) {
      const line = readFileSync(join(published.data, `${name}.csv`), 'utf8').split('\n')[0] ?? '';
      expect(`${line},`.startsWith(`${header},`)).toBe(true);
    }
    expect((now.tables['function-items'] ?? []).slice(17).every((name) => name.startsWith('amount_'))).toBe(true);
  });
});
