import { InvalidArgumentError } from 'commander';
import { command } from './lib/command.ts';
import { runData } from './lib/data-run.ts';
import { dataSummary } from './lib/data-summary.ts';
import { paths } from './lib/paths.ts';
import { say } from './lib/progress.ts';
import { parseShare, runShard, type Share } from './lib/shard-run.ts';

interface Options {
  raw: string;
  out: string;
  strict?: boolean;
  shard?: Share;
  merge?: string[];
}

function toShare(text: string): Share {
  const share = parseShare(text);
  if (!share) throw new InvalidArgumentError('Expected i/n, such as 2/8.');
  return share;
}

async function run({ raw, out, strict = false, shard, merge = [] }: Options): Promise<number> {
  try {
    if (shard) {
      const stored = await runShard(raw, out, shard);
      say(`share ${shard.index}/${shard.count}: ${stored.length} files read into ${out}`);
      return 0;
    }
    const result = await runData({ raw, collections: out, shards: merge });
    for (const line of dataSummary(result)) say(line);
    return strict && result.quarantined.length > 0 ? 1 : 0;
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    return 1;
  }
}

command('data', 'Parses content/raw into content/collections; only what has changed is read again.')
  .option('--raw <directory>', 'raw files', paths.raw)
  .option('--out <directory>', 'the collections, or with --shard what a share is read into', paths.collections)
  .option('--strict', 'fail when a file could not be read as a disclosure')
  .option('--shard <i/n>', 'read only share i of n into --out, for a later --merge', toShare)
  .option('--merge <directories...>', 'take over what --shard runs have read')
  .action(async (options: Options) => {
    process.exitCode = await run(options);
  })
  .parseAsync();
