import { z } from 'zod';
import { CitedText, SourceSpan } from './place.ts';

const amount = z.number().nullable();

export const FunctionTable = z.enum([
  'revenue',
  'expenditure',
  'fiscal',
  'generalPublic',
  'governmentFund',
  'stateCapital',
]);
export type FunctionTable = z.infer<typeof FunctionTable>;

/** One 类 / 款 / 项 line (functional classification) of a table or of a prose list. */
export const FunctionItem = z.object({
  table: FunctionTable,
  list: z
    .enum(['structure', 'items', 'table'])
    .describe('structure: 类 list with shares; items: prose list of 项; table: a printed table'),
  tableNo: z.int().nullable().describe('tables[].no when list = table'),
  level: z.enum(['category', 'section', 'item']).describe('类, 款, 项'),
  categoryCode: z.string().nullable(),
  sectionCode: z.string().nullable(),
  itemCode: z.string().nullable(),
  codeBasis: z.enum(['printed', 'resolved']).nullable().describe('resolved: looked up by the unique path of names'),
  category: z.string().nullable(),
  section: z.string().nullable(),
  item: z.string().nullable(),
  amount,
  share: amount,
  yoyChange: amount,
  yoyRate: amount,
  basic: amount,
  project: amount,
  reason: CitedText.nullable(),
  columns: z.record(z.string(), amount).describe('The table’s own amount columns by header path, in printed order'),
  uncertain: z.boolean(),
  source: SourceSpan,
});
export type FunctionItem = z.infer<typeof FunctionItem>;

/** One line of the economic classification (301, 30101 …). */
export const EconomicItem = z.object({
  table: z.string().describe('Which table: basic (一般公共预算基本支出表) or the table’s kind'),
  tableNo: z.int().nullable(),
  code: z.string().nullable().describe('3 or 5 digits, joined (301 + 01 → 30101)'),
  name: z.string(),
  amount,
  columns: z.record(z.string(), amount),
  uncertain: z.boolean(),
  source: SourceSpan,
});
export type EconomicItem = z.infer<typeof EconomicItem>;
