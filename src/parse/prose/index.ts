import type { CitedText, Fact, FunctionItem, GlossaryTerm, SourceSpan } from '../../model/index.ts';
import type { Context, Structure } from '../types.ts';

/** What the prose of a document states. */
export interface ProseResult {
  readonly facts: Fact[];
  readonly functionItems: FunctionItem[];
  readonly functions: CitedText[];
  readonly offices: CitedText[];
  readonly units: CitedText[];
  readonly glossary: GlossaryTerm[];
  readonly attachedTables: CitedText[];
  readonly declaredEmpty: readonly { section: number; source: SourceSpan }[];
}

export function extractProse(_structure: Structure, _context: Context): ProseResult {
  return { facts: [], functionItems: [], functions: [], offices: [], units: [], glossary: [], attachedTables: [], declaredEmpty: [] };
}
