/**
 * The folder of a volume of the full text, below search/text/: the first (0) lies there itself and holds the engine, the
 * others lie in 2/, 3/ …
 */
export function volumeFolder(no: number): string {
  return no === 0 ? '' : `${no + 1}/`;
}
