/*
 * Every page states the checksum of the whole input, so that one changed document would change every page. While pages
 * are rendered a mark stands for the checksum. The places of the mark are kept, so that a page of an unchanged
 * department is the former one with another checksum in these places: the very bytes that rendering it would give.
 */

/** Hexadecimal digits of the checksum that pages state: as many bytes as a mark has. */
const LENGTH = 8;

/** Marks to choose from, so that there is one that occurs in no document. `~` stands in no name and no hash. */
export function candidateMark(no: number): string {
  return `~in${no}`.padEnd(LENGTH, '~');
}

/** Puts `hash` where the mark stands; returns the places. Changes the page. */
export function fillMarks(page: Buffer, mark: string, hash: string): number[] {
  const places: number[] = [];
  for (let at = page.indexOf(mark); at >= 0; at = page.indexOf(mark, at + LENGTH)) {
    places.push(at);
    page.write(hash, at, 'latin1');
  }
  return places;
}

/** Puts another hash in the places of a former page. False where the former hash does not stand there. */
export function refill(page: Buffer, places: readonly number[], former: string, hash: string): boolean {
  for (const at of places) {
    if (page.toString('latin1', at, at + LENGTH) !== former) return false;
    page.write(hash, at, 'latin1');
  }
  return true;
}
