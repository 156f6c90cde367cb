import type {
  CitedText,
  EconomicItem,
  Fact,
  FunctionItem,
  GlossaryTerm,
  SectionKind,
  SourceSpan,
} from '../../model/index.ts';
import { ANNOUNCED_ITEMS } from '../../vocab/function-names.ts';
import { MAIN_CONCEPTS } from '../../vocab/labels/index.ts';
import { ORGANISATION_TITLE } from '../../vocab/organisation.ts';
import { projectSummaries } from '../summaries.ts';
import type { Context, Structure, TextBlock } from '../types.ts';
import { declaredEmpty } from './declared-empty.ts';
import { readEconomic } from './economic-items.ts';
import { factsOf, type PlacedReading } from './facts.ts';
import { readItems } from './function-items.ts';
import { type NamesAbove, NOTHING_ABOVE } from './item-names.ts';
import { readBodies, readOrganisation } from './organisation.ts';
import { readStatements } from './read.ts';
import { reportPuzzling } from './report.ts';
import { paragraphsOf, type SectionText, sectionTexts, statesFacts } from './sections.ts';
import { type DocumentSetting, isOfAnother, readSetting } from './setting.ts';
import { freshState } from './state.ts';
import { lexText } from './text.ts';
import { readAttached, readDuties, readGlossary } from './texts.ts';
import { readWithheld } from './withheld.ts';
import { yearTotals } from './year-totals.ts';

/** What the prose of a document states. */
export interface ProseResult {
  readonly facts: Fact[];
  readonly functionItems: FunctionItem[];
  readonly economicItems: EconomicItem[];
  readonly functions: CitedText[];
  readonly offices: CitedText[];
  readonly units: CitedText[];
  readonly glossary: GlossaryTerm[];
  readonly attachedTables: CitedText[];
  readonly declaredEmpty: readonly { section: number; source: SourceSpan }[];
}

/** Reads the paragraphs of all sections: facts, 类/款/项 lines, duties, offices, units, terms. Never throws. */
export function extractProse(structure: Structure, context: Context): ProseResult {
  const texts = sectionTexts(structure, new Set(projectSummaries(structure).flatMap(({ blocks }) => blocks)));
  const setting = readSetting(structure);
  const statements = texts
    .filter((text) => statesFacts(text, structure.sections) && !isOfAnother(text.section.title, setting))
    .map((text) => readSection(text, setting, context));
  const of = (...kinds: string[]) => texts.filter(({ kind }) => kinds.includes(kind)).flatMap(({ blocks }) => blocks);
  const organisation = readOrganisation([...of('organisation', 'overview'), ...dutiesAndBodies(texts)], context);
  const bodies = of('threePublic', 'agencyOperating').flatMap((block) => readBodies(lexText(block.text), context));
  const facts = factsOf(yearTotals(statements.flatMap(({ placed }) => placed)), context);
  return {
    facts: [...facts, ...organisation.facts, ...firstOfEach(bodies)].sort(
      (a, b) => a.source.lineStart - b.source.lineStart,
    ),
    functionItems: statements.flatMap(({ items }) => items),
    economicItems: statements.flatMap(({ economic }) => economic),
    functions: readDuties(of('functions'), context),
    offices: organisation.offices,
    units: organisation.units,
    glossary: readGlossary(of('glossary'), context),
    attachedTables: readAttached(of('tables', 'annex'), context),
    declaredEmpty: emptySections(texts, structure),
  };
}

/** Bodies counted in two sections alike are one statement. */
function firstOfEach(facts: readonly Fact[]): Fact[] {
  return facts.filter(
    (fact, k) => facts.findIndex(({ code, value }) => code === fact.code && value === fact.value) === k,
  );
}

/** 部门职责、机构设置: one section on both. */
function dutiesAndBodies(texts: readonly SectionText[]): TextBlock[] {
  const both = texts.filter(({ kind, section }) => kind === 'functions' && ORGANISATION_TITLE.test(section.title));
  return both.flatMap(({ blocks }) => blocks);
}

interface SectionStatements {
  readonly placed: readonly PlacedReading[];
  readonly items: readonly FunctionItem[];
  readonly economic: readonly EconomicItem[];
}

function readSection({ kind, blocks }: SectionText, document: DocumentSetting, context: Context): SectionStatements {
  const setting = { ...document, section: kind };
  const placed: PlacedReading[] = [];
  const items: FunctionItem[] = [];
  const economic: EconomicItem[] = [];
  let above: NamesAbove = NOTHING_ABOVE;
  let announced: SectionKind | null = null;
  let state = { ...freshState(), parent: MAIN_CONCEPTS[kind] ?? null };
  for (const paragraph of paragraphsOf(blocks)) {
    const lexed = lexText(paragraph);
    const read = readItems(lexed, announced ?? kind, setting, context, above);
    announced = read.items.length > 0 ? announced : (announcedIn(lexed.text) ?? announced);
    above = read.above;
    items.push(...read.items);
    const parts = read.rest.map((text) => readEconomic(text, kind, setting, context));
    economic.push(...parts.flatMap((part) => part.items));
    for (const text of parts.flatMap((part) => part.rest)) {
      const statements = readStatements(text, setting, state, text.text === lexed.text);
      state = statements.state;
      placed.push(...[...statements.readings, ...readWithheld(text)].map((reading) => ({ reading, text })));
      reportPuzzling(text, statements.puzzling, context);
    }
  }
  return { placed, items, economic };
}

/** Which spending the list of accounts under a sentence is of, where the sentence says so. */
function announcedIn(text: string): SectionKind | null {
  const end = text.slice(-LONGEST_OPENING);
  return ANNOUNCED_ITEMS.find(({ words }) => words.test(end))?.section ?? null;
}

/** Most characters of the words that open a list. */
const LONGEST_OPENING = 80;

function emptySections(texts: readonly SectionText[], structure: Structure): { section: number; source: SourceSpan }[] {
  return texts.flatMap((text) => {
    const reports = text.section.kind === 'otherMatters' || statesFacts(text, structure.sections);
    const source = reports ? declaredEmpty(structure.document, text) : null;
    return source ? [{ section: text.section.no, source }] : [];
  });
}
