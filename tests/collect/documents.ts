import type { Reading } from '../../src/collect/index.ts';
import type { DisclosureDocument, DisclosureEntry, Fact, Project, SourceSpan } from '../../src/model/index.ts';

/** Small made-up documents for tests of what joins them. */

const COUNTS: DisclosureEntry['counts'] = {
  facts: 0,
  functionItems: 0,
  economicItems: 0,
  projects: 0,
  indicators: 0,
  tables: 0,
  checks: { pass: 0, rounding: 0, differs: 0, missing: 0, uncertain: 0, notApplicable: 0 },
  lines: 1,
  linesCovered: 1,
  figures: 0,
  figuresBound: 0,
  diagnostics: 0,
};

const HEADLINE: DisclosureEntry['headline'] = {
  revenue: null,
  expenditure: null,
  fiscal: null,
  generalPublic: null,
  threePublic: null,
  basic: null,
  project: null,
  staff: null,
  yoyRate: null,
};

export function entry(changes: Partial<DisclosureEntry> = {}): DisclosureEntry {
  const departmentSlug = changes.departmentSlug ?? 'jiaoyuju';
  const fiscalYear = changes.fiscalYear ?? 2024;
  const kind = changes.kind ?? 'final-accounts';
  return {
    id: `${departmentSlug}-${fiscalYear}-${kind}`,
    department: '教育局',
    departmentSlug,
    region: null,
    level: null,
    fiscalYear,
    kind,
    title: '教育局部门决算',
    unitScope: 'department',
    source: { file: 'a.txt', sha256: 'a', bytes: 1, lines: 1, encoding: 'utf-8', url: null, published: null },
    counts: COUNTS,
    headline: HEADLINE,
    ...changes,
  };
}

/** A reading of a file named and hashed `file`. */
export function reading(
  file: string,
  changes: Partial<DisclosureEntry> = {},
  more: Partial<Reading['record']> = {},
): Reading {
  const record = { file, sha256: `sha-${file}`, bytes: 1, url: null, published: null, replaces: null, ...more };
  return { record, key: `key-${file}`, entry: entry(changes), diagnostics: [] };
}

export function document(changes: Partial<DisclosureDocument> = {}): DisclosureDocument {
  return {
    disclosure: entry(),
    sections: [],
    blocks: [],
    furniture: [],
    facts: [],
    functionItems: [],
    economicItems: [],
    projects: [],
    performance: { overallTable: null },
    tables: [],
    functions: [],
    offices: [],
    units: [],
    glossary: [],
    attachedTables: [],
    checks: [],
    numbers: { total: 0, bound: 0, unbound: [] },
    diagnostics: [],
    ...changes,
  };
}

export function span(text: string, line = 1): SourceSpan {
  return { file: 'a.txt', lineStart: line, lineEnd: line, text };
}

export function fact(code: string, value: number): Fact {
  const source = span(`${value}万元`);
  return {
    code,
    label: code,
    value,
    unit: '万元',
    unitRaw: null,
    base: null,
    raw: `${value}`,
    reason: null,
    uncertain: false,
    source,
    mentions: [],
  };
}

export function project(no: number, name: string, changes: Partial<Project> = {}): Project {
  return {
    no,
    name,
    nameRaw: name,
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
    source: span(name),
    nameSource: null,
    amountSource: null,
    scoreSource: null,
    mentions: [],
    ...changes,
  };
}
