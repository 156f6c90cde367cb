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

const answered: Answer[] = [];

/** Answers that are ready together go together. */
function send(): void {
  const answers = answered.splice(0);
  const transfer = answers.flatMap((each) => ('bytes' in each ? [each.bytes] : []));
  globalThis.postMessage(answers, { transfer });
}

globalThis.addEventListener('message', ({ data }: MessageEvent<readonly Ask[]>) => {
  for (const ask of data)
    answer(ask).then((reply) => {
      if (answered.length === 0) setTimeout(send);
      answered.push(reply);
    });
});
