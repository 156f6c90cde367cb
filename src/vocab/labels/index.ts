import type { Kind, SectionKind } from '../../model/index.ts';
import { FISCAL, GENERAL_PUBLIC, GENERAL_PUBLIC_BALANCES, GOVERNMENT_FUND, PROJECT, STATE_CAPITAL } from './fiscal.ts';
import { BALANCES, CARRYOVER, INCOME } from './income.ts';
import { AGENCY_OPERATING, ASSETS, ITEM, MEETINGS, ORGANISATION, PROCUREMENT } from './other-matters.ts';
import { PERFORMANCE } from './performance.ts';
import { THREE_PUBLIC } from './three-public.ts';
import type { Concept, LabelRow, LabelSet } from './types.ts';

export {
  BOUGHT_CONCEPTS,
  BOUGHT_EQUIPMENT,
  EQUIPMENT,
  EQUIPMENT_CONCEPTS,
  ITEM_CONCEPT,
  PLANNED_CONCEPTS,
  PLANNED_EQUIPMENT,
} from './other-matters.ts';
export type { Concept, LabelRow, LabelSet } from './types.ts';

const ALL: readonly LabelSet[] = [
  INCOME,
  CARRYOVER,
  FISCAL,
  GENERAL_PUBLIC,
  GOVERNMENT_FUND,
  STATE_CAPITAL,
  THREE_PUBLIC,
  AGENCY_OPERATING,
  PROCUREMENT,
  ASSETS,
  PERFORMANCE,
  ORGANISATION,
];

/** Label sets by section; the first set that knows a label decides. Sections not listed state no facts. */
const SECTION_SETS: Readonly<Partial<Record<SectionKind, readonly LabelSet[]>>> = {
  organisation: [ORGANISATION],
  overview: [ORGANISATION],
  statement: [INCOME],
  overall: [INCOME],
  revenue: [INCOME],
  expenditure: [INCOME],
  fiscal: [FISCAL],
  generalPublic: [GENERAL_PUBLIC],
  'generalPublic.overall': [GENERAL_PUBLIC],
  'generalPublic.structure': [GENERAL_PUBLIC],
  'generalPublic.items': [GENERAL_PUBLIC],
  basic: [GENERAL_PUBLIC],
  project: [PROJECT],
  threePublic: [THREE_PUBLIC],
  governmentFund: [GOVERNMENT_FUND],
  stateCapital: [STATE_CAPITAL],
  carryover: [GENERAL_PUBLIC_BALANCES, CARRYOVER, BALANCES],
  agencyOperating: [AGENCY_OPERATING],
  procurement: [PROCUREMENT],
  assets: [ASSETS],
  performance: [PERFORMANCE],
  otherMatters: [AGENCY_OPERATING, PROCUREMENT, ASSETS, PERFORMANCE, MEETINGS],
};

/** Sections that tell of projects, people or things: labels of other sections are only mentioned there. */
const NARROW: readonly SectionKind[] = ['organisation', 'overview', 'project', 'carryover', 'assets', 'performance'];

/**
 * The labels that hold in a section of a document kind, own sets first, then those plain enough for every section.
 * Empty for sections that state no facts (glossary, contents, annexes …).
 */
export function labelsOf(section: SectionKind | 'item', kind: Kind): readonly LabelRow[] {
  if (section === 'item') return ITEM.rows;
  const sets = SECTION_SETS[section];
  if (!sets) return [];
  const others = NARROW.includes(section) ? [] : ALL.flatMap((set) => set.anywhere);
  const rows = [...sets.flatMap((set) => [...set.rows, ...set.anywhere]), ...others];
  return rows.filter((row) => row.kind === undefined || row.kind === kind);
}

/** Sections on one matter: amounts by kind of money inside them are its parts, no totals of the department. */
const SINGLE: readonly (SectionKind | 'item')[] = ['threePublic', 'agencyOperating', 'procurement', 'assets'];

/** Whether a label of the section is about another matter than the section itself. */
export function isForeign(row: LabelRow, section: SectionKind | 'item'): boolean {
  const sets = section === 'item' || !SINGLE.includes(section) ? undefined : SECTION_SETS[section];
  return sets !== undefined && !sets.some((set) => set.rows.includes(row) || set.anywhere.includes(row));
}

/** The title of a document that is about 三公 alone. */
export const THREE_PUBLIC_TITLE = /三公/;

/** What a section is about before it names anything: 与上年相比，减少… at its beginning. */
export const MAIN_CONCEPTS: Readonly<Partial<Record<SectionKind, Concept>>> = {
  overall: { stem: 'overall', share: null },
  fiscal: { stem: 'fiscal', share: null },
  generalPublic: { stem: 'generalPublic', share: 'generalPublic.shareOfExpenditure' },
  'generalPublic.overall': { stem: 'generalPublic', share: 'generalPublic.shareOfExpenditure' },
  governmentFund: { stem: 'governmentFund', share: null },
  stateCapital: { stem: 'stateCapital', share: null },
};
