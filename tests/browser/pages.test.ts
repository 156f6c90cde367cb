import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from './launch.ts';
import { type Served, serve } from './serve.ts';
import { PAGES, SITE } from './site.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser;
let served: Served;
beforeAll(async () => {
  [browser, served] = await Promise.all([launch(), serve(SITE)]);
});
afterAll(async () => {
  await browser.close();
  await served.close();
});

interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly errors: string[];
  readonly foreign: string[];
}

async function visit(
  path: string,
  width: number,
  colorScheme: 'light' | 'dark',
  options: { javaScriptEnabled?: boolean } = {},
): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme,
    reducedMotion: 'reduce',
    ...options,
  });
  const page = await context.newPage();
  const errors: string[] = [];
  const foreign: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on(
    'request',
    (request) =>
      /^https?:/.test(request.url()) && !request.url().startsWith(served.origin) && foreign.push(request.url()),
  );
  await page.goto(served.origin + path, { waitUntil: 'load' });
  return { page, context, errors, foreign };
}

/** Scrolls through the page, so that what is drawn when it comes near is drawn. */
async function scrollThrough(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let y = 0; y < document.body.scrollHeight; y += 800) {
      window.scrollTo(0, y);
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
    window.scrollTo(0, 0);
  });
}

const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe.each(Object.entries(PAGES))('%s', (_name, path) => {
  it.each([
    [320, 'light'],
    [390, 'dark'],
    [768, 'light'],
    [1440, 'light'],
    [1440, 'dark'],
  ] as const)('at %i px, %s: nothing overflows, no error, no foreign request', async (width, scheme) => {
    const { page, context, errors, foreign } = await visit(path, width, scheme);
    await scrollThrough(page);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(errors).toEqual([]);
    expect(foreign).toEqual([]);
    await context.close();
  });

  it.each([
    [390, 'light'],
    [1440, 'dark'],
  ] as const)('axe finds nothing at %i px, %s', async (width, scheme) => {
    const { page, context } = await visit(path, width, scheme);
    await scrollThrough(page);
    await page.evaluate(AXE);
    const { violations } = await page.evaluate(() =>
      (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
    );
    expect(
      violations.map(
        ({ id, nodes }) =>
          `${id}: ${nodes
            .slice(0, 3)
            .map(({ html }) => html.slice(0, 160))
            .join(' | ')}`,
      ),
    ).toEqual([]);
    await context.close();
  });

  it('reads without scripts', async () => {
    const { page, context, errors } = await visit(path, 1024, 'light', { javaScriptEnabled: false });
    expect(await page.locator('main h1').count()).toBe(1);
    expect((await page.locator('main').innerText()).trim().length).toBeGreaterThan(20);
    expect(await overflow(page).catch(() => 0)).toBeLessThanOrEqual(0);
    expect(errors).toEqual([]);
    await context.close();
  });
});

it('at 200 % zoom a disclosure does not scroll sideways', async () => {
  const { page, context } = await visit(PAGES.disclosure ?? '', 640, 'light');
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  await context.close();
});
