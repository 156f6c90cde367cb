import type { Block, Project } from '../../model/index.ts';
import { NOTE_COLUMN, PLACEHOLDER, REASON_WORDS, REQUIRED_FACTS, REQUIRED_SECTIONS } from '../../vocab/checks.ts';
import { state } from '../judge/state.ts';
import { rowName, titleOf, withTables } from '../projects.ts';
import type { Rule, Scope } from '../rule.ts';
import { type Outcome, skip, type Verdict } from '../verdict.ts';

const spanOf = (block: Block) => ({ file: '', lineStart: block.lineStart, lineEnd: block.lineEnd, text: '' });

/** Where 三公 is reported, its parts and the counts behind them are reported too (0 counts as stated). */
function threePublic(scope: Scope): readonly Outcome[] {
  const total = scope.figure('threePublic.total');
  if (!total) return [skip('“三公”经费合计未写明')];
  if (scope.isBudget) return [skip('预算公开不要求写明实物量')];
  const missing = Object.entries(REQUIRED_FACTS).filter(([code]) => !scope.fact(code));
  const names = missing.map(([, name]) => name).join('、');
  const message = missing.length > 0 ? `“三公”经费部分未见：${names}` : '“三公”经费的分项和实物量都已写明';
  return [state(missing.length > 0 ? 'differs' : 'pass', [total], message, { found: names || null })];
}

/** Parts the form requires; a part counts as present where its heading or any of its figures is. */
function sections(scope: Scope): readonly Outcome[] {
  const kinds = new Set<string>(scope.document.sections.map(({ kind }) => kind));
  if (kinds.size < 4) return [skip('文件没有按章节编写')];
  const codes = scope.document.facts.map(({ code }) => code);
  const missing = REQUIRED_SECTIONS.filter(
    ({ kinds: any, prefix }) =>
      !any.some((kind) => kinds.has(kind)) && !(prefix && codes.some((code) => code.startsWith(prefix))),
  );
  const names = missing.map(({ name }) => name).join('、');
  const [first] = scope.document.sections;
  const source = first
    ? [
        {
          label: '目录',
          text: first.title,
          source: { file: '', lineStart: first.lineStart, lineEnd: first.lineStart, text: '' },
        },
      ]
    : [];
  return [
    state(
      missing.length > 0 ? 'differs' : 'pass',
      [],
      missing.length > 0 ? `未见章节：${names}` : '要求公开的章节都已列出',
      { found: names || null, texts: source },
    ),
  ];
}

/** A change that is not 0 comes with a reason somewhere in its paragraph. */
function reasons(scope: Scope): readonly Outcome[] {
  const blocks = [...scope.document.blocks].filter(({ kind }) => kind === 'paragraph' || kind === 'list');
  const holds = (line: number): boolean =>
    blocks.some((block) => block.lineStart <= line && line <= block.lineEnd && REASON_WORDS.test(block.text));
  const changes = scope.document.facts.filter(
    ({ code, value }) =>
      /^(?:overall|fiscal|generalPublic|threePublic\.total|agencyOperating\.\w+)\.yoyChange$/.test(code) && value !== 0,
  );
  if (changes.length === 0) return [skip('未写增减额')];
  const without = changes.filter(({ reason, source }) => !reason && !holds(source.lineStart) && !holds(source.lineEnd));
  const figures = (without.length > 0 ? without : changes.slice(0, 1)).flatMap(({ code }) => scope.figure(code) ?? []);
  const message =
    without.length > 0
      ? `写明增减而未见原因：${figures.map(({ label }) => label).join('、')}`
      : `${changes.length} 处增减都写明了原因`;
  return [state(without.length > 0 ? 'differs' : 'pass', figures, message)];
}

/** Template words left standing. */
function placeholders(scope: Scope): readonly Outcome[] {
  const found = scope.document.blocks.flatMap((block) => {
    const match = block.kind === 'contents' ? null : PLACEHOLDER.exec(block.text);
    return match ? [{ label: '残留的填表文字', text: match[0], source: spanOf(block) }] : [];
  });
  if (found.length > 0)
    return [
      state('differs', [], `正文残留填表文字：${[...new Set(found.map(({ text }) => text))].join('、')}`, {
        found: found[0]?.text ?? null,
        texts: found,
      }),
    ];
  const [first] = scope.document.blocks;
  return first
    ? [state('pass', [], '没有残留的填表文字', { texts: [{ label: '全文', text: '', source: spanOf(first) }] })]
    : [skip('没有正文')];
}

/** A table with such a heading. */
const hasColumn = (scope: Scope, heading: RegExp): boolean =>
  scope.document.tables.some(({ rows }) => rows.some((row) => row.some(({ text }) => heading.test(text))));

/** Rows that lost points without a word, in tables whose form has room for one. */
function notes(scope: Scope): readonly Outcome[] {
  const tables = withTables(scope).filter(({ no }) => no > 0);
  const filled = tables.some(({ indicators }) => indicators.some(({ note }) => note));
  if (!filled && !hasColumn(scope, NOTE_COLUMN)) return [skip('自评表没有偏差原因一栏')];
  return tables.flatMap((project: Project): Verdict[] => {
    const lost = project.indicators.filter(({ score, weight }) => score !== null && weight !== null && score < weight);
    const silent = lost.filter(({ note }) => !note?.trim());
    if (lost.length === 0) return [];
    const texts = (silent.length > 0 ? silent : lost.slice(0, 1)).map((row) => ({
      label: rowName(row),
      text: row.note ?? '',
      source: row.source,
      uncertain: row.uncertain,
    }));
    const message =
      silent.length > 0
        ? `${titleOf(project)}：${silent.map(rowName).join('、')}扣分而未写原因`
        : `${titleOf(project)}：${lost.length} 行扣分都写明了原因`;
    return [state(silent.length > 0 ? 'differs' : 'pass', [], message, { projectNo: project.no, texts })];
  });
}

/** Group 14: what must be present. */
export const rules: readonly Rule[] = [
  { id: 'dc-three-public', run: threePublic },
  { id: 'dc-sections', run: sections },
  { id: 'dc-reasons', run: reasons },
  { id: 'dc-placeholder', run: placeholders },
  { id: 'ix-note-required', run: notes },
];
