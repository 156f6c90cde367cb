import type { Rule } from '../rule.ts';
import { rules as addedInYear } from './added-in-year.ts';
import { rules as announced } from './announced.ts';
import { rules as basic } from './basic.ts';
import { rules as budgetGrids } from './budget-grids.ts';
import { rules as completeness } from './completeness.ts';
import { rules as composition } from './composition.ts';
import { rules as direction } from './direction.ts';
import { rules as fiscal } from './fiscal.ts';
import { rules as funds } from './funds.ts';
import { rules as generalPublic } from './general-public.ts';
import { rules as goalNumbers } from './goal-numbers.ts';
import { rules as hints } from './hints.ts';
import { rules as indicatorPairs } from './indicator-pairs.ts';
import { rules as indicatorRates } from './indicator-rates.ts';
import { rules as indicatorScores } from './indicator-scores.ts';
import { rules as indicatorSums } from './indicator-sums.ts';
import { rules as itemBudgets } from './item-budgets.ts';
import { rules as metNotFull } from './met-not-full.ts';
import { rules as otherMatters } from './other-matters.ts';
import { rules as yoy } from './overall-yoy.ts';
import { rules as people } from './people.ts';
import { rules as performanceTotals } from './performance-totals.ts';
import { rules as projectFunding } from './project-funding.ts';
import { rules as projectPlaces } from './project-places.ts';
import { rules as repeated } from './repeated.ts';
import { rules as revenueEqualsExpenditure } from './revenue-equals-expenditure.ts';
import { rules as swappedColumns } from './swapped-columns.ts';
import { rules as tablePairs } from './table-pairs.ts';
import { rules as tableSums } from './table-sums.ts';
import { rules as targetTables } from './target-tables.ts';
import { rules as threePublic } from './three-public.ts';
import { rules as threePublicProjects } from './three-public-projects.ts';
import { rules as totals } from './totals.ts';
import { rules as wordsOfForm } from './words-of-form.ts';
import { rules as years } from './years.ts';
import { rules as zeroTotal } from './zero-total.ts';

/** Every rule, in the order of the catalogue. */
export const ALL_RULES: readonly Rule[] = [
  ...totals,
  ...revenueEqualsExpenditure,
  ...composition,
  ...yoy,
  ...tableSums,
  ...zeroTotal,
  ...fiscal,
  ...generalPublic,
  ...itemBudgets,
  ...basic,
  ...threePublic,
  ...funds,
  ...otherMatters,
  ...tablePairs,
  ...targetTables,
  ...budgetGrids,
  ...repeated,
  ...projectFunding,
  ...performanceTotals,
  ...addedInYear,
  ...indicatorSums,
  ...indicatorScores,
  ...metNotFull,
  ...indicatorRates,
  ...threePublicProjects,
  ...indicatorPairs,
  ...swappedColumns,
  ...projectPlaces,
  ...goalNumbers,
  ...years,
  ...completeness,
  ...announced,
  ...wordsOfForm,
  ...direction,
  ...people,
  ...hints,
];
