// A site made of documents that try to break out of their place: opened in a browser, nothing of them runs.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { headersFor } from '../../scripts/lib/site-headers.ts';
import { runsAsFormula } from '../../src/export/csv.ts';
import type { DisclosureDocument, DisclosureEntry } from '../../src/model/index.ts';
import { readCsv } from '../cli/csv.ts';
import { nameOf, PAYLOADS, plantRaw } from '../hostile/planted.ts';
import { launch } from './launch.ts';
import { type Served, serve } from './serve.ts';

const ROOT = new URL('../..', import.meta.url).pathname;

let root: string;
let site: string;
let browser: Browser;
let served: Served;
let page: Page;
let main: DisclosureDocument;
let entries: DisclosureEntry[];
/** Whatever should not have happened on the page. */
let problems: string[];

const read = (path: string) => readFileSync(join(site, path), 'utf8');

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'mingzhang-hostile-'));
  site = join(root, 'site');
  plantRaw(join(root, 'raw'));
  const env = { RAW_DIR: join(root, 'raw'), COLLECTIONS_DIR: join(root, 'collections'), OUT_DIR: site };
  const built = spawnSync(process.execPath, ['scripts/build.ts'], {
    cwd: ROOT,
    env: { ...process.env, ...env, SITE_URL: '', BASE_PATH: '' },
    encoding: 'utf8',
  });
  if (built.status !== 0) throw new Error(built.stderr);
  entries = JSON.parse(read('data/disclosures.json'));
  const id = entries.find(({ counts }) => counts.projects >= PAYLOADS.length)?.id;
  main = JSON.parse(read(`data/disclosures/${id}.json`));
  [browser, served] = await Promise.all([launch(), serve(site)]);
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
  rmSync(root, { recursive: true, force: true });
});

