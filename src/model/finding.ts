import { z } from 'zod';

/** Outcome of one consistency rule on one pair of figures. Amounts as decimal text, in `unit`. */
export const Finding = z.object({
  rule: z.string(),
  status: z.enum(['pass', 'rounding', 'differs', 'not-applicable']),
  severity: z.enum(['contradiction', 'rounding', 'completeness', 'hint']),
  title: z.string(),
  message: z.string(),
  formula: z.string(),
  expected: z.string().nullable(),
  found: z.string().nullable(),
  difference: z.string().nullable(),
  unit: z.string().nullable(),
  uncertain: z.boolean().describe('An input is an uncertain reading: 可能是读取问题'),
  lines: z.array(z.object({ lineStart: z.int().min(1), lineEnd: z.int().min(1) })),
  codes: z.array(z.string()).describe('Fact codes concerned'),
  projectNo: z.int().nullable(),
  sides: z
    .array(
      z.object({
        label: z.string(),
        value: z.string().describe('Decimal text or the printed text'),
        unit: z.string().nullable(),
        code: z.string().nullable(),
        lineStart: z.int().min(1).nullable().describe('Null: computed, not printed'),
        lineEnd: z.int().min(1).nullable(),
        file: z
          .string()
          .nullable()
          .default(null)
          .describe('Raw file the lines belong to, where it is another document'),
      }),
    )
    .default([])
    .describe('Every figure compared, the printed one in question first'),
});
export type Finding = z.infer<typeof Finding>;
