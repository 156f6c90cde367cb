import { check, type Related } from '../../src/check/index.ts';
import type { DisclosureDocument, Finding } from '../../src/model/index.ts';

/** The document with its consistency checks and their counts. */
export function withChecks(document: DisclosureDocument, related: Related = {}): DisclosureDocument {
  const checks = check(document, related);
  const count = (status: Finding['status']) => checks.filter((finding) => finding.status === status).length;
  const counts = {
    ...document.disclosure.counts,
    checks: {
      pass: count('pass'),
      rounding: count('rounding'),
      differs: count('differs'),
      notApplicable: count('not-applicable'),
      uncertain: checks.filter((finding) => finding.uncertain).length,
    },
  };
  return { ...document, disclosure: { ...document.disclosure, counts }, checks };
}
