import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { InvalidArgumentError } from 'commander';
import { decode } from '../src/parse/decode.ts';
import { command } from './lib/command.ts';

interface Options {
  lines: [number, number];
  out: string;
}

/** `120-180` → [120, 180] */
function toLines(text: string): [number, number] {
  const [from = 0, to = 0] = text.split('-').map(Number);
  if (!(from >= 1 && to >= from)) throw new InvalidArgumentError('Expected FROM-TO, such as 120-180.');
  return [from, to];
}

/** Cuts lines out of a raw file, as decoded, into a fixture of its own. Exit 1: the file has no such lines. */
function cut(file: string, name: string, { lines: [from, to], out }: Options): number {
  const { document } = decode(file, readFileSync(file));
  const start = document?.lineStarts[from - 1];
  if (!document || start === undefined) {
    console.error(`${file} has no line ${from}; expected a text with at least ${from} lines`);
    return 1;
  }
  const target = join(out, `${name}.txt`);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, document.raw.slice(start, document.lineStarts[to] ?? document.raw.length));
  console.log(`${target}: lines ${from}-${Math.min(to, document.lineStarts.length)} of ${file}`);
  return 0;
}

command('fixture', 'Cuts the lines that show a bug into tests/fixtures.')
  .argument('<file>', 'raw text of a disclosure')
  .argument('<name>', 'name of the fixture, with its folder: structure/broken-heading')
  .requiredOption('--lines <from-to>', 'lines to cut, such as 120-180', toLines)
  .option('--out <directory>', 'folder of the fixtures', 'tests/fixtures')
  .action((file: string, name: string, options: Options) => {
    process.exitCode = cut(file, name, options);
  })
  .parse();
