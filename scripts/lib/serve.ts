import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import sirv from 'sirv';
import { headersFor } from './site-headers.ts';

/** Serves a built site below `base` on the first free port from `port`; resolves to its address. */
export async function serve(dist: string, base: string, port: number): Promise<{ server: Server; url: string }> {
  const files = sirv(dist, { dev: true, etag: true, setHeaders: setType });
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    if (!path.startsWith(base)) return redirect(response, base);
    request.url = `/${path.slice(base.length)}`;
    for (const [name, value] of Object.entries(headersFor(request.url))) response.setHeader(name, value);
    files(request, response, () => notFound(dist, response));
  });
  const free = await listen(server, port);
  return { server, url: `http://localhost:${free}${base}` };
}

/** Types of downloads that the server does not know. */
const TYPES: Readonly<Record<string, string>> = {
  '.parquet': 'application/vnd.apache.parquet',
  '.jsonld': 'application/ld+json',
  '.cff': 'text/yaml; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
};

function setType(response: ServerResponse, path: string): void {
  const type = TYPES[extname(path)];
  if (type) response.setHeader('Content-Type', type);
  else if (!response.getHeader('Content-Type')) response.setHeader('Content-Type', 'text/plain; charset=utf-8');
}

function redirect(response: ServerResponse, to: string): void {
  response.writeHead(302, { Location: to }).end();
}

function notFound(dist: string, response: ServerResponse): void {
  const page = join(dist, '404.html');
  response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
  response.end(existsSync(page) ? readFileSync(page) : 'Not found');
}

/** The next free port is taken where one is in use. */
function listen(server: Server, port: number, attempts = 50): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE' || attempts === 0) reject(error);
      else resolve(listen(server, port + 1, attempts - 1));
    });
    server.listen(port, 'localhost', () => resolve(port));
  });
}
