import { gzipSync } from 'node:zlib';
import { normalise } from '../../src/search/normalise.ts';
import { queryForms } from '../../src/search/query.ts';
import { docTuple } from '../../src/search/rows.ts';
import { Agreement, agreementWords, kilobytes, milliseconds, percentile } from './measure.ts';
import { type Files, namesFiles, openEngine } from './names-memory.ts';
import { disclosures, pick, projectEntries, seeded } from './synthetic.ts';

/** Queries per length. */
const SAMPLES = 40;
const LENGTHS = [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

/** A made-up collection and random pieces of its names. */
export interface NamesCase {
  readonly files: Files;
  readonly folded: readonly string[];
  readonly queries: readonly string[];
  readonly buildTime: number;
}

export function namesCase(projects: number): NamesCase {
  const random = seeded(projects);
  const entries = projectEntries(projects, random);
  const docs = disclosures(Math.ceil(projects / 20), random).map(docTuple);
  const start = performance.now();
  const files = namesFiles(entries, docs);
  const buildTime = performance.now() - start;
  const folded = entries.map(({ text }) => normalise(text));
  const queries = LENGTHS.flatMap((length) =>
    Array.from({ length: SAMPLES }, () => piece(pick(random, folded), length, random)),
  );
  return { files, folded, queries: queries.filter((query) => query !== ''), buildTime };
}

function piece(text: string, length: number, random: () => number): string {
  const chars = Array.from(text);
  const at = Math.floor(random() * (chars.length - length + 1));
  return chars.length < length ? '' : chars.slice(at, at + length).join('');
}

/** The baseline: all names in one compressed file, read through. */
function baseline(folded: readonly string[], queries: readonly string[]): { bytes: number; time: number } {
  const times = queries.map((query) => {
    const start = performance.now();
    folded.filter((text) => text.includes(query)).slice(0, 10);
    return performance.now() - start;
  });
  return { bytes: gzipSync(folded.join('\n')).length, time: percentile(times, 0.95) };
}

/** One line of the table: exactness, cold bytes, times, and the baseline. */
export async function benchNames(projects: number): Promise<string[]> {
  const { files, folded, queries, buildTime } = namesCase(projects);
  const agreement = new Agreement();
  const [sent, raw, times]: number[][] = [[], [], []];
  for (const query of queries) {
    const { engine, traffic } = await openEngine(files);
    const start = performance.now();
    const result = await engine.search(query, true);
    await engine.hits(await result.ids('project', 10));
    times?.push(performance.now() - start);
    sent?.push(traffic.sent);
    raw?.push(traffic.raw);
    const forms = queryForms(query);
    agreement.add(
      await result.ids('project'),
      folded.flatMap((text, id) => (forms.some((form) => text.includes(form)) ? [id] : [])),
    );
  }
  const base = baseline(folded, queries);
  const size = (list: number[] = []) => [0.5, 0.95, 1].map((share) => kilobytes(percentile(list, share))).join(' / ');
  return [
    projects.toLocaleString('en-US'),
    agreementWords(agreement),
    size(sent),
    size(raw),
    milliseconds(percentile(times ?? [], 0.95)),
    kilobytes(base.bytes),
    `1 : ${(base.bytes / percentile(sent ?? [], 0.95)).toFixed(1)}`,
    milliseconds(base.time),
    `${(buildTime / 1000).toFixed(1)} s, ${files.size} files`,
  ];
}

export const NAMES_HEADER = [
  'projects',
  'recall / precision',
  'first query, as sent p50 / p95 / max',
  'the same uncompressed',
  'p95 in Node',
  'one names file, gzip',
  'bytes p95 : names file',
  'indexOf p95',
  'build',
];
