import { command } from '../lib/command.ts';
import { table } from './measure.ts';
import { benchNames, NAMES_HEADER, namesCase } from './search-names.ts';
import { benchText, TEXT_HEADER } from './search-text.ts';

const numbers = (text: string) => text.split(',').map(Number);

const BROWSER_HEADER = ['projects', 'on the clock', 'main thread alone'];

interface Options {
  readonly sizes: number[];
  readonly text: number[];
  readonly browser?: boolean;
}

/** Name queries in a real browser at the largest size. */
async function inBrowser(size: number): Promise<string[]> {
  const { launch } = await import('../../tests/browser/launch.ts');
  const { benchBrowser } = await import('./search-browser.ts');
  const browser = await launch();
  try {
    return [String(size), ...(await benchBrowser(browser, namesCase(size), 4))];
  } finally {
    await browser.close();
  }
}

command('bench', 'Measures the search on made-up disclosures against a plain scan and a compact names file.')
  .option('--sizes <list>', 'projects in the names index', numbers, [200, 6000, 20000])
  .option('--text <list>', 'sections in the full text; 0: none', numbers, [2000, 20000])
  .option('--browser', 'also time name queries in Chromium, processor slowed down four times')
  .action(async ({ sizes, text, browser }: Options) => {
    const names: string[][] = [];
    for (const size of sizes) names.push(await benchNames(size));
    console.log(`Names, ten results\n\n${table(NAMES_HEADER, names)}\n`);
    const sections: string[][] = [];
    for (const size of text.filter((count) => count > 0)) sections.push(await benchText(size));
    if (sections.length > 0) console.log(`Full text\n\n${table(TEXT_HEADER, sections)}\n`);
    if (browser)
      console.log(
        `In Chromium, 4× slower, p50 / p95 / max\n\n${table(BROWSER_HEADER, [await inBrowser(Math.max(...sizes))])}`,
      );
  })
  .parseAsync();
