import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import pkg from '../../package.json' with { type: 'json' };
import { filesEnding, PAGES, SITE } from './site.ts';

const read = (path: string) => readFileSync(join(SITE, path), 'utf8');
const pages = filesEnding('.html').filter((path) => !path.startsWith('pagefind/'));
const fileOf = (path: string) => (path.endsWith('/') ? `${path}index.html` : path).replace(/^\//, '');
const gzip = (path: string) => gzipSync(readFileSync(join(SITE, path))).byteLength;

describe('html', () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended'],
    rules: {
      // Explicit table roles keep tables tables where narrow screens lay rows out as blocks.
      'no-redundant-role': 'off',
      'prefer-native-element': 'off',
      'long-title': 'off',
      'no-trailing-whitespace': 'off',
      'doctype-style': 'off',
      'void-style': 'off',
      'attr-quotes': 'off',
      // Ids are fact codes with points, as anchors of citable figures.
      'valid-id': ['error', { relaxed: true }],
    },
  });

  it.each(Object.entries(PAGES))('%s is valid', async (_name, path) => {
    const report = await validator.validateString(read(fileOf(path)));
    const messages = report.results.flatMap(({ messages: each }) =>
      each.filter(({ severity }) => severity === 2).map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`),
    );
    expect(messages.slice(0, 10)).toEqual([]);
  });

  it('no page has an inline style, an inline handler or an address of elsewhere', () => {
    const wrong = pages.filter((path) => {
      const html = read(path);
      return (
        /<[^>]+\s(?:style|on[a-z]+)=/i.test(html) || /(?:src|href)="https?:\/\//.test(html.replace(/<a [^>]*>/g, ''))
      );
    });
    expect(wrong).toEqual([]);
  });

  it('every page carries a policy without unsafe-inline for scripts', () => {
    const wrong = pages.filter((path) => {
      const policy = /http-equiv="content-security-policy" content="([^"]*)"/i.exec(read(path))?.[1] ?? '';
      const scripts = /script-src ([^;]*)/.exec(policy)?.[1] ?? '';
      return !scripts.includes("'self'") || /unsafe-inline|unsafe-eval(?<!wasm-unsafe-eval)/.test(scripts);
    });
    expect(wrong).toEqual([]);
  });
});

describe('links', () => {
  const ids = new Map<string, Set<string>>();
  const idsOf = (file: string) => {
    const known = ids.get(file) ?? new Set([...read(file).matchAll(/\sid="([^"]+)"/g)].map((match) => match[1] ?? ''));
    ids.set(file, known);
    return known;
  };
  const decode = (text: string) => decodeURIComponent(text.replaceAll('&amp;', '&'));

  it('every internal link and anchor of the whole site leads somewhere', () => {
    const broken: string[] = [];
    for (const page of pages) {
      const seen = new Set([...read(page).matchAll(/\s(?:href|src)="([^"]+)"/g)].map((match) => match[1] ?? ''));
      for (const link of seen) {
        if (/^(?:https?|data|mailto|blob):/.test(link)) continue;
        const [address = '', anchor = ''] = link.split('#');
        const path = decode(address.split('?')[0] ?? '');
        const file = path === '' ? page : fileOf(path.startsWith('/') ? path : posix.join('/', dirname(page), path));
        if (!existsSync(join(SITE, file))) broken.push(`${page} → ${link}`);
        else if (
          anchor &&
          file.endsWith('.html') &&
          !decode(anchor)
            .split('-L')
            .every((part, at) => idsOf(file).has(at === 0 ? part : `L${part}`)) &&
          !idsOf(file).has(decode(anchor))
        )
          broken.push(`${page} → ${link}`);
      }
    }
    expect(broken.slice(0, 20)).toEqual([]);
    expect(pages.length).toBeGreaterThan(100);
  });
});

describe('budgets of package.json', () => {
  const { budgets } = pkg;
  const assets = (path: string, ending: string) =>
    [
      ...new Set([...read(fileOf(path)).matchAll(/(?:src|href)="\/(_astro\/[^"]+)"/g)].map((match) => match[1] ?? '')),
    ].filter((name) => name.endsWith(ending));
  const sum = (files: readonly string[]) => files.reduce((all, file) => all + gzip(file), 0);

  it('HTML of a disclosure', () => {
    expect(gzip(fileOf(PAGES.disclosure ?? ''))).toBeLessThanOrEqual(budgets.disclosureHtml);
    expect(gzip(fileOf(PAGES['disclosure-budget'] ?? ''))).toBeLessThanOrEqual(budgets.disclosureHtml);
  });

  it.each(Object.entries(PAGES))('CSS and scripts of %s before interaction', (_name, path) => {
    expect(sum(assets(path, '.css'))).toBeLessThanOrEqual(budgets.css);
    if (path !== PAGES.search && path !== PAGES.compare)
      expect(sum(assets(path, '.js'))).toBeLessThanOrEqual(budgets.script);
  });

  it('the chart chunk', () => {
    const largest = Math.max(
      ...filesEnding('.js')
        .filter((path) => path.startsWith('_astro/'))
        .map(gzip),
    );
    expect(largest).toBeLessThanOrEqual(budgets.chartScript);
  });

  it('first load of the lists', () => {
    for (const name of ['home', 'departments', 'projects', 'checks']) {
      const path = PAGES[name] ?? '';
      expect(gzip(fileOf(path)) + sum(assets(path, '.css')) + sum(assets(path, '.js'))).toBeLessThanOrEqual(
        budgets.list,
      );
    }
  });
});

it('JSON-LD parses', () => {
  for (const path of [PAGES.disclosure, PAGES.department, PAGES.data]) {
    const json = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(read(fileOf(path ?? '')))?.[1];
    expect(JSON.parse(json ?? 'null')).toMatchObject({ '@context': 'https://schema.org' });
  }
});
