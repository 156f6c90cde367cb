import { h, marked } from './dom.ts';
import { lineLabel, siteBase, sourcePath } from './paths.ts';
import type { TextHit } from './text.ts';
import { KIND_WORD } from './words.ts';

/** Excerpts shown of one record; the rest is counted. */
const SHOWN = 3;

/** A record of the full text: its marked excerpts, each with its line, and where it stands. */
export function textArticle(hit: TextHit): HTMLElement {
  const excerpts = hit.excerpts
    .slice(0, SHOWN)
    .map((excerpt) =>
      h(
        'q',
        {},
        marked(excerpt.marked),
        ' ',
        h('a', { class: 'src', href: siteBase() + sourcePath(hit.doc, excerpt) }, lineLabel(excerpt)),
      ),
    );
  const more = hit.excerpts.length > SHOWN ? `，本段另有 ${hit.excerpts.length - SHOWN} 处` : '';
  const title = `${hit.doc.department} ${hit.doc.year} ${KIND_WORD[hit.doc.kind] ?? ''}`;
  const section = hit.section ? ` › ${hit.section}` : '';
  return h('article', { class: 'hit text' }, excerpts, h('p', { class: 'where' }, title + section + more));
}
