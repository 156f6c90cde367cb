// The search as readers use it: typing, choosing, filtering, going back, and what happens when something fails.
import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { serve as serveSources } from '../../scripts/bench/search-browser.ts';
import { normalise } from '../../src/search/normalise.ts';
import { launch } from './launch.ts';
import { type Served, serve } from './serve.ts';

let browser: Browser;
let served: Served;
let context: BrowserContext;
let page: Page;
let problems: string[];

beforeAll(async () => {
  browser = await launch();
  served = await serve(inject('site'));
});
afterAll(async () => {
  await browser.close();
  await served.close();
});
afterEach(() => context.close());

/** A page that notes every error and every request elsewhere. */
async function open(path: string, options: { javaScriptEnabled?: boolean } = {}): Promise<void> {
  context = await browser.newContext({ viewport: { width: 1180, height: 900 }, ...options });
  page = await context.newPage();
  problems = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  page.on('dialog', (dialog) => problems.push(`dialog ${dialog.message()}`));
  page.on('request', (request) => {
    if (!/^(blob|data):/.test(request.url()) && !request.url().startsWith(served.origin)) problems.push(request.url());
  });
  await page.goto(served.origin + path);
}

const search = (query: string, more = '') => open(`/search/?q=${encodeURIComponent(query)}${more}`);
const headings = () => page.locator('#results h2').allTextContents();
const total = async () => Number(await page.locator('#status b').first().textContent());
const settled = () => page.waitForSelector('#results:not([aria-busy]) > *');

describe('the search page', () => {
  it('answers as one types, and adds the full text after a pause', async () => {
    await open('/search/');
    await page.locator('#q').pressSequentially('监控', { delay: 30 });
    await page.waitForSelector('#hits-project');
    await page.waitForSelector('#hits-text');
    expect(new URL(page.url()).searchParams.get('q')).toBe('监控');
    expect(await page.locator('#results mark').first().textContent()).toBe('监控');
    expect(await page.locator('#status').getAttribute('role')).toBe('status');
    expect(problems).toEqual([]);
  });

  it('links each full-text hit to its line', async () => {
    await search('自动监控体系');
    const link = page.locator('.hit.text a.src').first();
    await link.waitFor();
    expect(await link.getAttribute('href')).toMatch(/^\/disclosures\/[\w-]+\/source\/#L\d+/);
  });

  it('waits for the input method to finish', async () => {
    await open('/search/');
    await page.focus('#q');
    const session = await context.newCDPSession(page);
    await session.send('Input.imeSetComposition', { text: "jian'ce", selectionStart: 7, selectionEnd: 7 });
    await page.waitForTimeout(700);
    expect(page.url()).not.toContain('q=');
    expect(await page.locator('#results h2').count()).toBe(0);
    await session.send('Input.insertText', { text: '监测' });
    await page.waitForSelector('#results h2');
    expect(new URL(page.url()).searchParams.get('q')).toBe('监测');
  });

  it('narrows by a filter, says so in the URL, and goes back', async () => {
    await search('监测');
    const year = page.locator('#facets input[name=years][value="2023"]');
    await year.waitFor();
    const before = await total();
    await year.check();
    await expect.poll(total).toBeLessThan(before);
    expect(new URL(page.url()).searchParams.getAll('y')).toEqual(['2023']);
    for (const where of await page.locator('.hit:not(.text) > .where').allTextContents())
      expect(where).toContain('2023');
    await page.goBack();
    await expect.poll(total).toBe(before);
  });

  it('sorts projects by amount', async () => {
    await search('监测', '&s=amount');
    await settled();
    const shown = await page.locator('section[aria-labelledby=hits-project] .amt').allTextContents();
    const amounts = shown.map((text) => Number(text.replace(/[^\d.]/g, '')));
    expect(amounts.length).toBeGreaterThan(3);
    expect(amounts).toEqual([...amounts].sort((a, b) => b - a));
  });

  it('takes amounts with and without commas, zeros and half width', async () => {
    for (const query of ['1,085.20', '1085.2', '１０８５．２０']) {
      await search(query);
      await page.waitForSelector('#hits-amount');
      expect(await page.locator('section[aria-labelledby=hits-amount] mark').first().textContent()).toBe('1,085.20');
      await context.close();
    }
    await search('1085.20');
  });

  it('follows an abbreviation, says so, and can be told not to', async () => {
    await search('危废');
    await page.waitForSelector('#notes button');
    expect(await page.locator('#notes').textContent()).toContain('“危废”也搜了“危险废物”');
    expect(await page.locator('#results mark').allTextContents()).toContain('危险废物');
    await page.locator('#notes button').click();
    await expect.poll(() => page.url()).toContain('a=0');
    await settled();
    expect(await page.locator('#results mark').allTextContents()).not.toContain('危险废物');
  });

  it('offers the nearest shorter query when nothing is found', async () => {
    await search('自动监控体系鲲鹏');
    await page.waitForSelector('#empty');
    expect(await page.locator('#results li a').first().textContent()).toBe('自动监控体系');
    expect(await page.locator('#tools').isVisible()).toBe(false);
  });

  it('treats a hostile query as text', async () => {
    await search('<img src=x onerror=alert(1)>"\'`.*[');
    await page.waitForSelector('#empty');
    expect(await page.locator('main img').count()).toBe(0);
    expect(problems).toEqual([]);
  });

  it('says which part could not be read and tries again', async () => {
    await open('/search/');
    await context.route(/search\/names\/\w+\/g\//, (route) => route.fulfill({ status: 503 }));
    await page.fill('#q', '监测');
    await page.waitForSelector('#notes [role=alert]');
    expect(await page.locator('#notes').textContent()).toContain('HTTP 503');
    await context.unroute(/search\/names\/\w+\/g\//);
    await page.locator('#notes button').click();
    await page.waitForSelector('#hits-project');
    expect(await page.locator('#notes [role=alert]').count()).toBe(0);
  });

  it('shows the names when the full text cannot be read', async () => {
    await open('/search/');
    await context.route('**/search/text/**', (route) => route.abort());
    await page.fill('#q', '监测');
    await page.waitForSelector('#notes [role=alert]');
    expect(await headings()).not.toEqual([]);
  });

  it('gives the hits as CSV', async () => {
    await search('监控');
    await page.waitForSelector('#hits-text');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('#tools button').first().click(),
    ]);
    const lines = readFileSync(await download.path(), 'utf8')
      .trimEnd()
      .split('\n');
    expect(lines[0]).toBe('\ufeff出现在,文字,年度,种类,部门,地区,金额（万元）,执行数（万元）,自评得分,原文行,链接');
    expect(lines.filter((line) => line.startsWith('项目,')).length).toBeGreaterThan(2);
    expect(lines.filter((line) => line.startsWith('正文,')).length).toBeGreaterThan(2);
  });

  it('finds names by pinyin initials and traditional characters', async () => {
    await search('nqf');
    await page.waitForSelector('#initials-project');
    expect(await page.locator('#results h3').first().textContent()).toBe('暖气费');
    await page.fill('#q', '暖氣費');
    await page.waitForSelector('#hits-project');
    expect(await page.locator('#notes').textContent()).toContain('暖气费');
  });

  it('says what to do without scripts', async () => {
    await open('/search/', { javaScriptEnabled: false });
    expect(await page.locator('noscript').textContent()).toContain('搜索需要浏览器运行脚本');
  });
});

describe('the box in the header', () => {
  const list = () => page.locator('#site-q-list');

  it('loads its code on first use only', async () => {
    const asked: string[] = [];
    await open('/404.html');
    page.on('request', (request) => asked.push(request.url()));
    await page.waitForTimeout(200);
    expect(asked).toEqual([]);
    await page.focus('#site-q');
    await expect.poll(() => page.locator('#site-q').getAttribute('role')).toBe('combobox');
    expect(asked.some((url) => url.includes('combobox'))).toBe(true);
  });

  it('is worked by keyboard', async () => {
    await open('/404.html');
    await page.focus('#site-q');
    await page.keyboard.type('监控');
    await list().waitFor();
    expect(await list().locator('[role=option]').count()).toBeLessThanOrEqual(9);
    expect(await page.locator('#site-q').getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('ArrowDown');
    expect(await page.locator('#site-q').getAttribute('aria-activedescendant')).toBe('site-q-list-0');
    expect(await list().locator('[aria-selected=true]').count()).toBe(1);
    await page.keyboard.press('Escape');
    expect(await list().isVisible()).toBe(false);
    expect(await page.locator('#site-q').getAttribute('aria-expanded')).toBe('false');
    await page.keyboard.press('ArrowDown');
    await list().waitFor();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/search\/\?q=/);
    expect(new URL(page.url()).searchParams.get('q')).toBe('监控');
  });

  it('searches on Enter without a choice', async () => {
    await open('/404.html');
    await page.fill('#site-q', '监控');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/search\/\?q=/);
    expect(problems.filter((problem) => !problem.includes('404'))).toEqual([]);
  });
});

