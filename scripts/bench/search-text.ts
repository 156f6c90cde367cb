import { gzipSync } from 'node:zlib';
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

/** Milliseconds on the clock, and those the process worked (other programs do not count). */
async function timed<T>(work: () => Promise<T>): Promise<{ value: T; wall: number; worked: number }> {
  const [start, before] = [performance.now(), process.cpuUsage()];
  const value = await work();
  const { user, system } = process.cpuUsage(before);
  return { value, wall: performance.now() - start, worked: (user + system) / 1000 };
}

const spread = (list: readonly number[]) =>
  [0.5, 0.95, 1].map((share) => milliseconds(percentile(list, share))).join(' / ');

/** Bytes of the engine and of the first query, as a browser fetches them. */
function coldBytes(files: ReadonlyMap<string, Uint8Array>, sent: number): string {
  const scripts = ['pagefind.js', 'pagefind-worker.js'].map((name) => gzipSync(files.get(name) ?? '').length);
  return kilobytes(scripts.reduce((sum, bytes) => sum + bytes, sent));
}

/** One line of the table: exactness over all hits (200 at most), the query alone, and with its first ten hits read. */
export async function benchText(records: number): Promise<string[]> {
  const { files, pieces, buildTime } = await textCase(records);
  const folded = pieces.map(({ segments }) => segments.map(({ text }) => normalise(text)).join('\n'));
  const text = await openText(files);
  const agreement = new Agreement();
  const [alone, worked, shown]: [number[], number[], number[]] = [[], [], []];
  let first = 0;
  for (const query of textQueries(pieces, seeded(9))) {
    const forms = queryForms(query);
    const search = await timed(() => text.engine.search(query, forms, NO_FILTERS));
    const hits = await timed(() => search.value.hits(0, 10));
    alone.push(search.wall);
    worked.push(search.worked);
    shown.push(search.wall + hits.wall);
    first ||= text.sent();
    const truth = folded.flatMap((section, at) => (forms.some((form) => section.includes(form)) ? [String(at)] : []));
    const found = await search.value.hits(0, 200);
    agreement.add(
      found.map(({ section }) => section),
      truth.slice(0, 200),
    );
  }
  await text.close();
  const build = `${(buildTime / 1000).toFixed(1)} s, ${files.size} files`;
  return [
    records.toLocaleString('en-US'),
    agreementWords(agreement),
    coldBytes(files, first),
    spread(alone),
    spread(worked),
    spread(shown),
    build,
  ];
}

export const TEXT_HEADER = [
  'sections',
  'recall / precision',
  'first query with engine',
  'query p50 / p95 / max',
  'of it processor',
  'with ten hits',
  'build',
];
