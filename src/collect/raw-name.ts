import { createHash } from 'node:crypto';

/** File systems hold names of so many bytes. */
const LONGEST = 255;
const ENDING = '.txt';

/**
 * Name of a raw file under data/raw/. Whatever its ending was, it is served as plain text, so that a page or a script
 * among the raw files is never run: `a.html` → `a.html.txt`. A name too long for that is cut and gets a mark of its own.
 */
export function publishedRawName(file: string): string {
  const name = file.endsWith(ENDING) ? file : file + ENDING;
  return Buffer.byteLength(name) <= LONGEST ? name : shortened(file);
}

function shortened(file: string): string {
  const mark = createHash('sha256').update(file).digest('hex').slice(0, 16);
  const kept = Buffer.from(file).subarray(0, LONGEST - mark.length - ENDING.length - 4);
  return `${new TextDecoder().decode(kept, { stream: true })}-${mark}${ENDING}`;
}
