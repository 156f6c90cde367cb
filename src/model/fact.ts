import { z } from 'zod';
import { CitedText, SourceSpan } from './place.ts';

/** One figure the document states about the whole department, under a code of the data contract. */
export const Fact = z.object({
  code: z.string().describe('Fact code of the data contract, e.g. revenue.total'),
  label: z.string().describe('Standard Chinese label of the code'),
  value: z.number().describe('The printed figure without grouping commas; falls are negative'),
  unit: z.string().describe('万元, %, 人, 个, 辆, 批次, 人次, 平方米, 台（套）…'),
  unitRaw: z.string().nullable().describe('The printed unit when it was converted (元 → 万元), else null'),
  base: z
    .enum(['initial', 'annual', 'unstated'])
    .nullable()
    .describe('For .budgetRate and .budgetDifference: which budget'),
  raw: z.string().describe('The figure as printed'),
  reason: CitedText.nullable().describe('主要原因 given for this change, where the document gives one'),
  uncertain: z.boolean().describe('A diagnostic touches this reading'),
  source: SourceSpan,
  mentions: z.array(SourceSpan).describe('Other places stating the same value'),
});
export type Fact = z.infer<typeof Fact>;
