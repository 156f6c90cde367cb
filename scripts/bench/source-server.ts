// Runs in a thread of its own, so that serving is not slowed by the program that drives the browser.
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { stripTypeScriptTypes } from 'node:module';
import type { AddressInfo } from 'node:net';
import { parentPort, workerData } from 'node:worker_threads';

const ROOT = new URL('../../', import.meta.url);
/** Bytes by path, from the root of the site. */
const files = workerData as ReadonlyMap<string, Uint8Array>;

const typeOf = (path: string) =>
  path.endsWith('.js') || path.endsWith('.ts') ? 'text/javascript' : 'application/octet-stream';

/** A file of the index; a source as JavaScript (the code of the site, unbundled); else an empty page. */
function answer(request: IncomingMessage, response: ServerResponse): void {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const file = files.get(pathname);
  if (file) response.setHeader('content-type', typeOf(pathname)).end(file);
  else if (/^\/src\/[\w/-]+\.ts$/.test(pathname)) {
    const source = stripTypeScriptTypes(readFileSync(new URL(`.${pathname}`, ROOT), 'utf8'));
    response.setHeader('content-type', 'text/javascript').end(source);
  } else response.setHeader('content-type', 'text/html').end('<!doctype html>');
}

const server = createServer(answer);
server.keepAliveTimeout = 600_000;
server.listen(0, '127.0.0.1', () => parentPort?.postMessage((server.address() as AddressInfo).port));
