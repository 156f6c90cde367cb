import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXPORT_TABLES } from '../../src/export/tables/index.ts';
import { type Published, publish } from './published.ts';

let published: Published;
beforeAll(async () => {
  published = await publish();
});
afterAll(() => published.dispose());

const load = (path: string): unknown => JSON.parse(readFileSync(join(published.data, path), 'utf8'));

const documentNames = () => readdirSync(join(published.data, 'disclosures')).filter((name) => name.endsWith('.json'));

/** The errors a published schema finds in a value. */
function errors(schema: string, value: unknown): string[] {
  const ajv = new Ajv2020({ strict: true, strictTuples: false, allErrors: true });
  const validate = ajv.compile(load(`schema/${schema}.schema.json`) as object);
  validate(value);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

describe('JSON files follow their published schemas', () => {
  for (const name of ['disclosures', 'departments', 'history', 'quarantine']) {
    it(`${name}.json`, () => {
      expect(errors(name, load(`${name}.json`))).toEqual([]);
    });
  }

  it('every document', () => {
    const names = documentNames();
    expect(names.length).toBe(3);
    for (const name of names) expect(errors('disclosure', load(`disclosures/${name}`))).toEqual([]);
  });

  it('a wrong document is found', () => {
    const document = load(`disclosures/${documentNames()[0]}`) as Record<string, unknown>;
    expect(errors('disclosure', { ...document, facts: [{ code: 1 }] })).not.toEqual([]);
    expect(errors('disclosure', { ...document, projects: undefined })).not.toEqual([]);
  });
});

describe('rows follow their published schemas', () => {
  for (const table of EXPORT_TABLES) {
    it(table.name, () => {
      const rows = published.documents().flatMap((document) => [...table.rows(document)]);
      const objects = rows.map((row) => Object.fromEntries(table.columns.map(({ name }, index) => [name, row[index]])));
      const ajv = new Ajv2020({ strict: true, allErrors: true });
      const validate = ajv.compile(load(`schema/${table.name}.row.schema.json`) as object);
      expect(objects.filter((row) => !validate(row))).toEqual([]);
      expect(validate({ ...objects[0], [table.columns[0]?.name ?? '']: 7 })).toBe(false);
      expect(validate({ ...objects[0], surplus: 1 })).toBe(false);
    });
  }
});
