import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { command, endQuietlyOnClosedPipe } from './lib/command.ts';
import { runData } from './lib/data-run.ts';
import { paths } from './lib/paths.ts';
import { checkOutRaw } from './lib/revision.ts';
import { summarise } from './lib/summary-markdown.ts';

/** A collections directory: the one given, or one read with this program from the raw files of a git revision. */
async function collectionsOf(what: string, scratch: string): Promise<string> {
  if (existsSync(join(what, 'disclosures.json'))) return what;
  const [raw, collections] = [join(scratch, 'raw'), join(scratch, 'collections')];
  checkOutRaw(what, raw);
  await runData({ raw, collections });
  return collections;
}

endQuietlyOnClosedPipe();
command('summary', 'Prints in Markdown what changed in figures between two collections or git revisions.')
  .argument('<before>', 'a collections directory, or a git revision')
  .argument('[after]', 'the same', paths.collections)
  .action(async (before: string, after: string) => {
    const scratch = mkdtempSync(join(tmpdir(), 'mingzhang-'));
    try {
      const old = await collectionsOf(before, join(scratch, 'before'));
      process.stdout.write(summarise(old, await collectionsOf(after, join(scratch, 'after'))));
    } catch (error) {
      process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
      process.exitCode = 1;
    } finally {
      rmSync(scratch, { recursive: true, force: true });
    }
  })
  .parseAsync();
