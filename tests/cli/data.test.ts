import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { Quarantined, Republication } from '../../src/collect/index.ts';
import type { DisclosureEntry } from '../../src/model/index.ts';
import { scratchFolder, script, shortDocument } from './run.ts';

let root = '';
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** A raw folder with small documents of several years. */
function folder(...years: readonly number[]): string {
  root = scratchFolder();
  for (const year of years) put(`${year}.txt`, ofYear(year));
  return root;
}

const ofYear = (year: number) => shortDocument().replaceAll('2024', String(year));
const put = (name: string, text: string | Buffer) => writeFileSync(join(root, 'raw', name), text);
const data = (...args: string[]) =>
  script('data', ['--raw', join(root, 'raw'), '--out', join(root, 'collections'), ...args], { env: { WORKERS: '2' } });
const load = <T>(name: string) => JSON.parse(readFileSync(join(root, 'collections', name), 'utf8')) as T;
const summary = (stderr: string) => stderr.trimEnd().split('\n').at(-1);

describe('npm run data', () => {
  it('reads only what is new or changed', async () => {
    folder(2022, 2023, 2024);
    expect(summary((await data()).stderr)).toBe('3 disclosures (3 new or changed), 0 quarantined, 0 duplicates');
    const [first] = load<DisclosureEntry[]>('disclosures.json');
    const path = join(root, 'collections/disclosures', `${first?.id}.json`);
    const inode = statSync(path).ino;
    expect(summary((await data()).stderr)).toBe('3 disclosures (0 new or changed), 0 quarantined, 0 duplicates');
    expect(statSync(path).ino).toBe(inode);
    put('2024.txt', ofYear(2024).replace('1,159.29', '1,159.30'));
    // 2024 is compared with 2023, not the other way round.
    expect(summary((await data()).stderr)).toBe('3 disclosures (1 new or changed), 0 quarantined, 0 duplicates');
    put('2022.txt', ofYear(2022).replace('1,159.29', '1,159.31'));
    expect(summary((await data()).stderr)).toBe('3 disclosures (2 new or changed), 0 quarantined, 0 duplicates');
    expect(statSync(path).ino).not.toBe(inode);
  });

  it('an incremental run gives the bytes of a clean one', async () => {
    folder(2022, 2023);
    await data();
    put('2023.txt', ofYear(2023).replace('1,159.29', '1,159.30'));
    put('2024.txt', ofYear(2024));
    await data();
    const incremental = contents();
    rmSync(join(root, 'collections'), { recursive: true });
    await data();
    expect(contents()).toEqual(incremental);
  });

  it('one bad file does not stop the others; --strict fails', async () => {
    folder(2024);
    put('empty.txt', '');
    put('recipe.txt', '番茄炒蛋：鸡蛋3个。\n');
    put('bin.dat', Buffer.from([0, 1, 2, 3, 255, 254, 0, 0]));
    put('truncated.txt', Buffer.from(ofYear(2023)).subarray(0, 40));
    const { code, stderr } = await data();
    expect(code).toBe(0);
    expect(summary(stderr)).toBe('1 disclosures (1 new or changed), 4 quarantined, 0 duplicates');
    for (const name of ['empty.txt', 'recipe.txt', 'bin.dat', 'truncated.txt'])
      expect(stderr).toContain(`${name}:1:1 error`);
    const files = load<Quarantined[]>('quarantine.json').map(({ file, reason }) => [file, reason.length > 10]);
    expect(files).toEqual([
      ['bin.dat', true],
      ['empty.txt', true],
      ['recipe.txt', true],
      ['truncated.txt', true],
    ]);
    expect((await data('--strict')).code).toBe(1);
    expect(load<DisclosureEntry[]>('disclosures.json')).toHaveLength(1);
  });

  it('keeps the last output when nothing at all can be read', async () => {
    folder(2024);
    await data();
    put('2024.txt', 'nothing');
    const { code, stderr } = await data();
    expect(code).toBe(1);
    expect(stderr).toContain('the last output is kept');
    expect(load<DisclosureEntry[]>('disclosures.json')).toHaveLength(1);
  });

  it('the same bytes twice are one disclosure and a named duplicate', async () => {
    folder(2024);
    put('again.txt', ofYear(2024));
    expect(summary((await data()).stderr)).toBe('1 disclosures (1 new or changed), 0 quarantined, 1 duplicates');
    expect(load('duplicates.json')).toMatchObject([{ file: 'again.txt', sameAs: '2024.txt' }]);
  });

  it('a republication keeps the id, records the former hash and what changed', async () => {
    folder(2024);
    await data();
    const [before] = load<DisclosureEntry[]>('disclosures.json');
    put('later.txt', ofYear(2024).replaceAll('1,159.29', '1,160.00'));
    put('later.source.json', JSON.stringify({ published: '2025-09-30', replaces: before?.source.sha256 }));
    await data();
    const [after] = load<DisclosureEntry[]>('disclosures.json');
    expect(after?.id).toBe(before?.id);
    expect(after?.source.published).toBe('2025-09-30');
    expect(after?.headline.revenue).toBe(1160);
    const [history] = load<Republication[]>('history.json');
    expect(history?.former).toMatchObject([{ file: '2024.txt', sha256: before?.source.sha256 }]);
    const revenue = history?.former[0]?.changes.find(({ name }) => name === 'revenue.total');
    expect(revenue).toMatchObject({ from: 1159.29, to: 1160, unit: '万元' });
    await data();
    expect(load<Republication[]>('history.json')).toEqual([history]);
  });

  it('GB18030, UTF-16, BOM and CRLF are read to the same figures', async () => {
    folder();
    const text = ofYear(2024);
    const figures: unknown[] = [];
    for (const bytes of [
      Buffer.from(text),
      Buffer.from(`\uFEFF${text.replaceAll('\n', '\r\n')}`),
      Buffer.from(`\uFEFF${text}`, 'utf16le'),
    ]) {
      put('2024.txt', bytes);
      await data();
      figures.push(load<DisclosureEntry[]>('disclosures.json').map(({ headline, counts }) => [headline, counts.facts]));
    }
    expect(figures[1]).toEqual(figures[0]);
    expect(figures[2]).toEqual(figures[0]);
  });

  it('odd names are read, hidden ones and links are not', async () => {
    folder();
    put('a b..c 决算 %2e#?.txt', ofYear(2022));
    put('noext', ofYear(2023));
    put('page.html', ofYear(2024));
    put('.hidden.txt', ofYear(2020));
    mkdirSync(join(root, 'raw', 'folder.txt'));
    writeFileSync(join(root, 'secret.txt'), ofYear(2021));
    symlinkSync(join(root, 'secret.txt'), join(root, 'raw', 'link.txt'));
    expect(summary((await data()).stderr)).toBe('3 disclosures (3 new or changed), 2 quarantined, 0 duplicates');
    expect(load<Quarantined[]>('quarantine.json').map(({ file }) => file)).toEqual(['folder.txt', 'link.txt']);
    expect(readdirSync(join(root, 'collections/raw')).sort()).toEqual([
      'a b..c 决算 %2e#?.txt',
      'noext.txt',
      'page.html.txt',
    ]);
  });

  it('a broken sidecar sets its file aside and says where', async () => {
    folder(2023, 2024);
    put('2024.source.json', '{ "url": 7 }');
    expect(summary((await data()).stderr)).toBe('1 disclosures (1 new or changed), 1 quarantined, 0 duplicates');
    expect(load<Quarantined[]>('quarantine.json')[0]?.reason).toMatch(/2024\.source\.json.*url/s);
  });
});

