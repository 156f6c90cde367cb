import type { Concept } from '../../vocab/labels/index.ts';
import type { Base, Field } from '../../vocab/statements.ts';
import type { FigureToken } from './tokens.ts';

/** What the words before a figure say about it. */
export interface Expectation {
  readonly field: Field | null;
  readonly sign: 1 | -1 | null;
  readonly base: Base | null;
  readonly budgetDocument: boolean;
}

/** A code and the comparison it belongs to. */
export interface Slot {
  readonly code: string;
  readonly compare: Base | null;
  /** The plain value the figure states beside it, if any. */
  readonly implies: string | null;
}

/** Start of the codes of a concept's comparisons, null where it has none. */
export function stemOf(concept: Concept): string | null {
  const stem = concept.stem ?? (typeof concept.money === 'string' ? concept.money : null);
  return stem === '' ? null : stem;
}

/** The code a figure fills, null where the words before it do not say. */
export function slotOf(concept: Concept, figure: FigureToken, expected: Expectation): Slot | null {
  if (figure.unitClass === 'other') return null;
  if (figure.unitClass === 'percent') return percentSlot(concept, expected);
  if (figure.unitClass === 'money') return moneySlot(concept, expected);
  return countSlot(concept, figure, expected);
}

const slot = (code: string, compare: Base | null = null, implies: string | null = null): Slot => ({
  code,
  compare,
  implies,
});

function percentSlot(concept: Concept, { field, sign, base }: Expectation): Slot | null {
  const stem = stemOf(concept);
  if (field === 'share') return shareSlot(concept);
  if (stem === null) return null;
  if (field === 'varianceRate') return slot(`${stem}.varianceRate`, base === 'yoy' || !base ? 'unstated' : base);
  if (field === 'budgetRate') return slot(`${stem}.budgetRate`, base ?? 'unstated');
  if (sign === null || base === null) return null;
  return base === 'yoy' ? slot(`${stem}.yoyRate`, 'yoy') : slot(`${stem}.varianceRate`, base);
}

function shareSlot({ share, money }: Concept): Slot | null {
  if (share === null) return null;
  if (share !== undefined) return slot(share);
  return typeof money === 'string' ? slot(`${money}.share`) : null;
}

function moneySlot(concept: Concept, expected: Expectation): Slot | null {
  const { field, sign, base, budgetDocument } = expected;
  const stem = stemOf(concept);
  if (sign !== null) {
    if (stem === null || base === null) return null;
    return base === 'yoy' ? slot(`${stem}.yoyChange`, 'yoy') : slot(`${stem}.budgetDifference`, base);
  }
  if (field === 'amount' || (field === 'budget' && concept.amount?.endsWith('.annualBudget'))) {
    return concept.amount ? slot(concept.amount) : null;
  }
  if (field === 'executed') return concept.executed ? slot(concept.executed) : null;
  if (field === 'value' || (field === 'budget' && budgetDocument)) return valueSlot(concept);
  if (stem === null || field === null) return null;
  return budgetSlot(concept, stem, field, base);
}

function valueSlot({ money }: Concept): Slot | null {
  return money === undefined ? null : slot(typeof money === 'string' ? money : money[0]);
}

function budgetSlot(concept: Concept, stem: string, field: Field, base: Base | null): Slot | null {
  if (field === 'budgetRate' && base === 'annual') return budgetSlot(concept, stem, 'annualBudget', base);
  if (field === 'budgetRate') return budgetSlot(concept, stem, 'budget', base);
  const value = typeof concept.money === 'string' ? concept.money : null;
  if (field === 'annualBudget' && concept.amount === `${stem}.annualBudget`) return slot(concept.amount);
  if (field === 'initialBudget' || field === 'annualBudget') return slot(`${stem}.${field}`);
  if (field === 'budget') return slot(`${stem}.${base === 'annual' ? 'annualBudget' : 'initialBudget'}`);
  if (value?.endsWith('Balance')) return null;
  return field === 'finalAccount' ? slot(`${stem}.finalAccount`, null, value) : null;
}

function countSlot(concept: Concept, figure: FigureToken, { sign, field }: Expectation): Slot | null {
  const code = concept.counts?.[figure.unitClass];
  if (!code || (field !== 'value' && sign === null)) return null;
  if (sign === null) return slot(code);
  return code.startsWith('staff.') ? slot(`${code}.change`, 'yoy') : null;
}
