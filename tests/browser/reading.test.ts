import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from './launch.ts';
import { type Served, serve } from './serve.ts';
import { documentOf, entryWith, PAGES, SITE } from './site.ts';

let browser: Browser;
let served: Served;
beforeAll(async () => {
  [browser, served] = await Promise.all([launch(), serve(SITE)]);
});
afterAll(async () => {
  await browser.close();
  await served.close();
});

const open = async (path: string): Promise<Page> => {
  const page = await browser.newPage({ viewport: { width: 1200, height: 900 } });
  await page.goto(served.origin + path, { waitUntil: 'load' });
  return page;
};

const entry = entryWith(({ kind, counts }) => kind === 'final-accounts' && counts.projects > 0);
const document_ = documentOf(entry.id);

describe('a disclosure', () => {
  it('draws its charts when they come near, not before', async () => {
    const page = await browser.newPage({ viewport: { width: 1200, height: 500 } });
    const scripts: string[] = [];
    page.on('response', (response) => response.url().endsWith('.js') && scripts.push(response.url()));
    await page.goto(`${served.origin}${PAGES.disclosure}`, { waitUntil: 'load' });
    const before = scripts.length;
    await page.locator('figure.chart').last().scrollIntoViewIfNeeded();
    await page.locator('figure.chart canvas').first().waitFor({ state: 'visible' });
    expect(scripts.length).toBeGreaterThan(before);
    const painted = await page
      .locator('figure.chart canvas')
      .first()
      .evaluate((canvas) => {
        const data =
          (canvas as HTMLCanvasElement)
            .getContext('2d')
            ?.getImageData(0, 0, (canvas as HTMLCanvasElement).width, (canvas as HTMLCanvasElement).height).data ?? [];
        return data.some((value, at) => at % 4 === 3 && value > 0);
      });
    expect(painted).toBe(true);
    await page.close();
  });

  it('every 原文 link names a line that exists in the reading view', async () => {
    const page = await open(PAGES.disclosure ?? '');
    const targets = await page
      .locator('a.src')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).hash.slice(1)));
    expect(targets.length).toBeGreaterThan(100);
    await page.goto(served.origin + PAGES.source, { waitUntil: 'load' });
    const ids = new Set(await page.locator('[id^="L"]').evaluateAll((nodes) => nodes.map((node) => node.id)));
    const missing = targets.filter((target) => !target.split('-').every((part) => ids.has(part)));
    expect(missing).toEqual([]);
    await page.close();
  });

  it('the line a figure points to holds its digits and is highlighted', async () => {
    const fact = document_.facts.find(({ code }) => code === 'revenue.total');
    if (!fact) throw new Error('no revenue.total');
    const page = await open(`${PAGES.source}#L${fact.source.lineStart}`);
    const line = page.locator(`#L${fact.source.lineStart}`);
    await line.waitFor();
    const text = await line.evaluate((node) => node.closest('p, li, tr, div')?.textContent ?? node.textContent ?? '');
    expect(text.replace(/[\s,]/g, '')).toContain(String(fact.value));
    const colour = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((node) => getComputedStyle(node).backgroundColor);
    expect(await colour(`#L${fact.source.lineStart}`)).not.toBe('rgba(0, 0, 0, 0)');
    await page.close();
  });

  it('a span of lines is highlighted as a whole', async () => {
    const [project] = document_.projects;
    if (!project) throw new Error('no project');
    const { lineStart } = project.source;
    const page = await open(`${PAGES.source}#L${lineStart}-L${lineStart + 4}`);
    await page.waitForTimeout(200);
    const marked = await page.locator('.aim').count();
    expect(marked).toBeGreaterThan(0);
    await page.close();
  });

  it('a line far down is in view when it is linked to, and the outline says where the reader is', async () => {
    const lines = document_.facts.map(({ source }) => source.lineStart);
    const line = Math.max(...lines);
    const page = await open(`${PAGES.source}#L${line}`);
    const top = () => page.locator(`#L${line}`).evaluate((node) => node.getBoundingClientRect().top);
    await expect.poll(top).toBeGreaterThan(0);
    await expect.poll(top).toBeLessThan(600);
    const here = page.locator('.outline [aria-current]');
    await expect.poll(() => here.count()).toBe(1);
    const section = Number(/#L(\d+)/.exec((await here.getAttribute('href')) ?? '')?.[1]);
    expect(section).toBeLessThanOrEqual(line);
    await page.close();
  });

  it('a figure in the reading view leads back to where the site uses it', async () => {
    const fact = document_.facts.find(({ code }) => code === 'revenue.total');
    if (!fact) throw new Error('no revenue.total');
    const page = await open(`${PAGES.source}#L${fact.source.lineStart}`);
    await page.locator('a.b[href$="#revenue-total"]').first().click();
    await page.waitForURL(/#revenue-total$/);
    expect((await page.locator('#revenue-total').innerText()).replace(/[\s,]/g, '')).toContain(String(fact.value));
    await page.close();
  });

  it('shows money in another unit and keeps what is downloaded', async () => {
    const page = await open(PAGES.disclosure ?? '');
    const cell = page.locator('td.m').first();
    const before = (await cell.innerText()).replace(/,/g, '');
    await page.getByLabel('元', { exact: true }).check({ force: true });
    const after = (await cell.innerText()).replace(/,/g, '');
    expect(Number(after)).toBeCloseTo(Number(before) * 10_000, 0);
    await page.close();
  });

  it('copies a figure with its citation and its lines', async () => {
    const page = await open(PAGES.disclosure ?? '');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.locator('.fig-menu').first().click();
    await page.getByRole('menuitem').first().click();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('[EB/OL]');
    expect(copied).toMatch(/原文第 \d+/);
    await page.close();
  });

  it('explains a term by key and by pointer', async () => {
    const page = await open(PAGES.disclosure ?? '');
    const term = page.locator('button.term').first();
    const explanation = page.locator('.definition:popover-open');
    await term.focus();
    await page.keyboard.press('Enter');
    await explanation.waitFor();
    await page.keyboard.press('Escape');
    expect(await explanation.count()).toBe(0);
    await term.hover();
    await explanation.waitFor();
    await page.close();
  });

  it('lists the first projects and all of them on demand; filters and sorts', async () => {
    const many = entryWith(({ counts }) => counts.projects > 12);
    const page = await open(`/disclosures/${many.id}/`);
    const rows = page.locator('#t-projects tbody tr:visible');
    expect(await rows.count()).toBe(12);
    await page.setViewportSize({ width: 390, height: 900 });
    expect(await rows.count()).toBe(12);
    await page.setViewportSize({ width: 1200, height: 900 });
    await page.locator('.more-rows input').check();
    expect(await rows.count()).toBe(many.counts.projects);
    const name = documentOf(many.id).projects[0]?.name ?? '';
    await page.locator('#projects .filters input').fill(name.slice(0, 6));
    expect(await rows.count()).toBeLessThan(many.counts.projects);
    expect(await rows.first().innerText()).toContain(name.slice(0, 6));
    await page.locator('#projects .filters input').fill('');
    await page.locator('#t-projects th .sort').first().click();
    expect(await page.locator('#t-projects th').first().getAttribute('aria-sort')).toBe('descending');
    await page.close();
  });

  it('hands out what a table and a chart show', async () => {
    const page = await open(PAGES.disclosure ?? '');
    const chart = page.locator('figure.chart').first();
    await chart.scrollIntoViewIfNeeded();
    await chart.locator('canvas').waitFor();
    for (const [place, name] of [
      [page.locator('#t-income').locator('xpath=preceding-sibling::*[1]'), 'CSV'],
      [chart, 'CSV'],
      [chart, 'PNG'],
    ] as const) {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        place.getByRole('button', { name, exact: true }).click(),
      ]);
      const bytes = readFileSync(await download.path());
      if (name === 'CSV') expect(bytes.toString('utf8')).toMatch(/^\uFEFF来源,金额,占比/);
      else expect([...bytes.subarray(1, 4)]).toEqual([...Buffer.from('PNG')]);
      expect(download.suggestedFilename()).toContain(name.toLowerCase());
    }
    await page.close();
  });

  it('prints to A4 without navigation and with its source lines', async () => {
    const page = await open(PAGES.disclosure ?? '');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('header.site nav').isVisible()).toBe(false);
    expect(await page.locator('a.src').first().isVisible()).toBe(true);
    expect((await page.pdf({ format: 'A4' })).byteLength).toBeGreaterThan(20_000);
    await page.close();
  });
});

