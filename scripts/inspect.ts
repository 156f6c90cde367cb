import { readFileSync } from 'node:fs';
import { Option } from 'commander';
import { decode } from '../src/parse/decode.ts';
import { command, endQuietlyOnClosedPipe } from './lib/command.ts';
import { diagnosticLine } from './lib/report.ts';
import { STAGES } from './lib/stages.ts';

/** Prints what one stage makes of one file. Exit 1: the file could not be decoded. */
function inspect(file: string, { stage }: { stage: string }): number {
  const { document, diagnostics } = decode(file, readFileSync(file));
  for (const diagnostic of diagnostics) console.error(diagnosticLine(diagnostic));
  if (!document) return 1;
  for (const line of STAGES[stage]?.(document) ?? []) console.log(line);
  return 0;
}

endQuietlyOnClosedPipe();
command('inspect', 'Shows what one stage of the parser makes of one file.')
  .argument('<file>', 'raw text of a disclosure')
  .addOption(new Option('--stage <name>', 'stage').choices(Object.keys(STAGES)).default('blocks'))
  .action((file: string, options: { stage: string }) => {
    process.exitCode = inspect(file, options);
  })
  .parse();
