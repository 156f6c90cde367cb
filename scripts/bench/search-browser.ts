import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Browser, Page } from 'playwright-core';
import { milliseconds, percentile } from './measure.ts';
import type { NamesCase } from './search-names.ts';
import { textCase, textQueries } from './search-text.ts';
import { seeded } from './synthetic.ts';

/** Serves the sources as JavaScript below /src/ and files by their paths, from a thread of its own. */
export async function serve(
  files: ReadonlyMap<string, Uint8Array>,
): Promise<{ origin: string; close: () => Promise<void> }> {
  const server = new Worker(new URL('./source-server.ts', import.meta.url), { workerData: files });
  const [port] = (await once(server, 'message')) as [number];
  return { origin: `http://127.0.0.1:${port}`, close: async () => void (await server.terminate()) };
}

const below = (base: string, files: ReadonlyMap<string, Uint8Array>) =>
  new Map([...files].map(([path, bytes]) => [base + path, bytes]));

/** What one query took: on the clock, and of the page's main thread alone (other programs do not count). */
interface Times {
  readonly wall: number[];
  readonly thread: number[];
}

const OPEN = `(async () => {
  const [{ workerFetcher }, { Loader }, { NamesEngine }] = await Promise.all([
    import('/src/client/search/worker-fetcher.ts'),
    import('/src/client/search/loader.ts'),
    import('/src/client/search/names.ts'),
  ]);
  globalThis.engine = await NamesEngine.open(new Loader(workerFetcher('/search/names/')));
})()`;

/** Looks one query up in the page and gives the milliseconds it took. */
const ASK = (query: string) => `(async () => {
  const start = performance.now();
  const result = await engine.search(${JSON.stringify(query)}, true);
  await engine.hits(await result.ids('project', 10));
  return performance.now() - start;
})()`;

/** Looks one query up in the full text and reads ten hits. */
const ASK_TEXT = (query: string) => `(async () => {
  const start = performance.now();
  const result = await engine.search(${JSON.stringify(query)}, forms(${JSON.stringify(query)}), none);
  await result.hits(0, 10);
  return performance.now() - start;
})()`;

const OPEN_TEXT = `(async () => {
  const [{ TextEngine }, { browserPagefind }, { queryForms }] = await Promise.all([
    import('/src/client/search/text.ts'),
    import('/src/client/search/pagefind.ts'),
    import('/src/search/query.ts'),
  ]);
  const { basePath, load } = browserPagefind('/');
  globalThis.forms = queryForms;
  globalThis.none = { years: [], kinds: [], regions: [], departments: [] };
  globalThis.engine = await TextEngine.open(basePath, load);
})()`;

/** Times every query in a page whose processor is slowed down. One engine, as somebody who goes on searching. */
async function timeInPage(page: Page, open: string, questions: readonly string[], slower: number): Promise<Times> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
  await page.evaluate(open);
  const busy = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
  };
  const times: Times = { wall: [], thread: [] };
  for (const question of questions) {
    const before = await busy();
    times.wall.push(await page.evaluate<number>(question));
    times.thread.push((await busy()) - before);
  }
  return times;
}

interface InPage {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly open: string;
  readonly questions: readonly string[];
  readonly slower: number;
}

/** '50 % / 95 % / most' of the query times in a browser: on the clock, and of the page's own thread. */
async function timesOf(browser: Browser, { files, open, questions, slower }: InPage): Promise<string[]> {
  const { origin, close } = await serve(files);
  const page = await browser.newPage();
  try {
    await page.goto(origin);
    const { wall, thread } = await timeInPage(page, open, questions, slower);
    const words = (list: readonly number[]) =>
      [0.5, 0.95, 1].map((share) => milliseconds(percentile(list, share))).join(' / ');
    return [words(wall), words(thread)];
  } finally {
    await page.close();
    await close();
  }
}

/** Name queries, ten hits each, with the processor slowed down by a factor. */
export function benchNamesInBrowser(
  browser: Browser,
  { files, queries }: NamesCase,
  slower: number,
): Promise<string[]> {
  const asked = { open: OPEN, questions: queries.map(ASK), slower };
  return timesOf(browser, { files: below('/search/names/', files), ...asked });
}

/** Full-text queries asked for the first time, ten hits read of each, on a processor as it is. */
export async function benchTextInBrowser(browser: Browser, sections: number): Promise<string[]> {
  const { files, pieces } = await textCase(sections);
  const questions = textQueries(pieces, seeded(9)).map(ASK_TEXT);
  return timesOf(browser, { files: below('/search/text/', files), open: OPEN_TEXT, questions, slower: 1 });
}
