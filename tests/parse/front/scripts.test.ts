import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = new URL('../../..', import.meta.url).pathname;
const run = (script: string, ...args: string[]) =>
  spawnSync(process.execPath, [join(root, 'scripts', `${script}.ts`), ...args], { cwd: root, encoding: 'utf8' });

const directory = mkdtempSync(join(tmpdir(), 'front-'));
const sample = join(directory, 'sample.txt');
writeFileSync(
  sample,
  '\ufeff一、收入决算情况说明\r\n本年收入1.00万元。\r\n\r\n收入决算表\r\n项目\t合计\r\n收入\t1.00\r\n',
);

describe('npm run inspect', () => {
  it('shows what a stage makes of a file', () => {
    expect(run('inspect', sample, '--stage', 'blocks').stdout.split('\n').slice(0, 4)).toEqual([
      'heading2 1 §0 一、收入决算情况说明',
      'paragraph 2 §0 本年收入1.00万元。',
      'caption 4 §0 收入决算表',
      'table 5-6 §0 tabbed “收入决算表” 2 rows, breaks []',
    ]);
  });

  it('names what cannot be decoded, and an unknown stage', () => {
    const empty = join(directory, 'empty.txt');
    writeFileSync(empty, '');
    const failed = run('inspect', empty);
    expect(failed.status).toBe(1);
    expect(failed.stderr).toContain(`${empty}:1:1 error decode.empty`);
    expect(run('inspect', sample, '--stage', 'nothing').status).toBe(2);
  });
});

describe('npm run fixture', () => {
  it('cuts lines as they are stored', () => {
    const { status } = run('fixture', sample, 'tables/cut', '--lines', '4-5', '--out', directory);
    expect(status).toBe(0);
    expect(readFileSync(join(directory, 'tables/cut.txt'), 'utf8')).toBe('收入决算表\r\n项目\t合计\r\n');
  });

  it('refuses lines that are not there, and wrong usage', () => {
    expect(run('fixture', sample, 'none', '--lines', '90-95', '--out', directory).status).toBe(1);
    expect(run('fixture', sample, 'none', '--lines', '5-4', '--out', directory).status).toBe(2);
  });
});
