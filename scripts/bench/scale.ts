// What a whole build costs as the collection grows: made-up documents of about twenty projects each, built from nothing,
// built again after one document has changed, and each part of the build alone.
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generate } from '../../tests/generator/index.ts';
import { command } from '../lib/command.ts';
import { ROOT } from '../lib/paths.ts';
import { say } from '../lib/progress.ts';
import { bodyOf, corpusName, writeCorpus } from './corpus.ts';
import { firstLoads, LISTS } from './first-load.ts';
import { table } from './measure.ts';
import { type Watched, watched } from './watched.ts';

interface Options {
  readonly sizes: number[];
  readonly parts: boolean;
  readonly rebuild: boolean;
  readonly keep?: string;
}

/** Folders of one size. */
class Site {
  readonly raw: string;
  readonly collections: string;
  readonly dist: string;
  readonly exports: string;
  readonly part: string;

  constructor(home: string) {
    [this.raw, this.collections, this.dist, this.exports, this.part] = [
      'raw',
      'collections',
      'dist',
      'exports',
      'part',
    ].map((name) => join(home, name)) as [string, string, string, string, string];
  }

  build(): Promise<Watched> {
    return watched([join(ROOT, 'scripts/build.ts')], {
      RAW_DIR: this.raw,
      COLLECTIONS_DIR: this.collections,
      OUT_DIR: this.dist,
    });
  }

  /** One part alone, from what a build has left. */
  alone(name: string): Promise<Watched> {
    const folders = ['--collections', this.collections, '--out', this.part, '--exports', this.exports];
    return watched([join(ROOT, 'scripts/bench/phase.ts'), name, ...folders]);
  }

  data(): Promise<Watched> {
    rmSync(this.collections, { recursive: true, force: true });
    return watched([join(ROOT, 'scripts/data.ts'), '--raw', this.raw, '--out', this.collections]);
  }

  /** Another text of the same department and year: what a republished document is. */
  changeOne(): void {
    writeFileSync(join(this.raw, corpusName(0)), generate(7, { ...bodyOf(0), projects: 15 }).text);
  }
}

const seconds = (value: number) => `${value.toFixed(value < 10 ? 1 : 0)} s`;
const gigabytes = (bytes: number) => `${(bytes / 1e9).toFixed(2)} GB`;
const cost = ({ wall, cpu, peak }: Watched) => [seconds(wall), seconds(cpu), gigabytes(peak)];

interface Measured {
  readonly documents: number;
  readonly build: string[];
  readonly parts: string[][];
  readonly lists: string[];
  /** Processor seconds of reading and checking alone; null where not measured. */
  readonly dataCpu: number | null;
}

async function measure(documents: number, home: string, { parts, rebuild }: Options): Promise<Measured> {
  const site = new Site(home);
  const bytes = writeCorpus(site.raw, documents);
  say(`${documents} documents, ${(bytes / 1e6).toFixed(1)} MB`);
  const clean = await site.build();
  const again = rebuild ? await rebuilt(site) : null;
  const share = again
    ? `${Math.round((again.wall / clean.wall) * 100)} % / ${Math.round((again.cpu / clean.cpu) * 100)} %`
    : '';
  const pages = countPages(site.dist);
  const build = [name(documents), (bytes / 1e6).toFixed(1), name(pages), ...cost(clean)];
  const alone = parts ? await measureParts(site) : [];
  return {
    documents,
    build: [...build, ...(again ? [seconds(again.wall), seconds(again.cpu), share] : ['', '', ''])],
    parts: alone.map(([part, each]) => [name(documents), part, ...cost(each)]),
    lists: [name(documents), ...firstLoads(site.dist)],
    dataCpu: alone[0]?.[1].cpu ?? null,
  };
}

async function rebuilt(site: Site): Promise<Watched> {
  site.changeOne();
  return site.build();
}

/** Each part of the build with nothing beside it. */
async function measureParts(site: Site): Promise<[string, Watched][]> {
  const data = await site.data();
  const found: [string, Watched][] = [['read + check', data]];
  for (const part of ['exports', 'search', 'pages']) found.push([part, await site.alone(part)]);
  return found;
}

const name = (count: number) => count.toLocaleString('en-US');

function countPages(directory: string): number {
  return readdirSync(directory, { recursive: true }).filter((path) => String(path).endsWith('.html')).length;
}

/** How the cost grows: 1 is in proportion to the documents. */
function exponents(all: readonly Measured[]): string[] {
  return all.slice(1).flatMap((now, at) => {
    const before = all[at];
    if (!before?.dataCpu || !now.dataCpu) return [];
    const power = Math.log(now.dataCpu / before.dataCpu) / Math.log(now.documents / before.documents);
    return [`read + check, ${name(before.documents)} → ${name(now.documents)} documents: exponent ${power.toFixed(2)}`];
  });
}

const BUILD = [
  'documents',
  'raw MB',
  'pages',
  'clean',
  'processor',
  'peak',
  'one changed',
  'processor',
  'of clean: clock / processor',
];

function report(all: readonly Measured[]): string {
  const parts = all.flatMap((each) => each.parts);
  return [
    table(
      BUILD,
      all.map(({ build }) => build),
    ),
    ...(parts.length > 0 ? [table(['documents', 'part alone', 'clock', 'processor', 'peak'], parts)] : []),
    table(
      ['documents', ...LISTS.map((path) => `/${path}`)],
      all.map(({ lists }) => lists),
    ),
    ...exponents(all),
  ].join('\n\n');
}

command('scale', 'Builds made-up collections of growing size and prints what that costs.')
  .option('--sizes <list>', 'documents', (text: string) => text.split(',').map(Number), [100, 1000])
  .option('--no-parts', 'do not measure the parts of the build one by one')
  .option('--no-rebuild', 'do not build again after one document has changed')
  .option('--keep <directory>', 'build there and leave it')
  .action(async (options: Options) => {
    const home = options.keep ?? mkdtempSync(join(tmpdir(), 'scale-'));
    const all: Measured[] = [];
    for (const size of options.sizes) all.push(await measure(size, join(home, String(size)), options));
    console.log(report(all));
    if (!options.keep) rmSync(home, { recursive: true });
  })
  .parseAsync();
