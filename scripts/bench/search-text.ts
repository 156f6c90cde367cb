import { fold, normalise } from '../../src/search/normalise.ts';
import type { Piece } from '../../src/search/pieces.ts';
import { queryForms } from '../../src/search/query.ts';
import { TextIndex } from '../../src/search/text-index.ts';
import { Agreement, agreementWords, kilobytes, milliseconds, percentile } from './measure.ts';
import { disclosures, pick, seeded, textPiece } from './synthetic.ts';
import { openText } from './text-server.ts';

const NO_FILTERS = { years: [], kinds: [], regions: [], departments: [] };
const SAMPLES = 10;

/** Builds a full-text index of made-up sections, each named by its number. */
export async function textCase(
  records: number,
): Promise<{ files: Map<string, Uint8Array>; pieces: Piece[]; buildTime: number }> {
  const random = seeded(records);
  const [entry] = disclosures(1, random);
  const pieces = Array.from({ length: records }, (_, at) => ({ ...textPiece(random, 2), section: String(at) }));
  const start = performance.now();
  try {
    const index = await TextIndex.create();
    for (const piece of pieces) if (entry) await index.add(entry, piece);
    const files = await index.files();
    return { files, pieces, buildTime: performance.now() - start };
  } finally {
    await TextIndex.close();
  }
}

/** Random pieces of the sections, 2 to 12 characters. */
export function textQueries(pieces: readonly Piece[], random: () => number): string[] {
  const lengths = Array.from({ length: 11 }, (_, at) => at + 2);
  const all = lengths.flatMap((length) =>
    Array.from({ length: SAMPLES }, () => {
      const { source, starts, ends } = fold(pick(random, pick(random, pieces).segments).text);
      const at = Math.floor(random() * (starts.length - length));
      return source.slice(starts[at], ends[at + length - 1]);
    }),
  );
  return all.filter((query) => /\p{L}/u.test(query) && Array.from(normalise(query)).length >= 2);
}

/** One line of the table. Recall is over all records; time is the query with its first ten hits. */
export async function benchText(records: number): Promise<string[]> {
  const { files, pieces, buildTime } = await textCase(records);
  const folded = pieces.map(({ segments }) => segments.map(({ text }) => normalise(text)).join('\n'));
  const text = await openText(files);
  const agreement = new Agreement();
  const times: number[] = [];
  const before = text.sent();
  let first = 0;
  for (const query of textQueries(pieces, seeded(9))) {
    const forms = queryForms(query);
    const start = performance.now();
    const result = await text.engine.search(query, forms, NO_FILTERS);
    await result.hits(0, 10);
    times.push(performance.now() - start);
    first ||= text.sent();
    const truth = folded.flatMap((section, at) => (forms.some((form) => section.includes(form)) ? [String(at)] : []));
    const found = await result.hits(0, Math.min(result.count, 200));
    agreement.add(
      found.map(({ section }) => section),
      truth.length <= 200 ? truth : truth.slice(0, found.length),
    );
  }
  await text.close();
  return [
    records.toLocaleString('en-US'),
    agreementWords(agreement),
    kilobytes(before),
    kilobytes(first - before),
    [0.5, 0.95, 1].map((share) => milliseconds(percentile(times, share))).join(' / '),
    `${(buildTime / 1000).toFixed(1)} s, ${files.size} files`,
  ];
}

export const TEXT_HEADER = [
  'sections',
  'recall / precision',
  'engine',
  'first query',
  'p50 / p95 / max, main thread of Node',
  'build',
];
