import { ByteReader, ByteWriter } from './varint.ts';

/**
 * A posting is one number, `id * POSITIONS + position`: where in which entry a gram starts. Sorted postings are sorted
 * by id, and "the next gram stands two characters on" is `+ 2`.
 */
export const POSITIONS = 1024;

/** Delta-coded: distance of the id to the one before, then the position (within one id: distance of positions). */
export function encodePostings(postings: readonly number[]): Uint8Array<ArrayBuffer> {
  const out = new ByteWriter();
  let lastId = 0;
  let lastPosition = 0;
  for (const posting of postings) {
    const id = Math.floor(posting / POSITIONS);
    const position = posting % POSITIONS;
    if (id !== lastId) lastPosition = 0;
    out.varint(id - lastId);
    out.varint(position - lastPosition);
    lastId = id;
    lastPosition = position;
  }
  return out.done();
}

/** The postings encodePostings was given. */
export function decodePostings(bytes: Uint8Array): number[] {
  const reader = new ByteReader(bytes);
  const postings: number[] = [];
  let id = 0;
  let position = 0;
  while (!reader.atEnd) {
    const step = reader.varint();
    if (step > 0) position = 0;
    id += step;
    position += reader.varint();
    postings.push(id * POSITIONS + position);
  }
  return postings;
}

/** Ids of sorted postings, each once. */
export function idsOf(postings: readonly number[]): number[] {
  const ids: number[] = [];
  for (const posting of postings) {
    const id = Math.floor(posting / POSITIONS);
    if (ids[ids.length - 1] !== id) ids.push(id);
  }
  return ids;
}

/** Postings p of `left` for which p + distance is in `right`; both sorted. */
export function intersect(left: readonly number[], right: readonly number[], distance: number): number[] {
  const both: number[] = [];
  let at = 0;
  for (const posting of left) {
    const wanted = posting + distance;
    while (at < right.length && (right[at] as number) < wanted) at++;
    if (right[at] === wanted) both.push(posting);
  }
  return both;
}
