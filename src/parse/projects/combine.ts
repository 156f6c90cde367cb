import { fenToWan, type Project, wanToFen } from '../../model/index.ts';
import { fold } from './cells.ts';
import type { Group } from './merge.ts';
import { nameKey } from './names.ts';
import type { Stated } from './stated.ts';

type Place = Stated['mention']['place'];

/** Where the yearly amount is taken from, best first. */
const AMOUNT_PLACES: readonly Place[] = ['selfEvaluation', 'block', 'target', 'tableRow', 'report'];
/** Where details (goals, indicators, codes) are taken from, best first. */
const DETAIL_PLACES: readonly Place[] = ['selfEvaluation', 'target', 'block', 'tableRow', 'carryover', 'report'];

/** One project out of all the places that state it. */
export function combine({ places }: Group): Project {
  const first = places[0];
  if (!first) throw new Error('a group holds at least one place');
  if (places.length === 1) return first.project;
  const ranked = DETAIL_PLACES.flatMap((kind) => places.filter((place) => place.mention.place === kind)).map(
    (place) => place.project,
  );
  const pick = <K extends keyof Project>(key: K): Project[K] =>
    ranked.find((project) => isGiven(project[key]))?.[key] ?? first.project[key];
  return {
    ...first.project,
    name: commonName(places),
    department: pick('department'),
    unit: unitOf(places),
    ...moneyOf(places),
    score: pick('score'),
    scoreRaw: pick('scoreRaw'),
    scoreSource: pick('scoreSource'),
    totalWeight: pick('totalWeight'),
    categoryCode: pick('categoryCode'),
    sectionCode: pick('sectionCode'),
    itemCode: pick('itemCode'),
    funding: pick('funding'),
    goalExpected: pick('goalExpected'),
    goalActual: pick('goalActual'),
    policyBasis: pick('policyBasis'),
    allocation: pick('allocation'),
    period: pick('period'),
    indicators: pick('indicators'),
    report: places.flatMap((place) => place.project.report),
    uncertain: places.some((place) => place.project.uncertain),
    mentions: places.flatMap((place) => place.project.mentions),
  };
}

function isGiven(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== null;
}

/** The spelling most places use, out of a place that is no narrow table column where there is one. */
function commonName(places: readonly Stated[]): string {
  const counts = new Map<string, number>();
  for (const { project } of places) counts.set(nameKey(project.name), (counts.get(nameKey(project.name)) ?? 0) + 1);
  const best = Math.max(...counts.values());
  const common = places.filter(({ project }) => counts.get(nameKey(project.name)) === best);
  const first = nameKey(common[0]?.project.name ?? '');
  const spellings = common.filter(({ project }) => nameKey(project.name) === first);
  return (spellings.find(({ mention }) => !isRow(mention.place)) ?? spellings[0])?.project.name ?? '';
}

function isRow(place: Place): boolean {
  return place === 'tableRow' || place === 'carryover';
}

/** The first unit named, in the spelling of a block or form where one has the same characters. */
function unitOf(places: readonly Stated[]): string | null {
  const named = places.filter(({ project }) => project.unit !== null);
  const first = named[0]?.project.unit ?? null;
  const same = named.filter(({ project }) => fold(project.unit ?? '') === fold(first ?? ''));
  return (same.find(({ mention }) => !isRow(mention.place)) ?? same[0])?.project.unit ?? first;
}

type Money = Pick<
  Project,
  'initialBudget' | 'annualBudget' | 'executed' | 'executionRate' | 'carryover' | 'amountSource'
>;

function moneyOf(places: readonly Stated[]): Money {
  const from = AMOUNT_PLACES.map((kind) =>
    places.filter((place) => place.mention.place === kind && place.project.annualBudget !== null),
  ).find((found) => found.length > 0);
  const main = from?.[0]?.project;
  const carried = places.find((place) => place.project.carryover !== null)?.project;
  const rows = from?.[0]?.mention.place === 'tableRow' ? from : [];
  return {
    initialBudget: main?.initialBudget ?? null,
    annualBudget:
      rows.length > 1 ? sum(rows.map((row) => row.project.annualBudget ?? 0)) : (main?.annualBudget ?? null),
    executed: main?.executed ?? null,
    executionRate: main?.executionRate ?? null,
    carryover: carried?.carryover ?? null,
    amountSource: main?.amountSource ?? carried?.amountSource ?? null,
  };
}

/** Rows of one project under several codes add up. */
function sum(amounts: readonly number[]): number {
  return Number(fenToWan(amounts.reduce((total, amount) => total + wanToFen(plain(amount)), 0n)));
}

function plain(amount: number): string {
  return amount.toFixed(6).replace(/\.?0+$/, '');
}
