import type { Unbound } from '../../model/index.ts';
import type { Lines } from '../../site/links.ts';
import type { Target } from './targets.ts';

/** A piece of a block: plain text, a figure the site uses (links there), or a figure no data holds. */
export type Segment =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'bound'; readonly text: string; readonly target: Target }
  | { readonly kind: 'unbound'; readonly text: string; readonly reason: string };

/** Targets and unbound figures by the lines they stand on. */
export interface MarkIndex {
  readonly targets: ReadonlyMap<number, readonly Target[]>;
  readonly unbound: ReadonlyMap<number, readonly Unbound[]>;
}

export function markIndex(targets: readonly Target[], unbound: readonly Unbound[]): MarkIndex {
  const byLine = new Map<number, Target[]>();
  for (const target of targets) {
    for (let line = target.source.lineStart; line <= target.source.lineEnd; line++) {
      const list = byLine.get(line);
      if (list) list.push(target);
      else byLine.set(line, [target]);
    }
  }
  return { targets: byLine, unbound: Map.groupBy(unbound, (figure) => figure.line) };
}

interface Hit {
  readonly start: number;
  readonly end: number;
  readonly value: number;
}

const FIGURE = /\d[\d,，]*(?:[.．]\d+)?(?:\s*(?:亿元|万元|元|%|％|个|人次|人|辆|批次|平方米|台（套）|台|分))?/g;

function figuresIn(text: string): Hit[] {
  return [...text.matchAll(FIGURE)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    value: Number(
      match[0]
        .normalize('NFKC')
        .replace(/,/g, '')
        .replace(/[^\d.].*$/s, ''),
    ),
  }));
}

function onLines<T>(index: ReadonlyMap<number, readonly T[]>, { lineStart, lineEnd }: Lines): T[] {
  const found = new Set<T>();
  for (let line = lineStart; line <= lineEnd; line++) for (const item of index.get(line) ?? []) found.add(item);
  return [...found];
}

/** Where the slice that states a target stands in the block, or the whole block where it cannot be told. */
function window(text: string, slice: string): { from: number; to: number } {
  const from = slice === '' ? -1 : text.indexOf(slice);
  return from < 0 ? { from: 0, to: text.length } : { from, to: from + slice.length };
}

/** Gives each target the first figure of its value that is still free. Several uses of one figure: the first wins. */
function claim(text: string, hits: readonly Hit[], candidates: readonly Target[]): Map<Hit, Target> {
  const claimed = new Map<Hit, Target>();
  for (const target of candidates) {
    const { from, to } = window(text, target.source.text);
    const hit = hits.find(
      (figure) =>
        !claimed.has(figure) && figure.value === Math.abs(target.value) && figure.start >= from && figure.end <= to + 4,
    );
    if (hit) claimed.set(hit, target);
  }
  return claimed;
}

/** Splits a block of text at its figures. Joined up, the pieces are the text. */
export function segments(text: string, lines: Lines, index: MarkIndex): Segment[] {
  const hits = figuresIn(text);
  const claimed = claim(text, hits, onLines(index.targets, lines));
  const loose = onLines(index.unbound, lines);
  const pieces: Segment[] = [];
  let done = 0;
  for (const hit of hits) {
    const target = claimed.get(hit);
    const printed = text.slice(hit.start, hit.end);
    const at = target
      ? -1
      : loose.findIndex((figure) => printed.startsWith(figure.text) || figure.text.startsWith(printed));
    if (!target && at < 0) continue;
    if (hit.start > done) pieces.push({ kind: 'text', text: text.slice(done, hit.start) });
    if (target) pieces.push({ kind: 'bound', text: printed, target });
    else pieces.push({ kind: 'unbound', text: printed, reason: loose.splice(at, 1)[0]?.reason ?? '' });
    done = hit.end;
  }
  if (done < text.length) pieces.push({ kind: 'text', text: text.slice(done) });
  return pieces;
}
