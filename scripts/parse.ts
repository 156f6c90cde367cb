import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Option } from 'commander';
import { linkEntries } from '../src/collect/index.ts';
import type { Diagnostic, DisclosureDocument } from '../src/model/index.ts';
import { type ParseResult, parse } from '../src/parse/index.ts';
import { withChecks } from './lib/check-document.ts';
import { command, endQuietlyOnClosedPipe } from './lib/command.ts';
import { directoryNames, FORMATS, formatDocuments, writeOutputs } from './lib/parse-outputs.ts';
import { diagnosticLine } from './lib/report.ts';

interface Options {
  format?: string;
  out?: string;
  strict?: boolean;
}

/** One file from anywhere on disk; a file that cannot be opened is a diagnostic too. */
function parseFile(file: string): ParseResult {
  try {
    return parse({ file, bytes: readFileSync(file) });
  } catch (error) {
    const message = `the file cannot be read (${error instanceof Error ? error.message : error})`;
    const diagnostic: Diagnostic = {
      severity: 'error',
      id: 'file.unreadable',
      file,
      line: 1,
      column: 1,
      message,
      hint: null,
    };
    return { document: null, diagnostics: [diagnostic] };
  }
}

/** Checks each document, beside last year's and the budget where they are among the files. */
function checked(documents: readonly DisclosureDocument[]): DisclosureDocument[] {
  const byId = new Map(documents.map((document) => [document.disclosure.id, document]));
  const links = linkEntries(documents.map(({ disclosure }) => disclosure));
  return documents.map((document, index) =>
    withChecks(document, {
      previous: byId.get(links[index]?.previous ?? '') ?? null,
      budget: byId.get(links[index]?.budget ?? '') ?? null,
    }),
  );
}

function run(files: readonly string[], { format, out, strict = false }: Options): number {
  const names = directoryNames(files);
  const read: { readonly document: DisclosureDocument; readonly name: string }[] = [];
  let failed = false;
  for (const [index, file] of files.entries()) {
    const { document, diagnostics } = parseFile(file);
    for (const diagnostic of diagnostics) process.stderr.write(`${diagnosticLine(diagnostic)}\n`);
    failed ||= !document || (strict && diagnostics.some(({ severity }) => severity !== 'info'));
    if (!document) continue;
    read.push({ document, name: names[index] ?? '' });
  }
  const documents = checked(read.map(({ document }) => document));
  for (const [index, document] of documents.entries())
    if (out) writeOutputs(document, files.length > 1 ? join(out, read[index]?.name ?? '') : out);
  if (documents.length > 0) process.stdout.write(formatDocuments(documents, format ?? 'report'));
  return failed ? 1 : 0;
}

endQuietlyOnClosedPipe();
command('parse', 'Reads 决算 / 预算 disclosures from anywhere on disk and prints what they state.')
  .argument('<file...>', 'raw text files')
  .addOption(new Option('--format <format>', 'what to print (default: report)').choices(FORMATS))
  .option('--out <directory>', 'write disclosure.json and every CSV there (a folder per file when several)')
  .option('--strict', 'also fail when a document has a warning or an error')
  .addHelpText('after', '\nExit: 0 parsed, 1 a file could not be read as a disclosure, 2 wrong usage.')
  .action((files: string[], options: Options) => {
    process.exitCode = run(files, options);
  })
  .parse();
