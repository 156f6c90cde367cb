import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type OutcomeKey, outcomeOf } from '../../check/tally.ts';
import type { Digest } from '../../collect/index.ts';
import type { DisclosureEntry, Finding } from '../../model/index.ts';
import { allEntries, COLLECTIONS } from '../data.ts';

/** The digest of one disclosure. It was validated when it was written. */
export function digestOf(id: string): Digest {
  return JSON.parse(readFileSync(join(COLLECTIONS, 'digests', `${id}.json`), 'utf8')) as Digest;
}

/** A finding in the list over all documents. */
export interface ListedFinding {
  readonly entry: DisclosureEntry;
  readonly finding: Finding;
}

interface Ref {
  readonly entry: DisclosureEntry;
  readonly at: number;
  readonly rule: string;
  readonly weight: number;
  readonly size: number;
}

const ORDER: readonly OutcomeKey[] = ['differs', 'missing', 'uncertain', 'rounding'];
const WEIGHT = (finding: Finding) => ORDER.indexOf(outcomeOf(finding));
/** Differences in money count as money; those in rates and counts come after them. */
const sizeOf = ({ difference, unit }: Finding) => Math.abs(Number(difference ?? 0) || 0) * (unit === '万元' ? 1e6 : 1);

let refs: readonly Ref[] | null = null;

/** Every finding that differs or is rounding: differences first, the largest first. Only places are held, not texts. */
export function findingRefs(): readonly Ref[] {
  refs ??= allEntries()
    .flatMap((entry) =>
      digestOf(entry.id).findings.map((finding, at) => ({
        entry,
        at,
        rule: finding.rule,
        weight: WEIGHT(finding),
        size: sizeOf(finding),
      })),
    )
    .sort(
      (a, b) =>
        a.weight - b.weight ||
        b.size - a.size ||
        (a.entry.id < b.entry.id ? -1 : a.entry.id > b.entry.id ? 1 : a.at - b.at),
    );
  return refs;
}

/** The findings of a part of the list, in its order. */
export function listedFindings(part: readonly Ref[]): ListedFinding[] {
  const digests = new Map<string, Digest>();
  return part.flatMap(({ entry, at }) => {
    const digest = digests.get(entry.id) ?? digestOf(entry.id);
    digests.set(entry.id, digest);
    const finding = digest.findings[at];
    return finding ? [{ entry, finding }] : [];
  });
}

/** Sums of the outcomes over all documents. */
export function outcomeTotals(): Record<OutcomeKey, number> {
  const totals: Record<OutcomeKey, number> = {
    pass: 0,
    rounding: 0,
    differs: 0,
    missing: 0,
    uncertain: 0,
    notApplicable: 0,
  };
  for (const { counts } of allEntries()) {
    for (const key of Object.keys(totals) as (keyof typeof totals)[]) totals[key] += counts.checks[key];
  }
  return totals;
}
