// The list pages of a large collection without building the rest of it: the entries of a small collection are told again
// under other departments and years, and only the pages of the whole collection are made.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DisclosureEntry } from '../../src/model/index.ts';
import { command } from '../lib/command.ts';
import { ROOT } from '../lib/paths.ts';
import type { PagesPlan } from '../pages/plan.ts';
import { bodyOf, writeCorpus } from './corpus.ts';
import { firstLoads, LISTS } from './first-load.ts';
import { table } from './measure.ts';
import { watched } from './watched.ts';

/** Documents that are really read. */
const READ = 50;

/** The entry of one document, as that of document `no` of a large collection. */
function again(entry: DisclosureEntry, no: number): DisclosureEntry {
  const { department, year } = bodyOf(no);
  const departmentSlug = `bumen-${no % 1600}`;
  return { ...entry, id: `${departmentSlug}-${year}-${no}`, department, departmentSlug, fiscalYear: year };
}

/** A collection of `count` entries over the files of a small one. */
function multiply(small: string, large: string, count: number): DisclosureEntry[] {
  const read = (name: string) => readFileSync(join(small, name), 'utf8');
  const entries = JSON.parse(read('disclosures.json')) as DisclosureEntry[];
  for (const folder of ['disclosures', 'digests', 'projects']) mkdirSync(join(large, folder), { recursive: true });
  const all = Array.from({ length: count }, (_, no) => {
    const own = entries[no % entries.length] as DisclosureEntry;
    const entry = again(own, no);
    for (const folder of ['disclosures', 'digests', 'projects'])
      symlinkSync(join(small, folder, `${own.id}.json`), join(large, folder, `${entry.id}.json`));
    return entry;
  });
  writeFileSync(join(large, 'disclosures.json'), JSON.stringify(all));
  writeFileSync(join(large, 'links.json'), '[]');
  for (const name of ['meta.json', 'quarantine.json', 'duplicates.json']) writeFileSync(join(large, name), read(name));
  return all;
}

/** A plan in which the pages of every department are there already. */
function listsOnly(home: string, entries: readonly DisclosureEntry[]): string {
  const plan: PagesPlan = {
    mark: '~lists~~',
    inputHash: '00000000',
    downloads: join(home, 'files.json'),
    taken: Object.fromEntries(entries.map(({ departmentSlug }) => [departmentSlug, {}])),
    former: { directory: home, inputHash: '00000000' },
    made: join(home, 'made.json'),
  };
  writeFileSync(plan.downloads, '[]');
  writeFileSync(join(home, 'plan.json'), JSON.stringify(plan));
  return join(home, 'plan.json');
}

async function measure(home: string, counts: readonly number[]): Promise<string> {
  const small = join(home, 'small');
  writeCorpus(join(home, 'raw'), READ);
  await watched([join(ROOT, 'scripts/data.ts'), '--raw', join(home, 'raw'), '--out', small]);
  const rows: string[][] = [];
  for (const count of counts) {
    const [large, dist] = [join(home, `${count}`), join(home, `${count}-dist`)];
    const env = {
      COLLECTIONS_DIR: large,
      EXPORTS_DIR: home,
      OUT_DIR: dist,
      PAGES_PLAN: listsOnly(home, multiply(small, large, count)),
      ASTRO_TELEMETRY_DISABLED: '1',
    };
    const { cpu, peak } = await watched([join(ROOT, 'node_modules/astro/bin/astro.mjs'), 'build'], env);
    const cost = [`${cpu.toFixed(0)} s`, `${(peak / 1e9).toFixed(2)} GB`];
    rows.push([count.toLocaleString('en-US'), ...firstLoads(dist), ...cost]);
  }
  return table(['documents', ...LISTS.map((path) => `/${path}`), 'all lists, processor', 'peak'], rows);
}

command('lists', 'What a browser fetches for the list pages of large collections.')
  .option('--sizes <list>', 'documents', (text: string) => text.split(',').map(Number), [1000, 10_000])
  .option('--keep <directory>', 'build there and leave it')
  .action(async ({ sizes, keep }: { sizes: number[]; keep?: string }) => {
    const home = keep ?? mkdtempSync(join(tmpdir(), 'lists-'));
    mkdirSync(home, { recursive: true });
    console.log(await measure(home, sizes));
    if (!keep) rmSync(home, { recursive: true });
  })
  .parseAsync();
