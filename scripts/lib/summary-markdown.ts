import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Change, changedFigures } from '../../src/collect/index.ts';
import { decimalText } from '../../src/export/csv.ts';
import type { DisclosureDocument, DisclosureEntry } from '../../src/model/index.ts';

/** Rows shown of one disclosure; the rest is counted. */
const MOST_ROWS = 50;

/** What changed in figures between two collections directories, as Markdown for a pull request. */
export function summarise(before: string, after: string): string {
  const [old, now] = [entriesOf(before), entriesOf(after)];
  const added = [...now.values()].filter(({ id }) => !old.has(id));
  const removed = [...old.values()].filter(({ id }) => !now.has(id));
  const changed = [...now.keys()]
    .filter((id) => old.has(id))
    .map((id) => ({ id, changes: changesOf(id, before, after) }))
    .filter(({ changes }) => changes.length > 0);
  const lines = [
    '## 数据变化 What changed in figures',
    '',
    `新增 added: ${added.length} · 删除 removed: ${removed.length} · 数字有变化 changed: ${changed.length} · 合计 disclosures: ${now.size}`,
    '',
    ...added.flatMap((entry) => [`- 新增 ${headOf(entry)}`, `  ${countsOf(entry)}`]),
    ...removed.map((entry) => `- 删除 ${headOf(entry)}`),
    ...(added.length + removed.length > 0 ? [''] : []),
    ...changed.flatMap(({ id, changes }) => changeTable(id, changes)),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

function entriesOf(directory: string): Map<string, DisclosureEntry> {
  const entries = JSON.parse(readFileSync(join(directory, 'disclosures.json'), 'utf8')) as DisclosureEntry[];
  return new Map(entries.map((entry) => [entry.id, entry]));
}

/** Documents are compared one at a time; equal bytes need no reading. */
function changesOf(id: string, before: string, after: string): Change[] {
  const [old, now] = [before, after].map((directory) =>
    readFileSync(join(directory, 'disclosures', `${id}.json`), 'utf8'),
  );
  if (!old || !now || old === now) return [];
  return changedFigures(JSON.parse(old) as DisclosureDocument, JSON.parse(now) as DisclosureDocument);
}

function headOf({ id, title }: DisclosureEntry): string {
  return `${cell(title)} (\`${id}\`)`;
}

function countsOf({ counts }: DisclosureEntry): string {
  const { facts, projects, indicators, figures, figuresBound } = counts;
  return `facts ${facts}, projects ${projects}, indicators ${indicators}, figures bound ${figuresBound} of ${figures}`;
}

function changeTable(id: string, changes: readonly Change[]): string[] {
  const rows = changes.slice(0, MOST_ROWS).map(({ what, name, label, field, from, to, unit }) => {
    const code = what === 'fact' ? `\`${name}\`` : field;
    return `| ${cell(label)} | ${code} | ${value(from)} | ${value(to)} | ${cell(unit)} |`;
  });
  const rest = changes.length - rows.length;
  return [
    `### ${id}`,
    '',
    '| 项 figure | 代码 code | 原 before | 现 after | 单位 unit |',
    '|---|---|---:|---:|---|',
    ...rows,
    ...(rest > 0 ? ['', `另有 ${rest} 处。 ${rest} more.`] : []),
    '',
  ];
}

function value(figure: number | null): string {
  return figure === null ? '—' : decimalText(figure);
}

/** Text of a document in a table cell: it cannot end the cell, nor be markup or a mention. */
function cell(text: string): string {
  return text.replace(/[\r\n]+/g, ' ').replace(/[\\`*_[\]<>|#@~!]/g, (char) => `&#${char.charCodeAt(0)};`);
}
