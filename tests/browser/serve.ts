// A plain file server over a built site, on a free port. Text is served compressed, as static hosts do.

import { readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import sirv from 'sirv';

export interface Served {
  readonly origin: string;
  close(): Promise<void>;
}

const TEXT: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  svg: 'image/svg+xml',
};

/** The gzip of a text file, or null where the path is none. Kept: a test asks for the same few files often. */
function compressor(directory: string): (path: string) => { body: Buffer; type: string } | null {
  const kept = new Map<string, { body: Buffer; type: string }>();
  return (path) => {
    const file = decodeURIComponent(path.split('?')[0] ?? '').replace(/\/$/, '/index.html');
    const type = TEXT[file.split('.').at(-1) ?? ''];
    const known = kept.get(file);
    if (known || !type || file.includes('..')) return known ?? null;
    const place = join(directory, file);
    if (!statSync(place, { throwIfNoEntry: false })?.isFile()) return null;
    const made = { body: gzipSync(readFileSync(place)), type };
    kept.set(file, made);
    return made;
  };
}

/** Serves `directory` under `base` (default: the root). */
export async function serve(directory: string, base = '/'): Promise<Served> {
  const files = sirv(directory, { dev: false, etag: true });
  const compressed = compressor(directory);
  const answer = (request: IncomingMessage, response: ServerResponse, path: string) => {
    const text = compressed(path);
    request.url = path;
    if (!text) return files(request, response, () => void response.writeHead(404).end());
    response.writeHead(200, {
      'content-type': text.type,
      'content-encoding': 'gzip',
      'content-length': text.body.byteLength,
    });
    response.end(text.body);
  };
  const server: Server = createServer((request, response) => {
    const url = request.url ?? '/';
    if (url.startsWith(base)) answer(request, response, url.slice(base.length - 1));
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
