import { defineConfig } from 'vitest/config';

const root = new URL('..', import.meta.url).pathname;
// One project a run: TEST_RESULTS=results.json gives results-unit.json and results-site.json.
const project = process.argv.includes('site') ? 'site' : 'unit';
const results = process.env.TEST_RESULTS?.replace(/\.json$/, `-${project}.json`);

// Two projects: `unit` needs nothing but the sources; `site` builds the whole site once (tests/browser/build.ts)
// and opens it in a browser. Files of `site` run one after another: they share the machine with a browser.
export default defineConfig({
  test: {
    root,
    reporters: results ? ['default', 'json'] : ['default'],
    ...(results ? { outputFile: { json: results } } : {}),
    testTimeout: 120_000,
    hookTimeout: 900_000,
    projects: [
      {
        extends: true,
        test: { name: 'unit', root, include: ['tests/**/*.test.ts'], exclude: ['tests/browser/**'] },
      },
      {
        extends: true,
        test: {
          name: 'site',
          root,
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/browser/build.ts'],
          fileParallelism: false,
        },
      },
    ],
  },
});
