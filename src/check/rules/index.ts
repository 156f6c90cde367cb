import type { Rule } from '../rule.ts';
import { rules as composition } from './composition.ts';
import { rules as yoy } from './overall-yoy.ts';
import { rules as revenueEqualsExpenditure } from './revenue-equals-expenditure.ts';
import { rules as totals } from './totals.ts';

/** Every rule, in the order of the catalogue. */
export const ALL_RULES: readonly Rule[] = [...totals, ...revenueEqualsExpenditure, ...composition, ...yoy];
