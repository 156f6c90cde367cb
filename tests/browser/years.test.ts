import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { DisclosureDocument, DisclosureEntry } from '../../src/model/index.ts';
import { launch } from './launch.ts';
import { type Served, serve } from './serve.ts';
import { BUDGET } from './years.ts';

const SITE = inject('subSite');
const BASE = '/open/';
const json = <T>(path: string) => JSON.parse(readFileSync(join(SITE, 'data', path), 'utf8')) as T;
const entries = json<DisclosureEntry[]>('disclosures.json');
const entry = (year: number, kind: string): DisclosureEntry => {
  const found = entries.find(
    ({ departmentSlug, fiscalYear, kind: own }) =>
      /shuiliju/.test(departmentSlug) && fiscalYear === year && own === kind,
  );
  if (!found) throw new Error(`no ${kind} of ${year}`);
  return found;
};
const before = entry(2023, 'final-accounts');
const after = entry(2024, 'final-accounts');
const budget = entry(2024, 'budget');
const stated = ({ id }: DisclosureEntry, code: string) =>
  json<DisclosureDocument>(`disclosures/${id}.json`).facts.find((fact) => fact.code === code)?.value ?? Number.NaN;

let browser: Browser;
let served: Served;
beforeAll(async () => {
  [browser, served] = await Promise.all([launch(), serve(SITE, BASE)]);
});
afterAll(async () => {
  await browser.close();
  await served.close();
});

const open = async (path: string): Promise<Page> => {
  const page = await browser.newPage({ viewport: { width: 1200, height: 900 } });
  await page.goto(`${served.origin}${BASE}${path}`, { waitUntil: 'load' });
  return page;
};

/** Figures of the row with this label, as numbers. */
async function row(page: Page, label: string): Promise<number[]> {
  const cells = page.locator('#t-joined tbody tr', { hasText: label }).first().locator('td');
  const texts = await cells.evaluateAll((each) => each.map((cell) => cell.querySelector('.m')?.textContent ?? ''));
  return texts.map((text) => Number(text.replaceAll(',', '').replace('−', '-').replace('+', '')));
}

describe('documents of one department', () => {
  it('final accounts stand beside their budget and the year before, each with its own lines', async () => {
    const page = await open(`disclosures/${after.id}/`);
    const [own = 0, planned = 0, overBudget = 0, last = 0, overLast = 0] = await row(page, '收入总计');
    expect(own).toBe(stated(after, 'revenue.total'));
    expect(planned).toBe(Number(BUDGET.total));
    expect(overBudget).toBeCloseTo(own - planned, 6);
    expect(last).toBe(stated(before, 'revenue.total'));
    expect(overLast).toBeCloseTo(own - last, 6);
    const sources = page.locator('#t-joined tbody tr').first().locator('a.src');
    const homes = await sources.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
    expect(homes).toEqual([after, budget, before].map(({ id }) => `${BASE}disclosures/${id}/source/`));
    expect(await page.locator('#joined').innerText()).toMatch(/[1-9]\d* 项相符，0 项不一致/);
    await page.close();
  });

  it('the budget shows what became of it', async () => {
    const page = await open(`disclosures/${budget.id}/`);
    const [own = 0, spent = 0, difference = 0] = await row(page, '收入总计');
    expect(own).toBe(Number(BUDGET.total));
    expect(spent).toBe(stated(after, 'revenue.total'));
    expect(difference).toBeCloseTo(spent - own, 6);
    await page.close();
  });

  it('the department page has a column for each and draws their trend', async () => {
    const page = await open(`departments/${after.departmentSlug}/`);
    const head = await page.locator('#t-years thead').innerText();
    for (const name of ['2023 决算', '2024 预算', '2024 决算']) expect(head).toContain(name);
    await page.locator('figure.chart').first().scrollIntoViewIfNeeded();
    await page.locator('figure.chart canvas').first().waitFor();
    await page.close();
  });

  it('a mistake is reported with the page, the figure and the build', async () => {
    const page = await open(`disclosures/${after.id}/`);
    const link = new URL((await page.locator('#report').getAttribute('href')) ?? '');
    expect(link.searchParams.get('page')).toBe(`https://mingzhang.example${BASE}disclosures/${after.id}/`);
    expect(link.searchParams.get('build')).toMatch(/^\d+\.\d+\.\d+-[0-9a-f]{8}$/);
    await page.locator('#revenue-total .fig-menu').click();
    const asked: string[] = [];
    await page.route('https://mingzhang.example/**', (route) => {
      asked.push(route.request().url());
      return route.fulfill({ body: '' });
    });
    await page.getByRole('menuitem', { name: '报告这个数字的错误' }).click();
    await expect.poll(() => asked.length).toBe(1);
    expect(new URL(asked[0] ?? '').searchParams.get('figure')).toBe('revenue-total');
    await page.close();
  });
});
