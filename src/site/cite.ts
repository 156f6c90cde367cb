import { absolute } from './env.ts';
import { SITE_NAME } from './words.ts';

/** What a citation needs to know. */
export interface Work {
  /** Who published the document. */
  readonly author: string;
  readonly title: string;
  /** Date the document was published (YYYY-MM-DD), where its sidecar says so. */
  readonly published: string | null;
  /** Lines of the raw text, where a part is cited: '第 272–301 行'. */
  readonly lines: string | null;
  readonly path: string;
  readonly version: string;
  readonly inputHash: string;
}

export interface Citation {
  readonly gbt: string;
  readonly bibtex: string;
  readonly markdown: string;
}

function bibtexKey(path: string): string {
  return `mingzhang:${path.replace(/\/+$/, '').replaceAll('/', ':')}`;
}

/** BibTeX reads \ { } and a few signs as commands. */
function bibtexText(text: string): string {
  return text.replace(/[\\{}]/g, '').replace(/([&%$#_])/g, '\\$1');
}

/**
 * A page in three citation forms. The date of access is the reader's to fill in (a build carries no date);
 * without SITE_URL no address is given.
 */
export function cite(work: Work): Citation {
  const url = absolute(work.path);
  const place = work.lines === null ? '' : `, 原文${work.lines}`;
  const date = work.published === null ? '' : `(${work.published})`;
  const edition = `${SITE_NAME}, 版本 ${work.version}（输入校验 ${work.inputHash}）`;
  const note = `${work.lines === null ? '' : `原文${work.lines}；`}${edition}`;
  const fields = [
    `  author = {{${bibtexText(work.author)}}},`,
    `  title  = {${bibtexText(work.title)}},`,
    ...(work.published === null ? [] : [`  date   = {${work.published}},`]),
    `  note   = {${bibtexText(note)}},`,
    ...(url === null ? [] : [`  url    = {${url}},`]),
  ];
  return {
    gbt: `${work.author}. ${work.title}[EB/OL]${place}. ${edition}${date}.${url === null ? '' : ` ${url}.`}`,
    bibtex: `@misc{${bibtexKey(work.path)},\n${fields.join('\n')}\n}`,
    markdown: url === null ? `${work.author}《${work.title}》${place}，${edition}` : `${work.author}《[${work.title.replace(/[[\]]/g, '\\$&')}](${url})》${place}，${edition}`,
  };
}
