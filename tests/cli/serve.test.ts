import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from '../../scripts/lib/serve.ts';
import { headersFile } from '../../scripts/lib/site-headers.ts';

const servers: Server[] = [];
let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'mingzhang-serve-'));
  mkdirSync(join(root, 'dist/data/raw'), { recursive: true });
  writeFileSync(join(root, 'secret.txt'), 'secret');
  writeFileSync(join(root, 'dist/index.html'), 'home');
  writeFileSync(join(root, 'dist/404.html'), 'missing');
  for (const name of ['facts.parquet', 'facts.csv', 'SHA256SUMS']) writeFileSync(join(root, 'dist/data', name), 'x');
  writeFileSync(join(root, 'dist/data/raw/部门 a.html.txt'), '<script>1</script>');
});
afterAll(() => {
  for (const server of servers) server.close();
  rmSync(root, { recursive: true, force: true });
});

async function started(base: string, port: number): Promise<string> {
  const { server, url } = await serve(join(root, 'dist'), base, port);
  servers.push(server);
  return url;
}

describe('the local server', () => {
  it('serves pages and a 404, with the headers of a static host', async () => {
    const url = await started('/', 46_310);
    const home = await fetch(url);
    expect([home.status, await home.text()]).toEqual([200, 'home']);
    expect(home.headers.get('x-content-type-options')).toBe('nosniff');
    expect(home.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(home.headers.get('referrer-policy')).toBeTruthy();
    const missing = await fetch(`${url}nothing/`);
    expect([missing.status, await missing.text()]).toEqual([404, 'missing']);
  });

  it('downloads have a type', async () => {
    const url = await started('/', 46_390);
    const types = ['facts.parquet', 'facts.csv', 'SHA256SUMS'].map(async (name) => {
      return (await fetch(`${url}data/${name}`)).headers.get('content-type');
    });
    const expected = ['application/vnd.apache.parquet', 'text/csv; charset=utf-8', 'text/plain; charset=utf-8'];
    expect(await Promise.all(types)).toEqual(expected);
  });

  it('raw copies are plain text in a sandbox', async () => {
    const url = await started('/', 46_330);
    const raw = await fetch(`${url}data/raw/${encodeURIComponent('部门 a.html.txt')}`);
    expect(raw.status).toBe(200);
    expect(raw.headers.get('content-type')).toMatch(/^text\/plain/);
    expect(raw.headers.get('content-security-policy')).toContain('sandbox');
  });

  it('takes the next free port, and never leaves the folder', async () => {
    const taken = createServer().listen(46_350, 'localhost');
    servers.push(taken);
    await new Promise((resolve) => taken.once('listening', resolve));
    const url = await started('/', 46_350);
    expect(url).toBe('http://localhost:46351/');
    for (const path of ['../secret.txt', '%2e%2e/secret.txt', '..%2fsecret.txt', '%00', '%']) {
      expect(await (await fetch(url + path)).text()).not.toContain('secret');
    }
  });

  it('works under a sub-path and leads there', async () => {
    const url = await started('/ming/zhang/', 46_370);
    expect(url).toBe('http://localhost:46370/ming/zhang/');
    expect(await (await fetch(url)).text()).toBe('home');
    const lead = await fetch('http://localhost:46370/', { redirect: 'manual' });
    expect([lead.status, lead.headers.get('location')]).toEqual([302, '/ming/zhang/']);
  });
});

describe('_headers', () => {
  it('says the same to static hosts, also under a sub-path', () => {
    const text = headersFile('/sub/');
    expect(text).toMatch(/^\/sub\/\*\n {2}Content-Security-Policy: .*frame-ancestors 'none'/);
    expect(text).toContain('\n/sub/data/raw/*\n');
    for (const line of text.split('\n')) expect(line).toMatch(/^(\/\S+| {2}[\w-]+: \S.*|)$/);
  });
});
