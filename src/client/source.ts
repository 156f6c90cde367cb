// The two views of a document: a link to several lines (#L83-L85) marks all of them, not only the first.
import { linesOf } from './lines.ts';

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
