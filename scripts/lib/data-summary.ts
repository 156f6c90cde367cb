import type { DataResult } from './data-run.ts';
import { countsLine, diagnosticLine, oneLine } from './report.ts';

/** What a run of `npm run data` did: a line per document written, the files set aside with the reason, the totals. */
export function dataSummary({ meta, entries, quarantined, fresh }: DataResult): string[] {
  const read = entries.filter(({ id }) => fresh.has(id));
  return [
    ...read.map((disclosure) => `${disclosure.source.file} → ${disclosure.id}: ${countsLine({ disclosure })}`),
    ...quarantined.flatMap(({ file, reason, diagnostics }) =>
      diagnostics.length > 0
        ? diagnostics.map(diagnosticLine)
        : [`${oneLine(file)}:1:1 error file.set-aside ${oneLine(reason)}`],
    ),
    `${meta.documents} disclosures (${fresh.size} new or changed), ${meta.quarantined} quarantined, ${meta.duplicates} duplicates`,
  ];
}