describe('shards', () => {
  it('shares merged give the bytes of one run, each file read once', async () => {
    folder(2019, 2020, 2021, 2022, 2023, 2024);
    await data();
    const whole = contents();
    const shares = ['1/3', '2/3', '3/3'].map((share, index) => ({ share, out: join(root, `share-${index}`) }));
    let read = 0;
    for (const { share, out } of shares) {
      const { code, stderr } = await script('data', ['--raw', join(root, 'raw'), '--shard', share, '--out', out]);
      expect(code).toBe(0);
      read += Number(/: (\d+) files read/.exec(stderr)?.[1]);
    }
    expect(read).toBe(6);
    rmSync(join(root, 'collections'), { recursive: true });
    const { stderr } = await data('--merge', ...shares.map(({ out }) => out));
    expect(stderr).not.toContain('reading');
    expect(contents()).toEqual(whole);
  });

  it('a share that is none is wrong usage', async () => {
    folder(2024);
    for (const share of ['0/2', '3/2', 'x']) expect((await data('--shard', share)).code).toBe(2);
  });
});

/** Every file of the collections by name. */
function contents(): Record<string, string> {
  const at = join(root, 'collections');
  const files = readdirSync(at, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  return Object.fromEntries(paths.map((path) => [path.slice(at.length), readFileSync(path, 'utf8')]));
}
