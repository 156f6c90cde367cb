import type { Block } from '../../model/index.ts';
import { ANNOUNCED_REPORT, ENTRY_STARTS, ENTRY_TRIM, FORM_TABLES, REPORT_TITLE } from '../../vocab/checks.ts';
import { state } from '../judge/state.ts';
import type { Rule, Scope } from '../rule.ts';
import { bare } from '../text.ts';
import { type Outcome, type Passage, skip } from '../verdict.ts';

/** Tables of the form a document must name before the others count as absent; entries and characters looked at. */
const MOST = 6;
const ENTRIES = 500;
const LENGTH = 200;
/** Dots and page number after an entry. */
const LEADER = /[\s.．·…—-]*\d*\s*$/;

const passage = (label: string, text: string, { lineStart, lineEnd }: Block): Passage => ({
  label,
  text,
  source: { file: '', lineStart, lineEnd, text: '' },
});

/** 一、《收入决算表》 → 收入决算表; numbers, years, page numbers, 的 and marks apart; 情况说明 is the same as 说明. */
const entryOf = (text: string): string =>
  bare(text.slice(0, LENGTH).replace(ENTRY_TRIM, '')).replace(/情况(?=说明$)/, '');

/** The entries of the printed contents, each with its block. */
function entries(scope: Scope): { text: string; block: Block }[] {
  return scope.document.blocks
    .filter(({ kind }) => kind === 'contents')
    .flatMap((block) =>
      block.text
        .split(ENTRY_STARTS)
        .map((text) => ({ text: text.trim(), block }))
        .filter(({ text }) => entryOf(text).length >= 4),
    );
}

/** Every title the body prints: sections, tables, tables announced as attached. */
function titles(scope: Scope): string[] {
  const { sections, tables, attachedTables, blocks } = scope.document;
  const heads = blocks.filter(({ kind }) => kind === 'heading' || kind === 'caption' || kind === 'title');
  return [
    ...sections.map(({ title }) => title),
    ...tables.map(({ title }) => title),
    ...[...attachedTables, ...heads].map(({ text }) => text),
  ]
    .map(entryOf)
    .filter((title) => title.length >= 4);
}

/** How paragraphs begin: a heading with a remark behind it, or broken over lines, may have been read as one. */
function openings(scope: Scope): string[] {
  const paragraphs = scope.document.blocks.filter(({ kind }) => kind === 'paragraph');
  return paragraphs.map(({ text }) => entryOf(text)).filter((opening) => opening.length >= 4);
}

/** What the contents list is found in the body; where hardly anything is, the contents were not understood. */
function contents(scope: Scope): Outcome {
  const listed = entries(scope);
  if (listed.length === 0 || listed.length > ENTRIES) return skip('文件没有目录');
  const printed = titles(scope);
  const has = (entry: string): boolean => printed.some((title) => title.includes(entry) || entry.includes(title));
  const untitled = listed.filter(({ text }) => !has(entryOf(text)));
  const opened = untitled.length > 0 ? openings(scope) : [];
  const missing = untitled.filter(({ text }) => !opened.some((opening) => opening.startsWith(entryOf(text))));
  if (missing.length * 3 > listed.length) return skip('目录与正文的标题写法不同，无从对照');
  const texts = (missing.length > 0 ? missing : listed.slice(0, 1)).map(({ text, block }) =>
    passage('目录', text, block),
  );
  const names = missing.map(({ text }) => text.replace(LEADER, '')).join('；');
  const message = missing.length > 0 ? `目录列出而正文未见：${names}` : `目录所列 ${listed.length} 项在正文都有`;
  return state(missing.length > 0 ? 'differs' : 'pass', [], message, { found: names || null, texts });
}

/** “附……评价报告” and no report in the document. */
function report(scope: Scope): readonly Outcome[] {
  const { blocks, projects, sections } = scope.document;
  const announced = blocks.find(({ kind, text }) => kind === 'paragraph' && ANNOUNCED_REPORT.test(text));
  if (!announced) return [];
  const printed =
    projects.some((project) => project.report.length > 0) ||
    sections.some(({ title }) => REPORT_TITLE.test(bare(title))) ||
    blocks.some(({ text, lineStart }) => lineStart > announced.lineEnd && REPORT_TITLE.test(bare(text)));
  const found = ANNOUNCED_REPORT.exec(announced.text)?.[0] ?? '';
  const texts = [passage('正文', found, announced)];
  return [
    state(printed ? 'pass' : 'differs', [], `正文写“${found}”，${printed ? '文中有评价报告' : '文中未见评价报告'}`, {
      texts,
    }),
  ];
}

/** The nine tables of the form; a document that prints or announces only a few publishes them elsewhere. */
function formTables(scope: Scope): readonly Outcome[] {
  if (scope.isBudget) return [skip('预算公开表的种类各地不同')];
  const { tables, attachedTables } = scope.document;
  const named = [...tables.map(({ title }) => title), ...attachedTables.map(({ text }) => text)].map(bare);
  const missing = FORM_TABLES.filter(({ title }) => !named.some((name) => title.test(name))).map(({ name }) => name);
  if (FORM_TABLES.length - missing.length < MOST) return [skip('文中没有报表，也没有列出附表的名称')];
  const [first] = attachedTables;
  const [table] = tables;
  const source =
    first?.source ?? (table && { file: '', lineStart: table.lineStart, lineEnd: table.lineStart, text: '' });
  const message = missing.length > 0 ? `未见报表：${missing.join('、')}` : '要求公开的九张报表都已列出';
  return [
    state(missing.length > 0 ? 'differs' : 'pass', [], message, {
      found: missing.join('、') || null,
      texts: source ? [{ label: '报表', text: first?.text ?? table?.title ?? '', source }] : [],
    }),
  ];
}

/** Groups 9 and 14: what is announced is there; the tables of the form are there. */
export const rules: readonly Rule[] = [
  { id: 'toc-vs-body', run: (scope) => [contents(scope), ...report(scope)] },
  { id: 'dc-tables', run: formTables },
];
