import type { Republication } from '../collect/index.ts';
import { ABOUT, DATA_VERSION, FORM_CHANGES } from './about.ts';
import { decimalText } from './csv.ts';
import type { PublishedFile } from './output-file.ts';

/** SHA256SUMS, checked with `sha256sum -c` in data/. */
export function checksums(files: readonly PublishedFile[]): string {
  return files.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join('');
}

/** CHANGELOG.md: what changed in form by version, and in figures by republished document. */
export function changelog(history: readonly Republication[]): string {
  const lines = ['# 变更记录 Changelog', ''];
  for (const { version, changes } of FORM_CHANGES)
    lines.push(`## ${version}`, '', ...changes.map((each) => `- ${each}`), '');
  lines.push('## 重新公开的文件 Republished documents', '');
  if (history.length === 0) lines.push('无。None.', '');
  for (const { id, former } of history) lines.push(`### ${id}`, '', ...former.flatMap(formerVersion), '');
  return lines.join('\n');
}

const shown = (value: number | null) => (value === null ? '未载 not stated' : decimalText(value));

function formerVersion({ file, sha256, changes }: Republication['former'][number]): string[] {
  const head = `- 原版本 former version: \`${file.replaceAll('`', '')}\` (sha256 ${sha256}), ${changes.length} 处数字变化 figures changed`;
  return [
    head,
    ...changes.map(({ label, field, from, to, unit }) => {
      const name = field === 'value' ? label : `${label} ${field}`;
      return `  - ${plain(name)}: ${shown(from)} → ${shown(to)} ${unit}`;
    }),
  ];
}

/** Text of a document inside Markdown: no markup of its own. */
function plain(text: string): string {
  return text.replace(/[\\`*_[\]<>|#\r\n]/g, ' ');
}

/** CITATION.cff 1.2.0. No date: the version and the checksums name what is cited. */
export function citation(siteUrl: string | null, inputHash: string): string {
  return [
    'cff-version: 1.2.0',
    'type: dataset',
    'message: 引用本数据请注明版本与输入哈希。Please cite version and input hash.',
    `title: "${ABOUT.title.zh} ${ABOUT.title.en}"`,
    'authors:',
    `  - name: ${ABOUT.name}`,
    `version: "${DATA_VERSION}+${inputHash.slice(0, 12)}"`,
    `license: ${ABOUT.licence.name}`,
    ...(siteUrl ? [`url: "${siteUrl}"`] : []),
    'identifiers:',
    '  - type: other',
    `    value: "sha256:${inputHash}"`,
    '    description: 全部原始文件的哈希 Hash over all raw files',
    '',
  ].join('\n');
}
