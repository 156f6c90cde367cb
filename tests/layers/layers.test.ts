import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const SRC = new URL('../../src', import.meta.url).pathname;

/** What each layer may import besides itself. The pipeline flows one way. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  vocab: ['model'], // types only
  model: [],
  files: [],
  parse: ['vocab', 'model'],
  check: ['vocab', 'model'],
  privacy: ['vocab', 'model'],
  collect: ['vocab', 'model', 'parse', 'check', 'privacy'],
  export: ['vocab', 'model', 'files', 'check', 'privacy', 'collect'],
  search: ['vocab', 'model', 'files', 'privacy', 'site'],
  site: ['vocab', 'model'],
  views: ['vocab', 'model', 'check', 'privacy', 'site', 'collect', 'export', 'search'],
  client: ['client', 'search', 'site', 'vocab', 'views'],
  components: ['vocab', 'model', 'views', 'site', 'client', 'check'],
  layouts: ['vocab', 'model', 'views', 'site', 'client', 'components', 'styles'],
  styles: [],
};

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|astro)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

function importsOf(file: string): string[] {
  const code = readFileSync(file, 'utf8');
  return [...code.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map((match) => resolve(file, '..', match[1] ?? ''));
}

const layerOf = (path: string) => relative(SRC, path).split('/')[0]?.replace(/\.ts$/, '') ?? '';

describe('the layer rule', () => {
  const files = filesUnder(SRC);

  it('sees the sources', () => {
    expect(files.length).toBeGreaterThan(30);
  });

  for (const [layer, allowed] of Object.entries(MAY_IMPORT)) {
    it(`src/${layer} imports only ${['itself', ...allowed].join(', ')}`, () => {
      const wrong = files
        .filter((file) => layerOf(file) === layer)
        .flatMap((file) => importsOf(file).map((target) => ({ file, target })))
        .filter(
          ({ target }) => target.startsWith(SRC) && layerOf(target) !== layer && !allowed.includes(layerOf(target)),
        )
        .map(({ file, target }) => `${relative(SRC, file)} → ${relative(SRC, target)}`);
      expect(wrong).toEqual([]);
    });
  }

  it('no sample steers the parser: no sample file name or department in src', () => {
    const named = /[0-9a-f]{16}\.txt|昌吉|乌鲁木齐|生态环境厅|环境污染监控/;
    const wrong = files.filter(
      (file) => !relative(SRC, file).startsWith('vocab/') && named.test(stripComments(readFileSync(file, 'utf8'))),
    );
    expect(wrong.map((file) => relative(SRC, file))).toEqual([]);
  });
});

/** Comments may draw real lines; code may not name them. */
function stripComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}
