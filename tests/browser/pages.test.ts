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

type Scheme = 'light' | 'dark';

async function visit(
  path: string,
  width: number,
  colorScheme: Scheme,
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
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    window.scrollTo(0, 0);
  });
}

const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** What axe finds on the page as it stands, in words. */
async function violations(page: Page): Promise<string[]> {
  const found = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(): Promise<AxeResults> } };
    return (await axe.run()).violations.map(({ id, nodes }) => ({ id, html: nodes.map(({ html }) => html) }));
  });
  return found.map(
    ({ id, html }) =>
      `${id}: ${html
        .slice(0, 3)
        .map((each) => each.slice(0, 160))
        .join(' | ')}`,
  );
}

// One load per screen; its other widths and the other colours are tried on the page as it stands.
const SCREENS = [
  { name: 'phone', width: 390, scheme: 'light', others: [320] },
  { name: 'desktop', width: 1440, scheme: 'dark', others: [768] },
] as const;

describe.each(Object.entries(PAGES))('%s', (_name, path) => {
  it.each(SCREENS)(
    '$name: nothing overflows, no error, no foreign request, axe finds nothing',
    async ({ width, scheme, others }) => {
      const { page, context, errors, foreign } = await visit(path, width, scheme);
      await scrollThrough(page);
      expect(await overflow(page), `${width} px`).toBeLessThanOrEqual(0);
      await page.evaluate(AXE);
      expect(await violations(page), scheme).toEqual([]);
      for (const other of others) {
        await page.setViewportSize({ width: other, height: 900 });
        expect(await overflow(page), `${other} px`).toBeLessThanOrEqual(0);
      }
      expect(errors).toEqual([]);
      expect(foreign).toEqual([]);
      await context.close();
    },
  );

  it('reads without scripts', async () => {
    const { page, context, errors } = await visit(path, 1024, 'light', { javaScriptEnabled: false });
    expect(await page.locator('main h1').count()).toBe(1);
    expect((await page.locator('main').innerText()).trim().length).toBeGreaterThan(20);
    expect(errors).toEqual([]);
    await context.close();
  });
});

// Colours come from one set of tokens: contrast in the scheme a screen above did not show is looked at on the two
// pages that hold every component.
describe.each(['disclosure', 'checks'])('%s in the other colours', (name) => {
  it.each([
    [390, 'dark'],
    [1440, 'light'],
  ] as const)('at %i px, %s', async (width, scheme) => {
    const { page, context } = await visit(PAGES[name] ?? '', width, scheme);
    await scrollThrough(page);
    await page.evaluate(AXE);
    expect(await violations(page)).toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
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
