import { describe, expect, it } from 'vitest';
import { type Outcome, runPool } from '../../scripts/lib/pool.ts';

async function run(tasks: readonly number[]): Promise<Map<number, Outcome<number>>> {
  const outcomes = new Map<number, Outcome<number>>();
  const script = new URL('./workers/echo.ts', import.meta.url);
  await runPool<number, number>({ script, tasks, done: (task, outcome) => outcomes.set(task, outcome) });
  return outcomes;
}

describe('runPool', () => {
  it('every task has its own result', async () => {
    const outcomes = await run([1, 2, 4, 6, 8, 10, 12]);
    expect([...outcomes].sort(([a], [b]) => a - b)).toEqual(
      [1, 2, 4, 6, 8, 10, 12].map((n) => [n, { ok: true, result: n * 2 }]),
    );
    expect(await run([])).toEqual(new Map());
  });

  it('a task that breaks its thread is reported and the rest still run', async () => {
    const outcomes = await run([1, 3, 5, 2, 3.5]);
    expect(outcomes.get(3)).toEqual({ ok: false, reason: 'three' });
    expect(outcomes.get(5)).toMatchObject({ ok: false, reason: expect.stringContaining('9') });
    for (const n of [1, 2, 3.5]) expect(outcomes.get(n)).toEqual({ ok: true, result: n * 2 });
  });
});
