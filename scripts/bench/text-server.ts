// The full-text engine over an index in memory, served to Pagefind's own browser code running in Node.

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PagefindModule } from '../../src/client/search/pagefind.ts';
import { TextEngine } from '../../src/client/search/text.ts';

export interface OpenText {
  readonly engine: TextEngine;
  /** Bytes sent so far. */
  readonly sent: () => number;
  close(): Promise<void>;
}

/** Serves the files of a text index and opens the engine on them. */
export async function openText(files: ReadonlyMap<string, Uint8Array>, volumes = 1): Promise<OpenText> {
  let sent = 0;
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname.slice(1));
    const bytes = files.get(path);
    sent += bytes?.length ?? 0;
    response.writeHead(bytes ? 200 : 404).end(bytes);
  });
  server.keepAliveTimeout = 600_000;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const home = await mkdtemp(join(tmpdir(), 'search-text-'));
  const module = join(home, 'pagefind.mjs');
  await writeFile(module, files.get('pagefind.js') ?? '');
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const engine = await TextEngine.open(
    address,
    () => import(pathToFileURL(module).href) as Promise<PagefindModule>,
    volumes,
  );
  const close = async () => {
    await new Promise((resolve) => server.close(resolve));
    await rm(home, { recursive: true });
  };
  return { engine, sent: () => sent, close };
}
