import { z } from 'zod';

/** Where a value stands in the raw file: 1-based lines of the file as stored, and the raw slice that states it. */
export const SourceSpan = z.object({
  file: z.string().describe('Name of the raw file under content/raw (or the path given to the command line)'),
  lineStart: z.int().min(1),
  lineEnd: z.int().min(1),
  text: z.string().describe('Raw slice stating the value; joined, half-width and without blanks it holds the digits'),
});
export type SourceSpan = z.infer<typeof SourceSpan>;

/** A text of the document with the lines that hold it (a reason, a goal, a policy basis …). */
export const CitedText = z.object({ text: z.string(), source: SourceSpan });
export type CitedText = z.infer<typeof CitedText>;

export const Severity = z.enum(['error', 'warning', 'info']);
export type Severity = z.infer<typeof Severity>;

/** What the reader noticed about the input. Data, never thrown across stages. */
export const Diagnostic = z.object({
  severity: Severity,
  id: z.string().describe('Stable kebab-case id, catalogued in src/vocab/messages.ts'),
  file: z.string(),
  line: z.int().min(1),
  column: z.int().min(1),
  message: z.string(),
  hint: z.string().nullable(),
});
export type Diagnostic = z.infer<typeof Diagnostic>;
