import type { CitedText, Fact, FunctionItem, GlossaryTerm, SourceSpan } from '../../model/index.ts';
import type { Context, Structure } from '../types.ts';
import { factsOf, type PlacedReading } from './facts.ts';
import { readItems } from './function-items.ts';
import { readStatements } from './read.ts';
import { sectionTexts, statesFacts } from './sections.ts';
import { readSetting } from './setting.ts';
import { freshState } from './state.ts';
import { lexText } from './text.ts';

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

/** Reads the paragraphs of all sections: facts, 类/款/项 lines, duties, offices, units, terms. */
export function extractProse(structure: Structure, context: Context): ProseResult {
  const placed: PlacedReading[] = [];
  const functionItems: FunctionItem[] = [];
  const document = readSetting(structure);
  for (const { section, blocks } of sectionTexts(structure)) {
    if (!statesFacts(section, structure.sections)) continue;
    const setting = { ...document, section: section.kind };
    let state = freshState();
    for (const block of blocks) {
      const { items, rest } = readItems(lexText(block.text), section.kind, setting, context);
      functionItems.push(...items);
      for (const text of rest) {
        const read = readStatements(text, setting, state);
        state = read.state;
        placed.push(...read.readings.map((reading) => ({ reading, text })));
      }
    }
  }
  return {
    facts: factsOf(placed, context),
    functionItems,
    functions: [],
    offices: [],
    units: [],
    glossary: [],
    attachedTables: [],
    declaredEmpty: [],
  };
}
