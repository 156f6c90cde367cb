import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Project } from '../../../src/model/index.ts';
import { readProjects } from './helper.ts';

/** The same document in other clothes states the same projects. */
const variants: readonly (readonly [string, (text: string) => string])[] = [
  ['CRLF and BOM', (text) => `\ufeff${text.replaceAll('\n', '\r\n')}`],
  ['full-width digits', (text) => text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))],
  [
    'full-width punctuation',
    (text) => text.replace(/[(),:;%=]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0)),
  ],
  ['no grouping commas', (text) => text.replace(/(\d),(?=\d{3})/g, '$1')],
  ['no blanks', (text) => text.replaceAll(' ', '')],
  ['page numbers and form feeds strewn in', (text) => strewn(text)],
  ['单位 for 部门', (text) => text.replaceAll('部门', '单位')],
];

function strewn(text: string): string {
  const lines = text.split('\n');
  return lines.flatMap((line, at) => (at % 37 === 36 ? [line, '', `- ${(at + 1) / 37} -`, '\f'] : [line])).join('\n');
}

const bare = (value: unknown): string =>
  String(value ?? '')
    .normalize('NFKC')
    .replace(/[\s,]/g, '')
    .replaceAll('部门', '单位');

function content(project: Project): string[] {
  const { name, department, unit, initialBudget, annualBudget, executed, executionRate, score, totalWeight } = project;
  const head = [name, department, unit, initialBudget, annualBudget, executed, executionRate, score, totalWeight];
  const texts = [project.goalExpected, project.goalActual, project.policyBasis, project.period].map(
    (text) => text?.text,
  );
  const money = project.funding.flatMap((row) => row.raw);
  const rows = project.indicators.flatMap((row) => [
    ...[row.level1, row.level2, row.level3, row.targetRaw, row.targetOp, row.targetValue, row.targetUnit],
    ...[
      row.actualRaw,
      row.completionRaw,
      row.weight,
      row.score,
      row.basis,
      row.lastYear,
      row.rule,
      row.evidence,
      row.note,
    ],
  ]);
  return [...head, ...texts, ...money, ...rows].map(bare);
}

describe.each(['001_f4976192141c2b6e.txt', '002_39f16fe49799f3fe.txt', '004_72d94d323a0f885e.txt'])('%s', (file) => {
  const raw = readFileSync(new URL(`../../../content/raw/${file}`, import.meta.url), 'utf8');
  const read = (text: string): string[][] => readProjects(new TextEncoder().encode(text), file).projects.map(content);
  const original = read(raw);

  it.each(variants)('%s', (_name, make) => {
    expect(read(make(raw))).toEqual(original);
  });
});
