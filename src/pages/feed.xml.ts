import { SITE_NAME } from '../site/words.ts';
import { allEntries } from '../views/data.ts';
import { atomFeed } from '../views/feed.ts';

/** Atom feed of the whole site. */
export function GET(): Response {
  return new Response(atomFeed(`${SITE_NAME} · 新近收录`, 'feed.xml', allEntries()));
}
