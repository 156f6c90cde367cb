import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { launch } from './launch.ts';
import { serve } from './serve.ts';
import { documentOf, entries, filesEnding } from './site.ts';

const SITE = inject('subSite');
const BASE = '/open/';
const ORIGIN = 'https://mingzhang.example';
const read = (path: string) => readFileSync(join(SITE, path), 'utf8');
const [entry] = entries;
if (!entry) throw new Error('no disclosure in the site under test');

describe('built for a sub-path of an address', () => {
  it.each(['feed.xml', 'sitemap.xml', `departments/${entry.departmentSlug}/feed.xml`])(
    '%s names absolute addresses',
    (name) => {
      const text = read(name);
      expect(text.startsWith('<?xml')).toBe(true);
      expect(text).toContain(`${ORIGIN}${BASE}disclosures/${entry.id}/`);
      expect(text).not.toMatch(/(?:href="|<loc>)(?!https:\/\/mingzhang\.example\/open\/)/);
    },
  );

  it('canonical and Open Graph addresses are those of the page', () => {
    const html = read(`disclosures/${entry.id}/index.html`);
    const address = `${ORIGIN}${BASE}disclosures/${entry.id}/`;
    expect(html).toContain(`<link rel="canonical" href="${address}">`);
    expect(html).toContain(`property="og:url" content="${address}"`);
  });

  it('every internal link stays below the sub-path and leads somewhere', () => {
    const broken: string[] = [];
    for (const page of filesEnding('.html').filter((path) => existsSync(join(SITE, path)))) {
      for (const [, link = ''] of read(page).matchAll(/\s(?:href|src)="(\/[^"]*)"/g)) {
        const path = decodeURIComponent((link.split(/[?#]/)[0] ?? '').replaceAll('&amp;', '&'));
        const file = path.slice(BASE.length) + (path.endsWith('/') ? 'index.html' : '');
        if (!path.startsWith(BASE) || !existsSync(join(SITE, file))) broken.push(`${page} → ${link}`);
      }
    }
    expect(broken.slice(0, 10)).toEqual([]);
  });

  it('search works there', async () => {
    const name = documentOf(entry.id).projects[0]?.name.slice(1, 6) ?? '';
    const [browser, served] = await Promise.all([launch(), serve(SITE, BASE)]);
    const page = await browser.newPage();
    await page.goto(`${served.origin}${BASE}search/?q=${encodeURIComponent(name)}`);
    const hit = page.locator('main a', { hasText: name }).first();
    await hit.waitFor();
    expect(await hit.getAttribute('href')).toContain(BASE);
    await browser.close();
    await served.close();
  });
});
