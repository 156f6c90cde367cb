import { buildSite } from './lib/build-site.ts';
import { command } from './lib/command.ts';
import { say } from './lib/progress.ts';

command(
  'build',
  'Builds the whole site: documents, downloads, pages, search index. The last good one stays until it is complete.',
)
  .option('--strict', 'fail when a file could not be read as a disclosure')
  .addHelpText(
    'after',
    '\nEnvironment: OUT_DIR (dist), RAW_DIR (content/raw), COLLECTIONS_DIR (content/collections), SITE_URL, BASE_PATH, WORKERS.',
  )
  .action(async ({ strict = false }: { strict?: boolean }) => {
    try {
      await buildSite(strict);
    } catch (error) {
      say(`build failed; the last output is kept\n${error instanceof Error ? error.message : error}`);
      process.exitCode = 1;
    }
  })
  .parseAsync();