describe('search', () => {
  it('finds a project by the middle of its name and leads to it', async () => {
    const project = document_.projects.find(({ name }) => name.length >= 10);
    if (!project) throw new Error('no project with a long name');
    const middle = project.name.slice(3, 8);
    const page = await open(`/search/?q=${encodeURIComponent(middle)}`);
    const link = page.locator('main a', { hasText: project.name.slice(0, 10) }).first();
    await link.waitFor();
    expect(await page.locator('main mark').first().innerText()).toBeTruthy();
    await link.click();
    await page.waitForLoadState();
    expect(await page.locator('h1').innerText()).toContain(project.name.slice(0, 6));
    await page.close();
  });

  it('/ focuses the search box', async () => {
    const page = await open(PAGES.disclosure ?? '');
    await page.keyboard.press('/');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('search');
    await page.close();
  });
});

describe('lists', () => {
  it('projects are narrowed by kind and by words', async () => {
    const page = await open('/projects/');
    const rows = page.locator('#t-projects tbody tr:visible');
    const all = await rows.count();
    await page.getByLabel('种类').selectOption('budget');
    const budgets = await rows.count();
    expect(budgets).toBeGreaterThan(0);
    expect(budgets).toBeLessThan(all);
    expect(await page.locator('#t-projects tbody tr:visible[data-kind=final-accounts]').count()).toBe(0);
    await page.close();
  });

  it('the marks of differences lead to the finding', async () => {
    const page = await open(PAGES.disclosure ?? '');
    const mark = page.locator('a.concern').first();
    const said = (await mark.getAttribute('aria-label')) ?? '';
    await mark.click();
    await page.waitForLoadState();
    const anchor = new URL(page.url()).hash.slice(1);
    expect(said).toContain(await page.locator(`[id="${anchor}"] h3`).innerText());
    await page.close();
  });
});

describe('compare', () => {
  it('keeps its choice in the address', async () => {
    const other = entryWith(({ id }) => id !== entry.id);
    const page = await open(`/compare/?d=${entry.id}&d=${other.id}`);
    await page.locator('#t-compare thead th').nth(2).waitFor();
    expect(await page.locator('#t-compare thead').innerText()).toContain(other.department);
    await page.locator('#compare .tool').first().click();
    await expect.poll(() => new URL(page.url()).searchParams.getAll('d')).toEqual([other.id]);
    await page.close();
  });
});
