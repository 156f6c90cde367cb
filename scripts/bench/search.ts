import { command } from '../lib/command.ts';
import { table } from './measure.ts';
import { benchNames, NAMES_HEADER, namesCase } from './search-names.ts';
import { benchText, TEXT_HEADER } from './search-text.ts';

const numbers = (text: string) => text.split(',').map(Number);

const BROWSER_HEADER = ['queries', 'on the clock', 'main thread alone'];

interface Options {
  readonly sizes: number[];
  readonly text: number[];
  readonly browser?: boolean;
}

/** Queries in a real browser at the largest sizes. */
async function inBrowser(projects: number, sections: number): Promise<string[][]> {
  const { launch } = await import('../../tests/browser/launch.ts');
  const { benchNamesInBrowser, benchTextInBrowser } = await import('./search-browser.ts');
  const browser = await launch();
  try {
    const names = await benchNamesInBrowser(browser, namesCase(projects), 4);
    const text = sections === 0 ? [] : [await benchTextInBrowser(browser, sections)];
    return [
      [`names, ${projects.toLocaleString('en-US')} projects, 4× slower`, ...names],
      ...text.map((times) => [`full text, ${sections.toLocaleString('en-US')} sections, first time`, ...times]),
    ];
  } finally {
    await browser.close();
  }
}

command('bench', 'Measures the search on made-up disclosures against a plain scan and a compact names file.')
  .option('--sizes <list>', 'projects in the names index', numbers, [200, 6000, 20000])
  .option('--text <list>', 'sections in the full text; 0: none', numbers, [2000, 20000])
  .option('--browser', 'also time queries in Chromium, names with a processor slowed down four times')
  .action(async ({ sizes, text, browser }: Options) => {
    const names: string[][] = [];
    for (const size of sizes) names.push(await benchNames(size));
    console.log(`Names, ten results\n\n${table(NAMES_HEADER, names)}\n`);
    const sections: string[][] = [];
    for (const size of text.filter((count) => count > 0)) sections.push(await benchText(size));
    if (sections.length > 0) console.log(`Full text\n\n${table(TEXT_HEADER, sections)}\n`);
    if (browser) {
      const rows = await inBrowser(Math.max(...sizes), Math.max(0, ...text));
      console.log(`In Chromium, ten hits read, p50 / p95 / max\n\n${table(BROWSER_HEADER, rows)}`);
    }
  })
  .parseAsync();
