// The pages of a built site beside a bare Astro site with as many pages of the same bytes: what our own rendering adds.
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { command } from '../lib/command.ts';
import { ROOT } from '../lib/paths.ts';
import { writeCorpus } from './corpus.ts';
import { table } from './measure.ts';
import { type Watched, watched } from './watched.ts';

/** The one page of the bare site: as many bytes of text as wanted; a Chinese character takes three. */
const PAGE = `---
import sizes from '../sizes.json';
export const getStaticPaths = () => sizes.map(([path, size]) => ({ params: { path: path || undefined }, props: { size } }));
const { size } = Astro.props;
const text = '每一笔公开的钱都能查到原文的那一行。'.repeat(Math.ceil(size / 50)).slice(0, Math.max(0, Math.round((size - 130) / 3)));
---
<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8" /><title>bare</title></head><body><p set:html={text} /></body></html>
`;

type Page = readonly [path: string, bytes: number];

/** Every page below a directory, by its path without index.html. */
function pagesOf(dist: string): Page[] {
  return readdirSync(dist, { recursive: true })
    .map((path) => String(path).replaceAll('\\', '/'))
    .filter((path) => /(?:^|\/)index\.html$/.test(path))
    .sort()
    .map((path) => [path.replace(/\/?index\.html$/, ''), statSync(join(dist, path)).size]);
}

function writeBare(home: string, pages: readonly Page[]): void {
  mkdirSync(join(home, 'src/pages'), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(home, 'node_modules'));
  writeFileSync(join(home, 'package.json'), '{"type":"module"}\n');
  writeFileSync(join(home, 'src/sizes.json'), JSON.stringify(pages));
  writeFileSync(join(home, 'src/pages/[...path].astro'), PAGE);
}

function bare(home: string): Promise<Watched> {
  const bin = join(ROOT, 'node_modules/astro/bin/astro.mjs');
  return watched([bin, 'build', '--root', home], { ASTRO_TELEMETRY_DISABLED: '1' });
}

/** The pages phase alone, from collections and downloads that stand already. */
function own(home: string): Promise<Watched> {
  const folders = ['--collections', join(home, 'collections'), '--exports', join(home, 'exports')];
  return watched([join(ROOT, 'scripts/bench/phase.ts'), 'pages', ...folders, '--out', join(home, 'pages')]);
}

async function prepare(home: string, documents: number): Promise<void> {
  writeCorpus(join(home, 'raw'), documents);
  const collections = join(home, 'collections');
  await watched([join(ROOT, 'scripts/data.ts'), '--raw', join(home, 'raw'), '--out', collections]);
  const folders = ['--collections', collections, '--exports', join(home, 'exports'), '--out', join(home, 'pages')];
  await watched([join(ROOT, 'scripts/bench/phase.ts'), 'exports', ...folders]);
}

const row = (name: string, pages: readonly Page[], { wall, cpu, peak }: Watched) => [
  name,
  pages.length.toLocaleString('en-US'),
  (pages.reduce((sum, [, bytes]) => sum + bytes, 0) / 1e6).toFixed(1),
  `${wall.toFixed(1)} s`,
  `${cpu.toFixed(1)} s`,
  `${((cpu / pages.length) * 1000).toFixed(1)} ms`,
  `${(peak / 1e9).toFixed(2)} GB`,
];

async function compare(documents: number, home: string): Promise<string> {
  await prepare(home, documents);
  const ours = await own(home);
  const pages = pagesOf(join(home, 'pages'));
  const site = join(home, 'bare');
  writeBare(site, pages);
  const theirs = await bare(site);
  const rows = [row('bare Astro', pagesOf(join(site, 'dist')), theirs), row('this site', pages, ours)];
  const ratio = (of: 'wall' | 'cpu') => (ours[of] / theirs[of]).toFixed(1);
  const head = ['', 'pages', 'MB', 'clock', 'processor', 'processor per page', 'peak'];
  return `${table(head, rows)}\n\n${ratio('wall')}× on the clock, ${ratio('cpu')}× of processor time`;
}

command('pages', 'Page generation against a bare Astro site with as many pages of the same bytes.')
  .option('--documents <n>', 'made-up documents', Number, 100)
  .option('--keep <directory>', 'build there and leave it')
  .action(async ({ documents, keep }: { documents: number; keep?: string }) => {
    const home = keep ?? mkdtempSync(join(tmpdir(), 'pages-'));
    console.log(await compare(documents, home));
    if (!keep) rmSync(home, { recursive: true });
  })
  .parseAsync();
