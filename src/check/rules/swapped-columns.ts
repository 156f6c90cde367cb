import type { Table } from '../../model/index.ts';
import { state } from '../judge/state.ts';
import type { Rule, Scope } from '../rule.ts';
import { type Outcome, skip, type Verdict } from '../verdict.ts';

const PLAIN = /^\d+(?:\.\d+)?$/;
/** A heading with blanks strewn in is shorter. */
const LONGEST = 40;
const flat = (text: string): string => text.replace(/\s/g, '');

interface Columns {
  readonly header: number;
  readonly actual: number;
  readonly weight: number;
}

/** The row of headings over the indicators, and where 实际 and 分值 stand in it. */
function columnsOf(table: Table): Columns | null {
  for (const [header, row] of table.rows.entries()) {
    if (!row.some(({ text }) => text.length < LONGEST && flat(text) === '三级指标')) continue;
    const words = row.map(({ text }) => flat(text));
    const actual = words.findIndex((word) => /^(?:实际|全年实际|年度实际).*值?$/.test(word));
    const weight = words.findIndex((word) => /^(?:指标)?(?:分值|权重)/.test(word));
    return actual >= 0 && weight >= 0 ? { header, actual, weight } : null;
  }
  return null;
}

/** Every row shows a bare number under 实际 and a figure with a unit under 分值: the two columns changed places. */
function swapped(table: Table): Verdict | null {
  const columns = columnsOf(table);
  if (!columns) return null;
  const rows = table.rows.slice(columns.header + 1).flatMap((row) => {
    const [actual, weight] = [row[columns.actual], row[columns.weight]];
    const filled = actual && weight && flat(actual.text) !== '' && flat(weight.text) !== '';
    return filled ? [{ actual, weight }] : [];
  });
  if (rows.length === 0) return null;
  const crossed = rows.filter(
    ({ actual, weight }) => PLAIN.test(flat(actual.text)) && !PLAIN.test(flat(weight.text)) && /\d/.test(weight.text),
  );
  const span = (line: number) => ({ file: '', lineStart: line, lineEnd: line, text: '' });
  const head = table.rows[columns.header]?.[columns.actual];
  const texts = [
    ...(head
      ? [
          {
            label: '表头',
            text: `${head.text} / ${table.rows[columns.header]?.[columns.weight]?.text ?? ''}`,
            source: span(head.line),
          },
        ]
      : []),
    ...crossed.map(({ actual, weight }) => ({
      label: '内容',
      text: `${actual.text} / ${weight.text}`,
      source: span(actual.line),
    })),
  ];
  if (crossed.length === rows.length && rows.length > 1)
    return state('differs', [], `表“${table.title}”的表头与列内容相反：“实际”一列是分值，“分值”一列是实际完成值`, {
      texts,
    });
  return state('pass', [], `表“${table.title}”的表头与列内容一致`, { texts: texts.slice(0, 1) });
}

/** A table of indicators whose headings and contents stand crosswise. */
export const rules: readonly Rule[] = [
  {
    id: 'ix-swapped-columns',
    run: (scope: Scope): readonly Outcome[] => {
      const verdicts = scope.document.tables.map(swapped).filter((verdict) => verdict !== null);
      const wrong = verdicts.filter(({ status }) => status === 'differs');
      const [first] = verdicts.filter(({ status }) => status === 'pass');
      if (verdicts.length === 0) return [skip('没有绩效指标表')];
      const agreed = verdicts.length - wrong.length;
      return first ? [...wrong, { ...first, message: `${agreed} 张绩效指标表的表头与列内容一致` }] : wrong;
    },
  },
];
