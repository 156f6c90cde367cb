import type {
  Block,
  Diagnostic,
  DisclosureDocument,
  EconomicItem,
  Fact,
  FunctionItem,
  Project,
  Section,
  SourceSpan,
  Table,
} from '../../../src/model/index.ts';

const FILE = 'made-up.txt';

/** A source span on one line; `text` is what that line would print. */
export const at = (line: number, text = ''): SourceSpan => ({ file: FILE, lineStart: line, lineEnd: line, text });

const COUNTS: readonly (readonly [RegExp, string])[] = [
  [/(?:\.share|Share|Rate|shareOfExpenditure)$/, '%'],
  [/^staff\.|persons$/, '人'],
  [/^units\.|\.count$|projectCount$|groups$/, '个'],
  [/batches$/, '批次'],
  [/heldCount|purchasedCount|^assets\.vehicle(?!Value)[^v]*$/, '辆'],
  [/^assets\.equipment/, '台'],
];

/** `revenue.total=1,159.29@21`: code, figure as printed, line. A leading − makes a fall. */
export function fact(spec: string, more: Partial<Fact> = {}): Fact {
  const match = /^([\w.]+)=(-?)([\d,.]+)(?:@(\d+))?$/.exec(spec);
  if (!match) throw new Error(`not a fact: ${spec}`);
  const [, code = '', sign = '', raw = '', line = '1'] = match;
  const unit = COUNTS.find(([pattern]) => pattern.test(code))?.[1] ?? '万元';
  return {
    code,
    label: code,
    value: Number(`${sign}${raw.replaceAll(',', '')}`),
    unit: code.endsWith('.value') ? '万元' : unit,
    unitRaw: null,
    base: null,
    raw,
    reason: null,
    uncertain: false,
    source: at(Number(line), raw),
    mentions: [],
    ...more,
  };
}

export const facts = (text: string): Fact[] =>
  text
    .trim()
    .split(/\s+/)
    .map((spec) => fact(spec));

/** A line of an account list or table: names are 类/款/项, `amount` as printed. */
export function item(names: string, amount: string | null, more: Partial<FunctionItem> = {}): FunctionItem {
  const [category = null, section = null, name = null] = names.split('/');
  const texts = [amount, ...Object.values(more).filter((value) => typeof value === 'number')].join('\t');
  return {
    table: 'generalPublic',
    list: name ? 'items' : 'structure',
    tableNo: null,
    level: name ? 'item' : section ? 'section' : 'category',
    categoryCode: null,
    sectionCode: null,
    itemCode: null,
    codeBasis: null,
    category,
    section,
    item: name,
    amount: amount === null ? null : Number(amount.replaceAll(',', '')),
    share: null,
    yoyChange: null,
    yoyRate: null,
    basic: null,
    project: null,
    reason: null,
    columns: {},
    uncertain: false,
    source: at(40, texts),
    ...more,
  };
}

/** A row of a printed table with a code: `208`, `20805`, `2080501`. */
export function row(code: string, amount: string, more: Partial<FunctionItem> = {}): FunctionItem {
  const level = code.length === 3 ? 'category' : code.length === 5 ? 'section' : 'item';
  const value = Number(amount);
  return {
    ...item(`类${code.slice(0, 3)}`, amount),
    list: 'table',
    tableNo: 1,
    level,
    categoryCode: code.slice(0, 3),
    sectionCode: code.length >= 5 ? code.slice(0, 5) : null,
    itemCode: code.length === 7 ? code : null,
    codeBasis: 'printed',
    category: `类${code.slice(0, 3)}`,
    section: code.length >= 5 ? `款${code.slice(0, 5)}` : null,
    item: code.length === 7 ? `项${code}` : null,
    columns: { 合计: value },
    ...more,
  };
}

export function economic(code: string, amount: string): EconomicItem {
  return {
    table: 'basic',
    tableNo: 6,
    code,
    name: `名${code}`,
    amount: Number(amount),
    columns: {},
    uncertain: false,
    source: at(60, amount),
  };
}

export function section(kind: Section['kind'], more: Partial<Section> = {}): Section {
  return {
    no: 0,
    parent: null,
    level: 2,
    title: kind,
    kind,
    declaredEmpty: false,
    declaredEmptySource: null,
    lineStart: 1,
    lineEnd: 1,
    ...more,
  };
}

export function block(text: string, line = 1, kind: Block['kind'] = 'paragraph'): Block {
  return {
    no: 0,
    kind,
    section: null,
    level: null,
    lineStart: line,
    lineEnd: line,
    text,
    tableNo: null,
    continues: null,
  };
}

/** A grid from lines of cells parted by |. The first line is the header. */
export function table(lines: string, more: Partial<Table> = {}): Table {
  const rows = lines
    .trim()
    .split('\n')
    .map((line, index) => line.split('|').map((text) => ({ text: text.trim(), line: 200 + index })));
  return {
    no: 1,
    title: '表',
    kind: null,
    unit: '万元',
    section: null,
    headerRows: 1,
    headers: rows[0]?.map(({ text }) => text) ?? [],
    rows,
    lineStart: 200,
    lineEnd: 200 + rows.length,
    ...more,
  };
}

export const warning = (line: number): Diagnostic => ({
  severity: 'warning',
  id: 'test.warning',
  file: FILE,
  line,
  column: 1,
  message: '',
  hint: null,
});

type Parts = Partial<Omit<DisclosureDocument, 'disclosure' | 'performance'>> & {
  readonly kind?: DisclosureDocument['disclosure']['kind'];
  readonly year?: number;
  readonly overall?: Project | null;
};

/** A document that states only what the example needs. */
export function documentOf({
  kind = 'final-accounts',
  year = 2024,
  overall = null,
  ...parts
}: Parts): DisclosureDocument {
  const checks = { pass: 0, rounding: 0, differs: 0, missing: 0, uncertain: 0, notApplicable: 0 };
  return {
    disclosure: {
      id: `made-up-${year}-${kind}`,
      department: '某某局',
      departmentSlug: 'made-up',
      region: null,
      level: null,
      fiscalYear: year,
      kind,
      title: '',
      unitScope: 'department',
      source: { file: FILE, sha256: '', bytes: 0, lines: 0, encoding: 'utf-8', url: null, published: null },
      counts: {
        facts: 0,
        functionItems: 0,
        economicItems: 0,
        projects: 0,
        indicators: 0,
        tables: 0,
        checks,
        lines: 0,
        linesCovered: 0,
        figures: 0,
        figuresBound: 0,
        diagnostics: 0,
      },
      headline: {
        revenue: null,
        expenditure: null,
        fiscal: null,
        generalPublic: null,
        threePublic: null,
        basic: null,
        project: null,
        staff: null,
        yoyRate: null,
      },
    },
    sections: [],
    blocks: [],
    furniture: [],
    facts: [],
    functionItems: [],
    economicItems: [],
    projects: [],
    performance: { overallTable: overall },
    tables: [],
    functions: [],
    offices: [],
    units: [],
    glossary: [],
    attachedTables: [],
    checks: [],
    numbers: { total: 0, bound: 0, unbound: [] },
    diagnostics: [],
    ...parts,
  };
}

/** A document of facts only. */
export const stating = (text: string, more: Parts = {}): DisclosureDocument =>
  documentOf({ facts: facts(text), ...more });
