import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DisclosureDocument } from '../../src/model/index.ts';
import { readCsv } from './csv.ts';
import { rawFile, script, shortDocument } from './run.ts';

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'mingzhang parse 测试 '));
  writeFileSync(join(root, 'empty.txt'), '');
  writeFileSync(join(root, 'binary.txt'), Buffer.from([0x25, 0x50, 0x44, 0x46, 0x2d, 0, 0xff, 0, 1, 2, 3, 0xfe]));
  writeFileSync(join(root, 'recipe.txt'), '番茄炒蛋\n鸡蛋3个，番茄2个，盐5克。\n');
  writeFileSync(join(root, '短 文件.txt'), shortDocument());
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const DIAGNOSTIC = /^.+:\d+:\d+ (error|warning|info) [a-z][a-z.-]+ .+$/;
const OUTPUTS = [
  'checks.csv',
  'disclosure.json',
  'economic-items.csv',
  'facts.csv',
  'function-items.csv',
  'indicators.csv',
  'projects.csv',
  'tables.csv',
];
const file = rawFile('001');
const inRoot = (name: string) => join(root, name);
const lines = (text: string) => text.split('\n').filter(Boolean);

describe('npm run parse: exit codes', () => {
  it('0 and a summary with the score for a disclosure', async () => {
    const { code, stdout } = await script('parse', [file]);
    expect(code).toBe(0);
    // 001 prints 11 self-evaluation tables (lines 96–2577).
    expect(stdout).toMatch(
      /\d+ facts, 11 projects, \d+ indicators, (\d+)\/\1 lines covered, \d+ figures bound, \d+ unbound/,
    );
  });

  for (const name of ['empty.txt', 'binary.txt', 'recipe.txt', 'not-there.txt', '.']) {
    it(`1 with file:line:column and no stack trace for ${name}`, async () => {
      const { code, stdout, stderr } = await script('parse', [inRoot(name)]);
      expect(code).toBe(1);
      expect(stdout).toBe('');
      for (const line of lines(stderr)) expect(line).toMatch(DIAGNOSTIC);
      expect(lines(stderr).some((line) => line.startsWith(`${inRoot(name)}:1:1 error `))).toBe(true);
    });
  }

  it('2 for wrong usage, 0 for --help', async () => {
    for (const args of [[], [file, '--format', 'xml'], [file, '--surprise'], [file, '--out']]) {
      const { code, stdout, stderr } = await script('parse', args);
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr).toContain('error:');
    }
    const help = await script('parse', ['--help']);
    expect(help.code).toBe(0);
    for (const word of ['--format', '--out', '--strict', 'function-items']) expect(help.stdout).toContain(word);
  });
});

describe('npm run parse: formats', () => {
  it('json is one valid document whose source names the file as given', async () => {
    const { code, stdout } = await script('parse', [file, '--format', 'json']);
    expect(code).toBe(0);
    const document = DisclosureDocument.parse(JSON.parse(stdout));
    expect(document.disclosure).toMatchObject({
      fiscalYear: 2024,
      kind: 'final-accounts',
      department: '昌吉回族自治州环境污染监控中心',
    });
    expect(document.disclosure.source.file).toBe(file);
    expect(document.checks.length).toBeGreaterThan(0);
  });

  it('several files give one JSON array', async () => {
    const { stdout } = await script('parse', [file, inRoot('短 文件.txt'), '--format', 'json']);
    expect((JSON.parse(stdout) as unknown[]).length).toBe(2);
  });

  for (const format of ['facts', 'projects', 'indicators', 'function-items', 'economic-items', 'tables', 'checks']) {
    it(`${format} is one CSV with equal rows`, async () => {
      const { code, stdout } = await script('parse', [file, '--format', format]);
      expect(code).toBe(0);
      const [header = [], ...rows] = readCsv(stdout);
      expect(header[0]).toBe('disclosure_id');
      expect(rows.filter((row) => row.length !== header.length)).toEqual([]);
    });
  }

  it('facts say what the text says', async () => {
    const rows = readCsv((await script('parse', [file, '--format', 'facts'])).stdout);
    const fact = (code: string) => rows.find((row) => row[1] === code)?.slice(3, 8);
    // 001 L21: 2024年度收入总计1,159.29万元; L23: 收入支出总体与上年相比，减少138.94万元，下降10.70%
    expect(fact('revenue.total')).toEqual(['1159.29', '万元', '21', '21', '1,159.29']);
    expect(fact('overall.yoyChange')).toEqual(['-138.94', '万元', '23', '23', '138.94']);
    expect(fact('overall.yoyRate')).toEqual(['-10.7', '%', '23', '23', '10.70']);
  });
});

describe('npm run parse --out', () => {
  it('writes every file of one document', async () => {
    const out = inRoot('one');
    expect((await script('parse', [file, '--out', out])).code).toBe(0);
    expect(readdirSync(out).sort()).toEqual(OUTPUTS);
    const projects = readCsv(readFileSync(join(out, 'projects.csv'), 'utf8'));
    expect(projects.length).toBe(12);
    const { disclosure } = DisclosureDocument.parse(JSON.parse(readFileSync(join(out, 'disclosure.json'), 'utf8')));
    expect(disclosure.counts.projects).toBe(11);
  });

  it('a folder per file when several; the others are written when one cannot be read', async () => {
    const out = inRoot('several');
    const { code, stderr } = await script('parse', [inRoot('recipe.txt'), inRoot('短 文件.txt'), file, '--out', out]);
    expect(code).toBe(1);
    expect(stderr).toContain('recipe.txt:1:1 error');
    const folders = readdirSync(out).sort();
    expect(folders).toEqual(['001_f4976192141c2b6e', '短 文件']);
    for (const folder of folders) expect(readdirSync(join(out, folder)).sort()).toEqual(OUTPUTS);
  });
});

describe('npm run parse --strict', () => {
  it('fails on a document with a warning, and only then', async () => {
    const { code, stderr } = await script('parse', [inRoot('短 文件.txt'), '--strict']);
    const warned = lines(stderr).some((line) => / (warning|error) /.test(line));
    expect(code).toBe(warned ? 1 : 0);
    expect((await script('parse', [rawFile('002'), '--strict'])).code).toBe(1);
  });
});
