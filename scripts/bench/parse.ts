// Reading speed per core: parse + validate + checks over the documents of a corpus, beside the least any reader must do
// (decode + NFKC + one scan for numbers), on the same bytes, in the same process, in turns.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from '../../src/parse/index.ts';
import { withChecks } from '../lib/check-document.ts';
import { command } from '../lib/command.ts';
import { paths } from '../lib/paths.ts';
import { corpusText } from './corpus.ts';
import { table } from './measure.ts';

interface Sample {
  readonly file: string;
  readonly bytes: Uint8Array;
}

const NUMBER = /-?\d+(?:,\d{3})*(?:\.\d+)?/g;

/** What cannot be done without: the text in one form, and where its numbers are. */
function baseline({ bytes }: Sample): number {
  const text = new TextDecoder('utf-8').decode(bytes).normalize('NFKC');
  let count = 0;
  for (const _ of text.matchAll(NUMBER)) count++;
  return count;
}

function whole({ file, bytes }: Sample): number {
  const { document } = parse({ file, bytes });
  return document ? withChecks(document).checks.length : 0;
}

function timed(samples: readonly Sample[], work: (sample: Sample) => number): number {
  const before = process.cpuUsage();
  for (const sample of samples) work(sample);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

const megabytes = (samples: readonly Sample[]) => samples.reduce((sum, { bytes }) => sum + bytes.length, 0) / 1e6;

function realDocuments(): Sample[] {
  const names = readdirSync(paths.raw)
    .filter((name) => name.endsWith('.txt'))
    .sort();
  return names.map((file) => ({ file, bytes: readFileSync(join(paths.raw, file)) }));
}

function madeUp(count: number): Sample[] {
  return Array.from({ length: count }, (_, no) => ({ file: `${no}.txt`, bytes: Buffer.from(corpusText(no), 'utf8') }));
}

/** Best of several rounds, in seconds of processor time. */
function bestOf(rounds: number, run: () => number): number {
  return Math.min(...Array.from({ length: rounds }, run));
}

function row(name: string, samples: readonly Sample[], rounds: number): string[] {
  const size = megabytes(samples);
  timed(samples, whole);
  const base = bestOf(rounds, () => timed(samples, baseline));
  const full = bestOf(rounds, () => timed(samples, whole));
  return [name, size.toFixed(2), (size / base).toFixed(1), (size / full).toFixed(2), `${(full / base).toFixed(1)}×`];
}

command('parse bench', 'Parse + validate + checks per core, against decode + NFKC + one number scan.')
  .option('--count <n>', 'made-up documents', Number, 200)
  .option('--rounds <n>', 'the best of so many', Number, 5)
  .action(({ count, rounds }: { count: number; rounds: number }) => {
    const rows = [row('content/raw', realDocuments(), rounds), row(`${count} made-up`, madeUp(count), rounds)];
    console.log(table(['documents', 'MB', 'baseline MB/s', 'parse + checks MB/s', 'ratio'], rows));
  })
  .parse();
