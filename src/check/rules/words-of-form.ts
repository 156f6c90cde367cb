import { GRADE_FROM, GRADE_SCALE, GRADED, HEAD_YEAR, TORN_YEAR } from '../../vocab/checks.ts';
import { state } from '../judge/state.ts';
import type { Rule, Scope } from '../rule.ts';
import { type Outcome, type Passage, skip, type Verdict } from '../verdict.ts';

interface Place {
  readonly text: string;
  readonly lineStart: number;
  readonly lineEnd: number;
}

const passage = (label: string, text: string, { lineStart, lineEnd }: Place): Passage => ({
  label,
  text,
  source: { file: '', lineStart, lineEnd, text: '' },
});

interface Head {
  readonly year: number;
  readonly place: Place;
}

/** Lines that are nothing but the year, over a table or in its first rows. */
function heads(scope: Scope): Head[] {
  const blocks: Place[] = scope.document.blocks.filter(({ kind }) => kind !== 'contents');
  const cells = scope.document.tables.flatMap(({ rows }) =>
    rows
      .slice(0, 2)
      .flat()
      .map(({ text, line }): Place => ({ text, lineStart: line, lineEnd: line })),
  );
  return [...blocks, ...cells].flatMap((place) => {
    const year = HEAD_YEAR.exec(place.text.normalize('NFKC').trim())?.[1];
    return year ? [{ year: Number(year), place }] : [];
  });
}

/** A year that lost a digit. */
function torn(scope: Scope): Verdict[] {
  return scope.document.blocks.flatMap((block): Verdict[] => {
    const found = block.kind === 'contents' ? null : TORN_YEAR.exec(block.text.normalize('NFKC'));
    if (!found) return [];
    return [
      state('differs', [], `年份残缺：“${found[0]}”`, { found: found[0], texts: [passage('正文', found[0], block)] }),
    ];
  });
}

/** Heads of tables (“（2023年度）”) name the year of the document; no year has lost a digit. */
function years(scope: Scope): readonly Outcome[] {
  const own = scope.document.disclosure.fiscalYear;
  const found = heads(scope);
  const broken = torn(scope);
  if (found.length === 0 && broken.length === 0) return [skip('没有写明年度的表头')];
  const other = found
    .filter(({ year }) => year !== own)
    .map(({ year, place }) =>
      state('differs', [], `表头写${year}年度，文件为${own}年度`, {
        expected: String(own),
        found: String(year),
        texts: [passage('表头', place.text, place)],
      }),
    );
  const right = found.filter(({ year }) => year === own);
  const [first] = right;
  const texts = first ? [passage('表头', first.place.text, first.place)] : [];
  const pass = first ? [state('pass', [], `${right.length} 处表头都写${own}年度`, { texts })] : [];
  return [...other, ...broken, ...pass];
}

/** “得分 92 分，等级为优”: 优 from 90, 良 from 80, 中 from 60, unless the text prints a scale of its own. */
function grades(scope: Scope): readonly Outcome[] {
  if (scope.document.blocks.some(({ text }) => GRADE_SCALE.test(text))) return [skip('文中另有等级划分标准')];
  const verdicts = scope.document.blocks.flatMap((block): Verdict[] => {
    const [found, score = '', grade = ''] = GRADED.exec(block.text.normalize('NFKC')) ?? [];
    if (found === undefined || Number(score) > 100) return [];
    const expected = GRADE_FROM.find(([, from]) => Number(score) >= from)?.[0] ?? '';
    const message = `得分 ${score} 分，评为“${grade}”；按通行标准 ${score} 分为“${expected}”`;
    return [
      state(expected === grade ? 'pass' : 'differs', [], message, {
        expected,
        found: grade,
        texts: [passage('正文', found, block)],
      }),
    ];
  });
  return verdicts.length > 0 ? verdicts : [skip('没有同时写明得分和等级')];
}

/** Groups 11 and 13: words of the form that go with a number. */
export const rules: readonly Rule[] = [
  { id: 'yr-words', run: years },
  { id: 'ix-grade-word', run: grades },
];
