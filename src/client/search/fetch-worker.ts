import type { Answer, Ask } from './worker-fetcher.ts';

// A worker that fetches the files of the index: a query reads a dozen small ones, and fetching them here leaves the
// page free to follow the typing.
async function answer({ id, url, fresh }: Ask): Promise<Answer> {
  try {
    const response = await fetch(url, { cache: fresh ? 'no-cache' : 'default' });
    if (!response.ok) return { id, error: `HTTP ${response.status}` };
    return { id, bytes: await response.arrayBuffer() };
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
}

globalThis.addEventListener('message', async (event: MessageEvent<Ask>) => {
  const reply = await answer(event.data);
  globalThis.postMessage(reply, { transfer: 'bytes' in reply ? [reply.bytes] : [] });
});
