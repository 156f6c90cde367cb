import type { DisclosureEntry } from '../model/index.ts';
import { absolute, href } from '../site/env.ts';
import { paths } from '../site/links.ts';
import { SITE_NAME, yearKind } from '../site/words.ts';

/** Characters XML 1.0 does not allow at all. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** Text → XML text: nothing in it can end an element or start one. */
export function xmlText(text: string): string {
  return text
    .replace(FORBIDDEN, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** The day a disclosure was published, as its sidecar says; else the end of its fiscal year, so that the feed does not depend on when it was built. */
function updated(entry: DisclosureEntry): string {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(entry.source.published ?? '')?.[0];
  return `${day ?? `${entry.fiscalYear}-12-31`}T00:00:00Z`;
}

function entryXml(entry: DisclosureEntry): string {
  const path = paths.disclosure(entry.id);
  const { counts } = entry;
  const summary = `${counts.facts} 个数字，${counts.projects} 个项目，${counts.checks.differs} 项不一致`;
  return `  <entry>
    <id>${xmlText(absolute(path) ?? `urn:mingzhang:${entry.id}`)}</id>
    <title>${xmlText(`${entry.department} ${yearKind(entry)}`)}</title>
    <updated>${updated(entry)}</updated>
    <link rel="alternate" type="text/html" href="${xmlText(absolute(path) ?? href(path))}"/>
    <summary>${xmlText(summary)}</summary>
  </entry>`;
}

/** An Atom feed of disclosures, the newest first; at most fifty. `path` is where the feed itself stands. */
export function atomFeed(title: string, path: string, entries: readonly DisclosureEntry[]): string {
  const newest = [...entries]
    .sort((a, b) => (updated(a) === updated(b) ? (a.id < b.id ? -1 : 1) : updated(a) < updated(b) ? 1 : -1))
    .slice(0, 50);
  const self = absolute(path) ?? href(path);
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN">
  <id>${xmlText(absolute(path) ?? `urn:mingzhang:${path}`)}</id>
  <title>${xmlText(title)}</title>
  <updated>${newest[0] ? updated(newest[0]) : '1970-01-01T00:00:00Z'}</updated>
  <author><name>${xmlText(SITE_NAME)}</name></author>
  <link rel="self" type="application/atom+xml" href="${xmlText(self)}"/>
${newest.map(entryXml).join('\n')}
</feed>
`;
}
