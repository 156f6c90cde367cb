import { check, type Related, tally } from '../../src/check/index.ts';
import type { DisclosureDocument } from '../../src/model/index.ts';

/** The document with its consistency checks and their counts. */
export function withChecks(document: DisclosureDocument, related: Related = {}): DisclosureDocument {
  const checks = check(document, related);
  const counts = { ...document.disclosure.counts, checks: tally(checks) };
  return { ...document, disclosure: { ...document.disclosure, counts }, checks };
}
