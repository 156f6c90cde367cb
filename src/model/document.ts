import { z } from 'zod';
import { Fact } from './fact.ts';
import { Finding } from './finding.ts';
import { EconomicItem, FunctionItem } from './items.ts';
import { CitedText, Diagnostic, SourceSpan } from './place.ts';
import { Project } from './project.ts';
import { Block, Furniture, Section, Table } from './structure.ts';

/** The raw file and, from its sidecar, what the text cannot tell. */
export const SourceFile = z.object({
  file: z.string(),
  sha256: z.string(),
  bytes: z.int(),
  lines: z.int(),
  encoding: z.string(),
  url: z.string().nullable(),
  published: z.string().nullable(),
});
export type SourceFile = z.infer<typeof SourceFile>;

export const Kind = z.enum(['final-accounts', 'budget']);
export type Kind = z.infer<typeof Kind>;

/** Headline figures of one disclosure, 万元; null: not stated. */
export const Headline = z.object({
  revenue: z.number().nullable(),
  expenditure: z.number().nullable(),
  fiscal: z.number().nullable(),
  generalPublic: z.number().nullable(),
  threePublic: z.number().nullable(),
  basic: z.number().nullable(),
  project: z.number().nullable(),
  staff: z.number().nullable(),
  yoyRate: z.number().nullable(),
});
export type Headline = z.infer<typeof Headline>;

export const Counts = z.object({
  facts: z.int(),
  functionItems: z.int(),
  economicItems: z.int(),
  projects: z.int(),
  indicators: z.int(),
  tables: z.int(),
  checks: z
    .object({
      pass: z.int(),
      rounding: z.int(),
      differs: z.int(),
      missing: z.int().describe('Something the form asks for is absent: 文中未见'),
      uncertain: z.int().describe('A difference that may be a reading problem'),
      notApplicable: z.int(),
    })
    .describe('Findings by outcome, each counted once'),
  lines: z.int(),
  linesCovered: z.int(),
  figures: z.int(),
  figuresBound: z.int(),
  diagnostics: z.int(),
});
export type Counts = z.infer<typeof Counts>;

/** One entry of disclosures.json: small, enough for every list page. */
export const DisclosureEntry = z.object({
  id: z.string().describe('<departmentSlug>-<fiscalYear>-<kind>'),
  department: z.string(),
  departmentSlug: z.string(),
  region: z.string().nullable(),
  level: z.enum(['central', 'province', 'prefecture', 'county', 'township']).nullable(),
  fiscalYear: z.int(),
  kind: Kind,
  title: z.string(),
  unitScope: z.enum(['department', 'unit', 'summary']).describe('部门（本级及所属）, 单位, or （汇总）'),
  source: SourceFile,
  counts: Counts,
  headline: Headline,
});
export type DisclosureEntry = z.infer<typeof DisclosureEntry>;

/** A figure with a unit that no fact, row, project or indicator holds. */
export const Unbound = z.object({
  line: z.int().min(1),
  column: z.int().min(1),
  text: z.string(),
  context: z.string(),
  reason: z.string(),
});
export type Unbound = z.infer<typeof Unbound>;

export const GlossaryTerm = z.object({ term: z.string(), definition: z.string(), source: SourceSpan });
export type GlossaryTerm = z.infer<typeof GlossaryTerm>;

/** data/disclosures/<id>.json: everything one document says. */
export const DisclosureDocument = z.object({
  disclosure: DisclosureEntry,
  sections: z.array(Section),
  blocks: z.array(Block),
  furniture: z.array(Furniture),
  facts: z.array(Fact),
  functionItems: z.array(FunctionItem),
  economicItems: z.array(EconomicItem),
  projects: z.array(Project),
  performance: z.object({ overallTable: Project.nullable() }),
  tables: z.array(Table),
  functions: z.array(CitedText).describe('主要职能, one entry per duty'),
  offices: z.array(CitedText).describe('内设机构 by name'),
  units: z.array(CitedText).describe('下属预算单位 by name'),
  glossary: z.array(GlossaryTerm),
  attachedTables: z.array(CitedText).describe('Tables announced (附表) by title'),
  checks: z.array(Finding),
  numbers: z.object({ total: z.int(), bound: z.int(), unbound: z.array(Unbound) }),
  diagnostics: z.array(Diagnostic),
});
export type DisclosureDocument = z.infer<typeof DisclosureDocument>;
