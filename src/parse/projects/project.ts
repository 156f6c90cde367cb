import type { Project, SourceSpan } from '../../model/index.ts';

/** A project of which only the name is known yet; `no` is given at the end, by first appearance. */
export function emptyProject(name: string, nameRaw: string, source: SourceSpan): Project {
  return {
    no: 0,
    name,
    nameRaw,
    department: null,
    unit: null,
    initialBudget: null,
    annualBudget: null,
    executed: null,
    executionRate: null,
    score: null,
    scoreRaw: null,
    totalWeight: null,
    carryover: null,
    categoryCode: null,
    sectionCode: null,
    itemCode: null,
    funding: [],
    goalExpected: null,
    goalActual: null,
    policyBasis: null,
    allocation: null,
    period: null,
    indicators: [],
    report: [],
    uncertain: false,
    source,
    nameSource: null,
    amountSource: null,
    scoreSource: null,
    mentions: [],
  };
}
