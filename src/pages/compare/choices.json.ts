import { yearKind } from '../../site/words.ts';
import { allEntries } from '../../views/data.ts';

/** What can be compared: [id, department, year and kind], newest first. Fetched when a reader begins to choose. */
export function GET(): Response {
  return Response.json(allEntries().map((entry) => [entry.id, entry.department, yearKind(entry)]));
}
