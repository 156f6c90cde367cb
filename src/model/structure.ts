import { z } from 'zod';
import { SourceSpan } from './place.ts';

/** Which standard part of the form a section is. `other` where the heading is not a standard one. */
export const SectionKind = z.enum([
  'overview',
  'functions',
  'organisation',
  'statement',
  'overall',
  'revenue',
  'expenditure',
  'fiscal',
  'generalPublic',
  'generalPublic.overall',
  'generalPublic.structure',
  'generalPublic.items',
  'basic',
  'project',
  'threePublic',
  'governmentFund',
  'stateCapital',
  'carryover',
  'otherMatters',
  'agencyOperating',
  'procurement',
  'assets',
  'performance',
  'glossary',
  'tables',
  'annex',
  'contents',
  'other',
]);
export type SectionKind = z.infer<typeof SectionKind>;

export const Section = z.object({
  no: z.int().min(0),
  parent: z.int().nullable(),
  level: z.int().min(1).describe('1: 第一部分, 2: 一、, 3: （一）, 4: 1.'),
  title: z.string(),
  kind: SectionKind,
  declaredEmpty: z.boolean().describe('The document says in words that there is nothing to report'),
  declaredEmptySource: SourceSpan.nullable(),
  lineStart: z.int().min(1),
  lineEnd: z.int().min(1),
});
export type Section = z.infer<typeof Section>;

/** A piece of the reading view. Every non-blank raw line is in exactly one block or one furniture entry. */
export const Block = z.object({
  no: z.int().min(0),
  kind: z.enum(['title', 'contents', 'heading', 'paragraph', 'list', 'table', 'caption']),
  section: z.int().nullable(),
  level: z.int().nullable().describe('Heading level, else null'),
  lineStart: z.int().min(1),
  lineEnd: z.int().min(1),
  text: z.string().describe('Re-flowed text; empty for tables'),
  tableNo: z.int().nullable(),
  continues: z.int().nullable().describe('Block this one goes on from, where furniture or a page break stands between'),
});
export type Block = z.infer<typeof Block>;

export const Furniture = z.object({
  lineStart: z.int().min(1),
  lineEnd: z.int().min(1),
  reason: z.enum([
    'page-number',
    'running-header',
    'separator',
    'repeated-header',
    'site-chrome',
    'stray-mark',
    'unit-line',
    'layout-marker',
  ]),
});
export type Furniture = z.infer<typeof Furniture>;

/** A printed table as a grid. `text` keeps what is printed: blank, "-", "—", "/" and "0.00" stay different. */
export const Table = z.object({
  no: z.int().min(1),
  title: z.string(),
  kind: z
    .string()
    .nullable()
    .describe('Form kind from src/vocab/tables.ts, e.g. expenditure, selfEvaluation, overallEvaluation'),
  unit: z.string().nullable().describe('单位 printed over the table, e.g. 万元'),
  section: z.int().nullable(),
  headerRows: z.int().min(0),
  headers: z.array(z.string()).describe('Header path per column, levels joined by " / "'),
  rows: z.array(z.array(z.object({ text: z.string(), line: z.int().min(1) }))),
  lineStart: z.int().min(1),
  lineEnd: z.int().min(1),
});
export type Table = z.infer<typeof Table>;
