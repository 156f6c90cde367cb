const SPAN = /^#L(\d+)(?:-L(\d+))?$/;

/** More lines than any document needs marked at once. */
const MOST = 4000;

/** The lines a hash names, or null: '#L83' → [83, 83], '#L83-L85' → [83, 85]. */
export function linesOf(hash: string): [number, number] | null {
  const match = SPAN.exec(hash);
  if (!match) return null;
  const from = Number(match[1]);
  const to = Number(match[2] ?? match[1]);
  return from > 0 && to >= from && to - from < MOST ? [from, to] : null;
}
