import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { kilobytes } from './measure.ts';

/** Pages that list the whole collection. */
export const LISTS = ['', 'departments/', 'projects/', 'checks/', 'status/'];

/** What a browser fetches before each list stands: the HTML and the styles and scripts it names, compressed. */
export function firstLoads(dist: string): string[] {
  return LISTS.map((path) => kilobytes(firstLoad(dist, path)));
}

function firstLoad(dist: string, path: string): number {
  const html = readFileSync(join(dist, path, 'index.html'));
  const named = [...html.toString('utf8').matchAll(/(?:href|src)="([^"]+\.(?:css|js))"/g)].map(
    ([, file]) => file ?? '',
  );
  const files = [...new Set(named)].map((file) => join(dist, file)).filter((file) => existsSync(file));
  return [html, ...files.map((file) => readFileSync(file))].reduce((sum, each) => sum + gzipSync(each).length, 0);
}
