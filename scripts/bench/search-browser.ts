import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { stripTypeScriptTypes } from 'node:module';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { milliseconds, percentile } from './measure.ts';
import type { NamesCase } from './search-names.ts';

const ROOT = new URL('../../', import.meta.url);

/** Serves the sources as JavaScript below /src/ and the index below /search/names/: the code of the site, unbundled. */
export function serveSources(
  files: ReadonlyMap<string, Uint8Array>,
): Promise<{ origin: string; close: () => Promise<void> }> {
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = files.get(pathname.replace('/search/names/', ''));
    if (file) return response.end(file);
    if (!/^\/src\/[\w/-]+\.ts$/.test(pathname))
      return response.setHeader('content-type', 'text/html').end('<!doctype html>');
    const source = stripTypeScriptTypes(readFileSync(new URL(`.${pathname}`, ROOT), 'utf8'));
    return response.setHeader('content-type', 'text/javascript').end(source);
  };
  const server = createServer(answer);
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      resolve({ origin, close: () => new Promise((done) => server.close(() => done())) });
    });
  });
}

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

/** Times every query in a page whose processor is slowed down. One engine, as somebody who goes on searching. */
async function timeInPage(page: Page, queries: readonly string[], slower: number): Promise<Times> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
  await page.evaluate(OPEN);
  const busy = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
  };
  const times: Times = { wall: [], thread: [] };
  for (const query of queries) {
    const before = await busy();
    times.wall.push(await page.evaluate<number>(ASK(query)));
    times.thread.push((await busy()) - before);
  }
  return times;
}

/** '50 % / 95 % / most' of the query times in a browser slowed down by a factor: on the clock, and of the thread. */
export async function benchBrowser(browser: Browser, { files, queries }: NamesCase, slower: number): Promise<string[]> {
  const { origin, close } = await serveSources(files);
  const page = await browser.newPage();
  await page.goto(origin);
  const { wall, thread } = await timeInPage(page, queries, slower);
  await close();
  const words = (list: readonly number[]) =>
    [0.5, 0.95, 1].map((share) => milliseconds(percentile(list, share))).join(' / ');
  return [words(wall), words(thread)];
}
