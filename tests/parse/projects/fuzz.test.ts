import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Project } from '../../../src/model/index.ts';
import { type ReadProjects, readText } from './helper.ts';

/** Lines of real documents that hold forms, blocks and lists. */
function excerpt(name: string, from: number, to: number): string[] {
  const text = readFileSync(new URL(`../../../content/raw/${name}`, import.meta.url), 'utf8');
  return text.split('\n').slice(from - 1, to);
}

const bases = [
  excerpt('004_72d94d323a0f885e.txt', 282, 530),
  excerpt('001_f4976192141c2b6e.txt', 79, 582),
  excerpt('000_f946ede86ff91c78.txt', 243, 330),
  excerpt('002_39f16fe49799f3fe.txt', 1033, 1120),
  excerpt('002_39f16fe49799f3fe.txt', 1980, 2141),
];

type Mutation = readonly [kind: 'drop' | 'double' | 'swap' | 'cut' | 'noise' | 'dropCell', at: number, size: number];

const mutation: fc.Arbitrary<Mutation> = fc.tuple(
  fc.constantFrom('drop', 'double', 'swap', 'cut', 'noise', 'dropCell'),
  fc.nat(600),
  fc.integer({ min: 1, max: 8 }),
);

const NOISE = '\t|—-%分100.00总分项目名称 <p>\u0000';

function mutate(lines: readonly string[], [kind, place, size]: Mutation): string[] {
  const at = place % Math.max(1, lines.length);
  const before = lines.slice(0, at);
  const piece = lines.slice(at, at + size);
  const after = lines.slice(at + size);
  const first = piece[0] ?? '';
  const middle = first.length >> 1;
  const edited: Readonly<Record<Mutation[0], string[]>> = {
    drop: [],
    double: [...piece, ...piece],
    swap: piece.toReversed(),
    cut: [first.slice(0, middle), first.slice(middle), ...piece.slice(1)],
    noise: [first.slice(0, middle) + NOISE.slice(place % NOISE.length) + first.slice(middle), ...piece.slice(1)],
    dropCell: [first.split('\t').toSpliced(size, 1).join('\t'), ...piece.slice(1)],
  };
  return [...before, ...edited[kind], ...after];
}

const bare = (text: string): string => text.normalize('NFKC').replace(/<\/?p>|[\s,]|\p{Cc}/gu, '');
const digits = (value: number): string => String(Math.abs(value));

/** Everything published stands in the raw lines it cites. */
function unsupported(project: Project, whole: string): string[] {
  const found: string[] = [];
  const check = (what: string, source: string, value: number | string | null): void => {
    if (value === null) return;
    const text = typeof value === 'number' ? digits(value) : bare(value);
    if (!source.includes(text)) found.push(`${what} ${text}`);
  };
  for (const row of project.funding) {
    for (const value of [row.annualBudget, row.executed, row.weight, row.score])
      check('money', bare(row.source.text), value);
  }
  for (const row of project.indicators) {
    for (const value of [row.weight, row.score, row.targetValue, row.actualValue])
      check('figure', bare(row.source.text), value);
    for (const level of [row.level1, row.level2])
      check('level', whole, level === null || row.uncertain ? null : level.slice(0, 2));
    check('completion', bare(row.source.text), row.completionRaw);
  }
  if (project.scoreSource) check('score', bare(project.scoreSource.text), project.score);
  return found;
}

describe('mutated forms', () => {
  it('never throw, and publish only what their lines state', () => {
    fc.assert(
      fc.property(fc.nat(bases.length - 1), fc.array(mutation, { minLength: 1, maxLength: 12 }), (base, mutations) => {
        const text = mutations.reduce<string[]>(mutate, [...(bases[base] ?? [])]).join('\n');
        const { projects, overallTable }: ReadProjects = readText(text);
        const all = overallTable ? [overallTable, ...projects] : projects;
        const whole = bare(text);
        expect(all.flatMap((project) => unsupported(project, whole))).toEqual([]);
        expect(projects.map((project) => project.no)).toEqual(projects.map((_, index) => index + 1));
      }),
      { numRuns: 250, seed: 11 },
    );
  });

  it('a hostile line is read in linear time', () => {
    const time = (size: number): number => {
      const text = `项目支出绩效自评表\n项目名称\tX\t\n一级指标\t二级指标\t三级指标\t年度指标值\t分值\n${'产出指标\t数量指标\t很长\t>=1个\t'.repeat(size)}`;
      const start = performance.now();
      readText(text);
      return performance.now() - start;
    };
    time(200);
    expect(time(20_000)).toBeLessThan(Math.max(1500, time(200) * 300));
  });
});
