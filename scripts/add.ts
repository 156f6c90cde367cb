import { InvalidArgumentError } from 'commander';
import { type Added, addFile, type Given } from './lib/add-files.ts';
import { command } from './lib/command.ts';
import { paths } from './lib/paths.ts';
import { oneLine } from './lib/report.ts';

function toUrl(text: string): string {
  if (!/^https?:\/\/\S+$/.test(text) || !URL.canParse(text))
    throw new InvalidArgumentError('Expected an http(s) address.');
  return text;
}

function toDay(text: string): string {
  const date = new Date(`${text}T00:00:00Z`);
  const isDay =
    /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(text);
  if (!isDay) throw new InvalidArgumentError('Expected a day such as 2024-09-01.');
  return text;
}

function say(added: Added): string {
  switch (added.what) {
    case 'added':
      return `${added.file} → ${added.name} (${added.id})${added.replaces ? `, a new version of ${added.replaces}` : ''}`;
    case 'duplicate':
      return `${added.file} is there already, byte for byte: ${added.name}`;
    case 'refused':
      return `${added.file} was not added: ${added.reason}`;
  }
}

const add = command('add', 'Checks raw files, names them and copies them unaltered into content/raw.')
  .argument('<file...>', 'text of disclosures as received')
  .option('--url <address>', 'where the document was published (one file)', toUrl)
  .option('--published <day>', 'day of publication, such as 2024-09-01', toDay)
  .addHelpText('after', '\nExit: 0 added or there already, 1 a file was refused, 2 wrong usage.');

add
  .action((files: string[], { url = null, published = null }: Partial<Given>) => {
    if (url && files.length > 1) add.error('error: --url is the address of one file', { exitCode: 2 });
    const added = files.map((file) =>
      addFile(file, { url, published, raw: paths.raw, collections: paths.collections }),
    );
    for (const each of added) process.stdout.write(`${oneLine(say(each))}\n`);
    process.exitCode = added.some(({ what }) => what === 'refused') ? 1 : 0;
  })
  .parse();
