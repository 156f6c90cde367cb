// Runs one part of the build alone, so that its processor time and memory can be measured.
import { mkdirSync, rmSync } from 'node:fs';
import { Argument } from 'commander';
import { writeExports } from '../../src/export/write.ts';
import { buildSearchIndex } from '../../src/search/build.ts';
import { buildPages } from '../lib/astro.ts';
import { command } from '../lib/command.ts';

interface Folders {
  readonly collections: string;
  readonly out: string;
  readonly exports: string;
}

const PARTS: Readonly<Record<string, (folders: Folders) => Promise<unknown>>> = {
  exports: ({ collections, exports }) => writeExports({ collections, out: exports, siteUrl: null, tick: () => {} }),
  search: ({ collections, out }) => buildSearchIndex({ collectionsDir: collections, outDir: out, log: () => {} }),
  pages: ({ collections, out, exports }) => buildPages(out, { COLLECTIONS_DIR: collections, EXPORTS_DIR: exports }),
};

command('phase', 'Runs one part of the build alone.')
  .addArgument(new Argument('<part>').choices(Object.keys(PARTS)))
  .requiredOption('--collections <directory>', 'what npm run data has written')
  .requiredOption('--out <directory>', 'gets the pages or the index; emptied first')
  .requiredOption('--exports <directory>', 'the downloads, which the pages name')
  .action(async (part: string, folders: Folders) => {
    const target = part === 'exports' ? folders.exports : folders.out;
    rmSync(target, { recursive: true, force: true });
    mkdirSync(target, { recursive: true });
    await PARTS[part]?.(folders);
  })
  .parseAsync();
