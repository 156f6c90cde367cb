import type { PublishedFile } from './output-file.ts';

/** A zip without 64-bit fields holds no file of 4 GiB; its CSV twin in Parquet is smaller. */
const LARGEST_FILE = 4 * 1024 ** 3 - 1;

/** Above this the whole documents and raw copies stay out of the archive: they are there one by one. */
const MOST_SINGLE_FILES = { files: 50_000, bytes: 4 * 1024 ** 3 };

/** What goes into the archive: everything, unless the collection has outgrown the format. */
export function archivePaths(files: readonly PublishedFile[]): string[] {
  const fitting = files.filter(({ bytes }) => bytes <= LARGEST_FILE);
  const single = fitting.filter(isSingle);
  const bytes = single.reduce((sum, file) => sum + file.bytes, 0);
  const tooMany = single.length > MOST_SINGLE_FILES.files || bytes > MOST_SINGLE_FILES.bytes;
  return fitting.filter((file) => !(tooMany && isSingle(file))).map(({ path }) => path);
}

function isSingle({ path }: PublishedFile): boolean {
  return path.startsWith('disclosures/') || path.startsWith('raw/');
}
