import type { DisclosureDocument, Fact } from '../../../src/model/index.ts';
import { type Planted, readText } from './written.ts';

/**
 * Which rules must notice a figure that is wrong, by its code: at least one of them, on its line; only where the document
 * also states the figure `beside` which it is compared. The first that fits counts.
 */
export const TIED: readonly (readonly [code: RegExp, rules: readonly string[], beside?: string])[] = [
  [/^revenue\.total$/, ['revenue-total-sum', 'revenue-equals-expenditure', 'fact-repeated'], 'revenue.openingBalance'],
  [
    /^expenditure\.total$/,
    ['expenditure-total-sum', 'revenue-equals-expenditure', 'fact-repeated'],
    'revenue.openingBalance',
  ],
  [/^revenue\.openingBalance$/, ['revenue-total-sum', 'fact-repeated']],
  [/^expenditure\.closingBalance$/, ['expenditure-total-sum', 'fact-repeated']],
  [/^revenue\.current$/, ['revenue-source-sum']],
  [/^expenditure\.current$/, ['expenditure-nature-sum']],
  [/^revenue\.source\.\w+$/, ['revenue-source-sum']],
  [/^expenditure\.nature\.\w+$/, ['expenditure-nature-sum']],
  [/^revenue\.source\.\w+\.share$/, ['revenue-source-share']],
  [/^expenditure\.nature\.\w+\.share$/, ['expenditure-nature-share']],
  [/^overall\.yoy(?:Change|Rate)$/, ['overall-yoy-rate']],
  [/^fiscal\.revenue\.(?:total|openingBalance|current)$/, ['fiscal-revenue-sum']],
  [/^fiscal\.expenditure\.(?:total|closingBalance|current)$/, ['fiscal-expenditure-sum']],
  [/^fiscal\.yoy(?:Change|Rate)$/, ['fiscal-yoy-rate']],
  [/^fiscal\.(?:initialBudget|varianceRate)$/, ['fiscal-variance-rate']],
  [/^fiscal\.finalAccount$/, ['final-restated']],
  [/^generalPublic\.expenditure$/, ['gp-item-sum', 'gp-category-sum']],
  [/^generalPublic\.shareOfExpenditure$/, ['gp-share-of-expenditure']],
  [/^generalPublic\.yoyRate$/, ['gp-yoy-rate']],
  [/^generalPublic\.yoyChange$/, ['gp-item-yoy-sum']],
  [/^generalPublic\.basic\.\w+$/, ['basic-sum']],
  [/^threePublic\.(?:total|abroad|reception|vehicle)$/, ['tp-sum']],
  [/^threePublic\.vehicle\.(?:purchase|operation)$/, ['tp-vehicle-sum']],
  [/^threePublic\.total\.yoy(?:Change|Rate)$/, ['tp-yoy']],
  [/^threePublic\.vehicle\.heldCount$/, ['tp-held-vs-assets'], 'assets.vehicleCount'],
  [/^(?:governmentFund|stateCapital)\.(?:revenue|expenditure)\.\w+$/, ['fund-sum', 'fund-balance']],
  [/^agencyOperating\.administrative$/, ['operating-split']],
  [/^agencyOperating\.administrative\.yoy(?:Change|Rate)$/, ['operating-yoy-rate']],
  [/^procurement\.(?:total|goods|works|services)$/, ['procurement-sum']],
  [/^assets\.(?:vehicleCount|vehicle\.\w+)$/, ['assets-vehicle-sum']],
  [/^staff\.\w+$/, ['staff-sum']],
  [/^performance\.projects\.count$/, ['dc-self-evaluation']],
];

export const rulesOf = (code: string): readonly string[] => TIED.find(([pattern]) => pattern.test(code))?.[1] ?? [];

function tied(document: DisclosureDocument, code: string): boolean {
  const entry = TIED.find(([pattern]) => pattern.test(code));
  const other = entry?.[2];
  return entry !== undefined && (other === undefined || document.facts.some((fact) => fact.code === other));
}

/** The same figure some points, some pieces or a tenth larger, printed in the same way. */
function larger(raw: string): string {
  const grouped = raw.includes(',');
  const [whole = '', fraction = ''] = raw.replaceAll(',', '').split('.');
  if (fraction === '') return String(Number(whole) + 31);
  const value = (Number(`${whole}.${fraction}`) * 1.1 + 7.77).toFixed(fraction.length);
  return grouped ? value.replace(/\B(?=(\d{3})+(?!\d))/g, ',') : value;
}

const digits = (fact: Fact): string | null => /\d[\d,]*(?:\.\d+)?/.exec(fact.raw)?.[0] ?? null;

/** The figure can be found without doubt: it stands on one line, once, and is not 0. */
function only(lines: readonly string[], fact: Fact): boolean {
  const raw = digits(fact);
  const { lineStart, lineEnd } = fact.source;
  if (fact.value === 0 || raw === null || lineStart !== lineEnd) return false;
  const found = (lines[lineStart - 1] ?? '').split(/(?<![\d.,])(?=\d)/).filter((part) => part.startsWith(raw));
  return found.filter((part) => !/^[\d.,]/.test(part.slice(raw.length))).length === 1;
}

/** Stated figures another figure is tied to. */
export function tiedFacts(text: string, document: DisclosureDocument): readonly Fact[] {
  const lines = text.split('\n');
  return document.facts.filter((fact) => tied(document, fact.code) && only(lines, fact));
}

/** The text with one stated figure changed, read again. */
export function withFigureChanged(text: string, fact: Fact): Planted {
  const line = fact.source.lineStart;
  const raw = digits(fact) ?? '';
  const place = new RegExp(`(?<![\\d.,])${raw.replaceAll('.', '\\.')}(?![\\d.,]*\\d)`);
  const lines = text.split('\n');
  return {
    document: readText(lines.with(line - 1, (lines[line - 1] ?? '').replace(place, larger(raw))).join('\n')),
    lines: [line],
  };
}