async function open(path: string): Promise<void> {
  const context = await browser.newContext();
  page = await context.newPage();
  problems = [];
  page.on('dialog', (dialog) => {
    problems.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && problems.push(message.text()));
  page.on('request', (request) => {
    if (!/^(blob|data):/.test(request.url()) && !request.url().startsWith(served.origin)) problems.push(request.url());
  });
  await page.goto(served.origin + path, { waitUntil: 'load' });
  await page.waitForTimeout(50);
}

/** Elements and attributes that only text taken for markup could have put there. */
const strange = () =>
  page.evaluate(() => {
    const found: string[] = [];
    const all = [...document.querySelectorAll('*')];
    for (const element of all) {
      const { localName } = element;
      if (['iframe', 'base', 'marquee', 'object', 'embed', 'style'].includes(localName)) found.push(localName);
      for (const { name, value } of element.attributes) {
        if (name.startsWith('on')) found.push(`${localName} ${name}`);
        const address = ['href', 'src', 'action', 'formaction'].includes(name) ? value : '';
        if (/^\s*(?:javascript|vbscript|data:text)/i.test(address)) found.push(address);
        const foreign = /^(?:https?:)?\/\//.test(address) && !address.startsWith(location.origin);
        if (foreign && !address.startsWith('https://gov.example/')) found.push(address);
      }
    }
    const inline = [...document.scripts].filter((script) => !script.src && !script.type.endsWith('json'));
    const refresh = document.querySelectorAll('meta[http-equiv=refresh]').length;
    return [...found, ...inline.map((script) => script.outerHTML.slice(0, 80)), ...(refresh ? ['refresh'] : [])];
  });

async function expectHarmless(path: string): Promise<void> {
  expect({ path, problems, strange: await strange() }).toEqual({ path, problems: [], strange: [] });
  await page.context().close();
}

describe('pages', () => {
  it('publishes the planted names', () => {
    const names = new Set(main.projects.map(({ name }) => name));
    for (const payload of PAYLOADS.filter((each) => /^[\x21-\x7e]+$/.test(each) && !/[<>&]/.test(each))) {
      expect(names).toContain(nameOf(payload));
    }
    expect([...names].filter((name) => name.includes('<script>'))).not.toEqual([]);
    expect(entries.some(({ department }) => department.includes('<img src=x onerror='))).toBe(true);
  });

  it('of every kind show them as text', async () => {
    const { id } = main.disclosure;
    const shared = ['', 'departments/', 'projects/', 'checks/', 'checks/rules/', 'glossary/', 'status/', 'data/'];
    const own = entries.flatMap((entry) => [`disclosures/${entry.id}/`, `departments/${entry.departmentSlug}/`]);
    for (const path of [
      ...shared,
      'compare/',
      ...own,
      `disclosures/${id}/source/`,
      `disclosures/${id}/source/raw/`,
      `disclosures/${id}/checks/`,
    ]) {
      await open(`/${path}`);
      await expectHarmless(path);
    }
  });

  it('of every project show its name letter by letter', async () => {
    for (const { no, name } of main.projects) {
      const path = `/projects/${main.disclosure.id}/${no}/`;
      await open(path);
      expect(await page.locator('h1').textContent()).toBe(name);
      expect(await page.title()).toContain(name);
      await expectHarmless(path);
    }
  });

  it('link to the address of the publisher only where it is a web address', async () => {
    const link = entries.find(({ source }) => source.file === 'link.txt');
    await open(`/disclosures/${link?.id}/source/`);
    const href = await page.locator('a[href^="https://gov.example"]').getAttribute('href');
    expect(href).toBe('https://gov.example/?a="><script>alert(34)</script>');
    await expectHarmless('source');
    expect(entries.some(({ source }) => source.file === 'script.txt')).toBe(false);
  });
});

describe('the search', () => {
  it.each([
    '<script>alert(1)',
    '<img src=x',
    '"><svg onload',
    'javascript:alert(14)',
    '{{7*7}}',
    'HYPERLINK',
    '__proto__',
  ])('shows hits of %j as text', async (query) => {
    await open(`/search/?q=${encodeURIComponent(query)}`);
    await page.waitForSelector('#results:not([aria-busy]) > *');
    expect(await page.locator('#results mark').count()).toBeGreaterThan(0);
    await expectHarmless(query);
  });

  it('takes the query itself as text', async () => {
    await open(
      `/search/?q=${encodeURIComponent('<img src=x onerror=alert(41)>"\'><script>alert(42)</script>')}&year=<b>`,
    );
    await page.waitForSelector('#results:not([aria-busy]) > *');
    await expectHarmless('query');
  });

  it('suggests names as text', async () => {
    await open('/');
    await page.locator('input[type=search]').first().pressSequentially('alert', { delay: 20 });
    await page.waitForSelector('[role=option]');
    await expectHarmless('suggestions');
  });
});

describe('files', () => {
  const ending = (end: string) =>
    readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith(end));

  it('feeds and the sitemap are XML without anything of the documents in it but text', async () => {
    await open('/');
    for (const name of ending('.xml')) {
      const names = await page.evaluate((xml) => {
        const parsed = new DOMParser().parseFromString(xml, 'text/xml');
        return [...new Set([...parsed.querySelectorAll('*')].map(({ localName }) => localName))];
      }, read(name));
      const known =
        /^(?:feed|id|title|updated|author|name|link|entry|summary|urlset|url|loc|lastmod|sitemapindex|sitemap)$/;
      expect({ name, strange: names.filter((each) => !known.test(each)) }).toEqual({ name, strange: [] });
    }
    await expectHarmless('feeds');
  });

  it('structured data cannot leave its script element', () => {
    let found = 0;
    for (const name of ending('.html')) {
      for (const [, json = ''] of read(name).matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)) {
        expect(json).not.toMatch(/[<>]/);
        JSON.parse(json);
        found++;
      }
    }
    expect(found).toBeGreaterThan(entries.length);
  });

  it('no cell of a spreadsheet runs as a formula, and the plain CSV keeps the text', () => {
    const cells = (name: string) => readCsv(read(`data/${name}`).replace(/^\uFEFF/, '')).flat();
    for (const name of ending('.excel.csv')) {
      const running = readCsv(read(name).replace(/^\uFEFF/, ''))
        .flat()
        .filter((cell) => runsAsFormula(cell) && !/^-?\d[\d.]*$/.test(cell));
      expect({ name, running }).toEqual({ name, running: [] });
    }
    const formula = nameOf('=HYPERLINK("https://evil.example","x")');
    expect(cells('projects.csv')).toContain(formula);
    expect(cells('projects.excel.csv')).toContain(`'${formula}`);
  });

  it('addresses are made of plain letters', () => {
    for (const { id, departmentSlug } of entries) expect(`${id}${departmentSlug}`).toMatch(/^[a-z0-9-]+$/);
    const pages = ending('.html').filter((name) => !name.startsWith('data/'));
    expect(pages.filter((name) => !/^[\w./-]+$/.test(name))).toEqual([]);
  });

  it('raw copies are served as plain text that may do nothing', () => {
    const raw = readdirSync(join(site, 'data/raw'));
    expect(raw.every((name) => name.endsWith('.txt'))).toBe(true);
    expect(raw.some((name) => name.includes('<script>'))).toBe(true);
    expect(headersFor('/data/raw/x.html.txt')['Content-Security-Policy']).toContain('sandbox');
  });
});
