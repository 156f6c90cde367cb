import { z } from 'zod';
import { Diagnostic, DisclosureEntry, Finding } from '../model/index.ts';

/** One raw file: what it is called, what it holds, and what its sidecar says. */
export const RawRecord = z.object({
  file: z.string(),
  sha256: z.string(),
  bytes: z.int(),
  url: z.string().nullable(),
  published: z.string().nullable(),
  replaces: z.string().nullable().describe('sha256 of the raw file this one republishes'),
});
export type RawRecord = z.infer<typeof RawRecord>;

/** What came of reading one raw file. `key` names its content, name, sidecar and the reader's version. */
export const Reading = z.object({
  record: RawRecord,
  key: z.string(),
  entry: DisclosureEntry.nullable().describe('null: quarantined'),
  diagnostics: z.array(Diagnostic).describe('Of a quarantined file; those of a document are in the document'),
});
export type Reading = z.infer<typeof Reading>;

/** quarantine.json: a raw file that could not be read as a disclosure. */
export const Quarantined = z.object({
  file: z.string(),
  sha256: z.string().nullable(),
  bytes: z.int().nullable(),
  reason: z.string(),
  diagnostics: z.array(Diagnostic),
});
export type Quarantined = z.infer<typeof Quarantined>;

/** duplicates.json: a raw file with the very content of another. */
export const Duplicate = z.object({ file: z.string(), sha256: z.string(), sameAs: z.string() });
export type Duplicate = z.infer<typeof Duplicate>;

/** A figure that two versions of a disclosure state differently; null: not stated there. */
export const Change = z.object({
  what: z.enum(['fact', 'project']),
  name: z.string().describe('Fact code, or project name'),
  label: z.string(),
  field: z.string().describe('value, or the amount column of a project'),
  from: z.number().nullable(),
  to: z.number().nullable(),
  unit: z.string(),
});
export type Change = z.infer<typeof Change>;

/** history.json: former versions of a republished disclosure, oldest first, and what changed towards the next. */
export const Republication = z.object({
  id: z.string(),
  former: z.array(
    z.object({ file: z.string(), sha256: z.string(), published: z.string().nullable(), changes: z.array(Change) }),
  ),
});
export type Republication = z.infer<typeof Republication>;

/** links.json: the disclosures one is compared with. */
export const Links = z.object({
  id: z.string(),
  previous: z.string().nullable().describe('Same department and kind, a year before'),
  next: z.string().nullable(),
  budget: z.string().nullable().describe('The budget of these final accounts'),
  finalAccounts: z.string().nullable().describe('The final accounts of this budget'),
});
export type Links = z.infer<typeof Links>;

/** departments.json: one department over the years. */
export const Department = z.object({
  slug: z.string(),
  name: z.string(),
  region: z.string().nullable(),
  level: DisclosureEntry.shape.level,
  disclosures: z.array(z.string()).describe('Ids, oldest year first, budget before final accounts'),
  latest: z.string().describe('Id of the newest final accounts, else of the newest budget'),
});
export type Department = z.infer<typeof Department>;

/** projects/<id>.json: what a list shows of each project of one disclosure. */
export const ProjectRow = z.object({
  disclosureId: z.string(),
  no: z.int(),
  name: z.string(),
  unit: z.string().nullable(),
  initialBudget: z.number().nullable(),
  annualBudget: z.number().nullable(),
  executed: z.number().nullable(),
  executionRate: z.number().nullable(),
  score: z.number().nullable(),
  indicators: z.int(),
  lineStart: z.int(),
  lineEnd: z.int(),
});
export type ProjectRow = z.infer<typeof ProjectRow>;

/** meta.json: what names this collection. Hashes only: nothing of time, path or machine. */
export const CollectionMeta = z.object({
  version: z.string().describe('Version of the program'),
  inputHash: z.string().describe('sha256 over every raw file and sidecar, by name'),
  readerHash: z.string().describe('sha256 over the source that reads them'),
  documents: z.int(),
  quarantined: z.int(),
  duplicates: z.int(),
});
export type CollectionMeta = z.infer<typeof CollectionMeta>;

/** Whether a disclosure has a part of the form: stated, declared empty, there but not read, or not there. */
export const Coverage = z.enum(['stated', 'empty', 'unread', 'absent']);
export type Coverage = z.infer<typeof Coverage>;

/** digests/<id>.json: what the pages over all documents (checks, glossary, status) need of one. */
export const Digest = z.object({
  findings: z.array(Finding).describe('Those that differ or are explained by rounding'),
  terms: z.array(z.object({ term: z.string(), definition: z.string(), lineStart: z.int(), lineEnd: z.int() })),
  coverage: z.record(z.string(), Coverage),
  unbound: z.int(),
  diagnostics: z.record(z.string(), z.int()).describe('How often each diagnostic id occurs'),
});
export type Digest = z.infer<typeof Digest>;
