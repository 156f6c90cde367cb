// The two views of a document: a link to several lines (#L83-L85) marks all of them, not only the first.
const SPAN = /^#L(\d+)(?:-L(\d+))?$/;
const MOST = 4000;

/** The lines a hash names, or null: '#L83-L85' → [83, 85]. */
export function linesOf(hash: string): [number, number] | null {
  const match = SPAN.exec(hash);
  if (!match) return null;
  const from = Number(match[1]);
  const to = Number(match[2] ?? match[1]);
  return from > 0 && to >= from && to - from < MOST ? [from, to] : null;
}

function elementOf(line: number): Element | null {
  return document.getElementById(`L${line}`)?.closest('tr, .ln, .rawdoc li') ?? null;
}

function aim(): void {
  for (const marked of document.querySelectorAll('.aim')) marked.classList.remove('aim');
  const lines = linesOf(location.hash);
  if (!lines) return;
  for (let line = lines[0]; line <= lines[1]; line++) elementOf(line)?.classList.add('aim');
  const first = elementOf(lines[0]);
  if (first && !document.getElementById(location.hash.slice(1))) first.scrollIntoView({ block: 'center' });
}

addEventListener('hashchange', aim);
aim();
