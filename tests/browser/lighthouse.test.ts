import lighthouse from 'lighthouse';
import { describe, expect, it } from 'vitest';
import pkg from '../../package.json' with { type: 'json' };
import { launch } from './launch.ts';
import { serve } from './serve.ts';
import { PAGES, SITE } from './site.ts';

const PORT = 9333 + (process.pid % 500);
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];

// Lighthouse throttles by simulation, so that a busy machine changes little; the better of two runs counts.
describe('Lighthouse, mobile', () => {
  it.each(['home', 'disclosure', 'source', 'projects', 'search'])('%s', async (name) => {
    const [browser, served] = await Promise.all([launch([`--remote-debugging-port=${PORT}`]), serve(SITE)]);
    try {
      const best: Record<string, number> = {};
      const details: string[] = [];
      for (let run = 0; run < 2 && !CATEGORIES.every((id) => (best[id] ?? 0) >= pkg.budgets.lighthouse); run++) {
        const result = await lighthouse(served.origin + PAGES[name], {
          port: PORT,
          logLevel: 'error',
          onlyCategories: CATEGORIES,
        });
        for (const id of CATEGORIES) {
          const score = Math.round((result?.lhr.categories[id]?.score ?? 0) * 100);
          best[id] = Math.max(best[id] ?? 0, score);
        }
        details.push(
          ...Object.values(result?.lhr.audits ?? {})
            .filter(({ score }) => score !== null && score < 0.9)
            .map(({ id, displayValue }) => `${id} ${displayValue ?? ''}`),
        );
      }
      const low = CATEGORIES.filter((id) => (best[id] ?? 0) < pkg.budgets.lighthouse);
      expect({ low: low.map((id) => `${id} ${best[id]}`), because: low.length > 0 ? details : [] }).toEqual({
        low: [],
        because: [],
      });
    } finally {
      await browser.close();
      await served.close();
    }
  });
});
