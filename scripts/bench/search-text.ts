import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parse } from '../../src/parse/index.ts';
import { fold, normalise } from '../../src/search/normalise.ts';
import { type Piece, piecesOf } from '../../src/search/pieces.ts';
import { queryForms } from '../../src/search/query.ts';
import { TextIndex } from '../../src/search/text-index.ts';
import { Agreement, agreementWords, kilobytes, milliseconds, percentile } from './measure.ts';
import { disclosures, pick, seeded } from './synthetic.ts';
import { type OpenText, openText } from './text-server.ts';

const NO_FILTERS = { years: [], kinds: [], regions: [], departments: [] };
const SAMPLES = 10;
/** Hits read of each query: reading thousands would be what is measured. */
const READ = 50;
const RAW = new URL('../../content/raw/', import.meta.url).pathname;

/** The sections of the documents in content/raw. */
function realPieces(): Piece[] {
  const files = readdirSync(RAW).filter((file) => file.endsWith('.txt'));
  return files.sort().flatMap((file) => {
    const { document } = parse({ file, bytes: readFileSync(join(RAW, file)), url: null, published: null });
    return document ? piecesOf(document) : [];
  });
}

/** The same text with other figures. */
function varied(piece: Piece, random: () => number, section: string): Piece {
  const other = (text: string) =>
    text.replace(/\d/g, (digit) => (random() < 0.5 ? String(Math.floor(random() * 10)) : digit));
  return { section, segments: piece.segments.map((segment) => ({ ...segment, text: other(segment.text) })) };
}

/** Builds a full-text index of real sections told again and again with other figures, each named by its number. */
export async function textCase(
  records: number,
): Promise<{ files: Map<string, Uint8Array>; pieces: Piece[]; buildTime: number }> {
  const random = seeded(records);
  const [entry] = disclosures(1, random);
  const real = realPieces();
  const pieces = Array.from({ length: records }, (_, at) =>
    varied(real[at % real.length] as Piece, random, String(at)),
  );
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

/** What queries took: the first time (parts of the index are fetched), and again with ten hits read. */
interface TextTimes {
  readonly cold: number[];
  readonly worked: number[];
  readonly warm: number[];
  /** Bytes sent up to the end of the first query. */
  readonly first: number;
}

async function timesOf(text: OpenText, queries: readonly string[]): Promise<TextTimes> {
  const [cold, worked, warm]: [number[], number[], number[]] = [[], [], []];
  let first = 0;
  for (const query of queries) {
    const forms = queryForms(query);
    const search = await timed(() => text.engine.search(query, forms, NO_FILTERS));
    first ||= text.sent();
    const again = await timed(async () => (await text.engine.search(query, forms, NO_FILTERS)).hits(0, 10));
    cold.push(search.wall);
    worked.push(search.worked);
    warm.push(again.wall);
  }
  return { cold, worked, warm, first };
}

async function agreementOf(text: OpenText, pieces: readonly Piece[], queries: readonly string[]): Promise<Agreement> {
  const folded = pieces.map(({ segments }) => segments.map((segment) => normalise(segment.text)).join('\n'));
  const agreement = new Agreement();
  for (const query of queries) {
    const forms = queryForms(query);
    const result = await text.engine.search(query, forms, NO_FILTERS);
    const truth = folded.flatMap((section, at) => (forms.some((form) => section.includes(form)) ? [String(at)] : []));
    const found = await result.hits(0, READ);
    agreement.addSome(
      found.map(({ section }) => section),
      result.count,
      truth,
    );
  }
  return agreement;
}

/** One line of the table: exactness over all hits, and times before anything else fills the memory. */
export async function benchText(records: number): Promise<string[]> {
  const { files, pieces, buildTime } = await textCase(records);
  const queries = textQueries(pieces, seeded(9));
  const text = await openText(files);
  const { cold, worked, warm, first } = await timesOf(text, queries);
  const agreement = await agreementOf(text, pieces, queries);
  await text.close();
  return [
    records.toLocaleString('en-US'),
    agreementWords(agreement),
    coldBytes(files, first),
    spread(cold),
    spread(worked),
    spread(warm),
    `${(buildTime / 1000).toFixed(1)} s, ${files.size} files`,
  ];
}

export const TEXT_HEADER = [
  'sections',
  'recall / precision',
  'first query with engine',
  'query the first time p50 / p95 / max',
  'of it processor',
  'again, ten hits read',
  'build',
];
