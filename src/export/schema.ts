import { z } from 'zod';
import { Department, Quarantined, Republication } from '../collect/index.ts';
import { DisclosureDocument, DisclosureEntry } from '../model/index.ts';
import type { Column } from './column.ts';
import type { ExportTable } from './table.ts';
import { EXPORT_TABLES } from './tables/index.ts';

/** A JSON Schema 2020-12, as published. */
export type JsonSchema = Record<string, unknown>;

/** What each schema file describes, by its name without ending. JSON files first, then one CSV row per table. */
export function publishedSchemas(): Map<string, JsonSchema> {
  const models: [string, z.ZodType, string][] = [
    ['disclosure', DisclosureDocument, 'disclosures/<id>.json'],
    ['disclosures', DisclosureEntry.array(), 'disclosures.json'],
    ['departments', Department.array(), 'departments.json'],
    ['history', Republication.array(), 'history.json'],
    ['quarantine', Quarantined.array(), 'quarantine.json'],
  ];
  const schemas = new Map<string, JsonSchema>();
  for (const [name, model, title] of models) schemas.set(name, toJsonSchema(model, `${name}`, title));
  for (const table of EXPORT_TABLES) {
    const name = `${table.name}.row`;
    schemas.set(name, toJsonSchema(rowModel(table), name, `${table.name}.csv: ${table.title.zh} ${table.title.en}`));
  }
  return schemas;
}

function toJsonSchema(model: z.ZodType, name: string, title: string): JsonSchema {
  const { $schema, ...rest } = z.toJSONSchema(model, { target: 'draft-2020-12', reused: 'ref' }) as JsonSchema;
  return { $schema, $id: `schema/${name}.schema.json`, title, ...rest };
}

/** The zod model of one row: a column that may be empty is null there. */
export function rowModel(table: ExportTable): z.ZodObject {
  return z.object(Object.fromEntries(table.columns.map((column) => [column.name, cellModel(column)])));
}

function cellModel({ type, values, required, title, description }: Column): z.ZodType {
  const base = values
    ? z.enum(values as [string, ...string[]])
    : { string: z.string(), integer: z.int(), number: z.number(), boolean: z.boolean() }[type];
  const model = required ? base : base.nullable();
  return model.describe(`${title.zh} ${title.en}. ${description.zh} ${description.en}`);
}
