/**
 * Name of a raw file under data/raw/. Whatever its ending was, it is served as plain text, so that a page or a script
 * among the raw files is never run: `a.html` → `a.html.txt`.
 */
export function publishedRawName(file: string): string {
  return file.endsWith('.txt') ? file : `${file}.txt`;
}
