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
  /** Address of the page, null where none is known at build time. */
  readonly url: string | null;
  /** Date of access (YYYY-MM-DD): a build carries none, the reader's browser fills it in. */
  readonly accessed?: string | null;
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

function markdown(work: Work, tail: string): string {
  const title = work.title.replace(/[[\]]/g, '\\$&');
  return `${work.author}《${work.url === null ? title : `[${title}](${work.url})`}》${tail}`;
}

/** A page or a part of it in three citation forms. */
export function cite(work: Work): Citation {
  const { url } = work;
  const place = work.lines === null ? '' : `, 原文${work.lines}`;
  const date = `${work.published === null ? '' : `(${work.published})`}${work.accessed ? `[${work.accessed}]` : ''}`;
  const edition = `${SITE_NAME}, 版本 ${work.version}（输入校验 ${work.inputHash}）`;
  const note = `${work.lines === null ? '' : `原文${work.lines}；`}${edition}`;
  const fields = [
    `  author = {{${bibtexText(work.author)}}},`,
    `  title  = {${bibtexText(work.title)}},`,
    ...(work.published === null ? [] : [`  date   = {${work.published}},`]),
    `  note   = {${bibtexText(note)}},`,
    ...(url === null ? [] : [`  url    = {${url}},`]),
    ...(work.accessed ? [`  urldate = {${work.accessed}},`] : []),
  ];
  return {
    gbt: `${work.author}. ${work.title}[EB/OL]${place}. ${edition}${date}.${url === null ? '' : ` ${url}.`}`,
    bibtex: `@misc{${bibtexKey(work.path)},\n${fields.join('\n')}\n}`,
    markdown: markdown(work, `${place}，${edition}`),
  };
}