describe('under a sub-path', () => {
  it('finds names and full text, and links below the sub-path', async () => {
    const under = await serve(inject('subSite'), '/open/');
    context = await browser.newContext();
    page = await context.newPage();
    await page.goto(`${under.origin}/open/search/?q=${encodeURIComponent('监控')}`);
    await page.waitForSelector('#hits-text');
    const links = await page
      .locator('#results a[href]')
      .evaluateAll((list) => list.map((a) => a.getAttribute('href') ?? ''));
    expect(links.length).toBeGreaterThan(5);
    expect(links.filter((link) => !link.startsWith('/open/'))).toEqual([]);
    await under.close();
  });
});

describe('the normaliser', () => {
  it('is the same in the browser as in the build', async () => {
    const sources = await serveSources(new Map());
    context = await browser.newContext();
    page = await context.newPage();
    await page.goto(sources.origin);
    const ranges = [
      [0x20, 0x24f],
      [0x2000, 0x33ff],
      [0x4e00, 0x9fa5],
      [0xf900, 0xfaff],
      [0xff00, 0xffef],
      [0x20000, 0x20200],
    ];
    const text = ranges
      .map(([from = 0, to = 0]) =>
        Array.from({ length: to - from }, (_, at) => `1${String.fromCodePoint(from + at)}2`).join('\n'),
      )
      .join('\n');
    const lines = text.split('\n');
    // As text: the test runner would rewrite an import() in a function.
    const run = `import('/src/search/normalise.ts').then(({ normalise }) => ${JSON.stringify(lines)}.map(normalise))`;
    const inPage = await page.evaluate<string[]>(run);
    expect(inPage).toEqual(lines.map(normalise));
    await sources.close();
  });
});
