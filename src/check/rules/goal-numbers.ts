import type { CitedText, Indicator, Project } from '../../model/index.ts';
import { dayRange, isDate } from '../dates.ts';
import { numericRow } from '../indicator.ts';
import { state } from '../judge/state.ts';
import { scaled } from '../number.ts';
import { rowName, titleOf, withTables } from '../projects.ts';
import type { Rule, Scope } from '../rule.ts';
import { type Outcome, skip, type Verdict } from '../verdict.ts';
import { passed } from './indicator-sums.ts';

const LINK =
  '(?:率|数量|数|次数)?(?:应|均|已|可)?(?:达到|完成|控制在|不少于|不低于|不超过|大于等于|小于等于|达|为|是|至)?[:：]?(?:大于等于|小于等于|不少于|不低于|>=|<=|≥|≤|=)?';

/** The name of what a row measures, without brackets and the word for a count; too short a name says nothing. */
function noun(row: Indicator): string | null {
  const name = rowName(row)
    .normalize('NFKC')
    .replace(/\s|\([^)]*\)/g, '')
    .replace(/(?:率|数量|次数|个数|数)$/, '');
  return name.length >= 4 ? name : null;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
const flat = (text: string): string => text.normalize('NFKC').replace(/\s/g, '');

/** The number with the row's unit that follows the row's name in a text, e.g. “信访案件及时受理达到100%”. */
function numberAfter(text: string, row: Indicator): string | null {
  const name = noun(row);
  const unit = row.targetUnit ?? row.actualUnit;
  if (!name || !unit || !text.includes(name)) return null;
  const rest = text.slice(text.indexOf(name) + name.length);
  return new RegExp(`^${LINK}(\\d+(?:\\.\\d+)?)${escaped(flat(unit))}`).exec(rest)?.[1] ?? null;
}

function verdictOf(
  project: Project,
  row: Indicator,
  cited: CitedText,
  label: string,
  said: string,
  printed: string | null,
  same: boolean,
): Verdict | 'pass' {
  if (same) return 'pass';
  const texts = [
    { label, text: cited.text, source: cited.source },
    { label: rowName(row), text: printed ?? '', source: row.source, uncertain: row.uncertain },
  ];
  return state('differs', [], `${titleOf(project)}：${label}写“${rowName(row)}”${said}，指标行为 ${printed ?? '—'}`, {
    expected: said,
    found: printed,
    unit: row.targetUnit,
    projectNo: project.no,
    texts,
  });
}

/** A number in the words of the goal or of the result, against the row of that name. */
function numberOf(
  project: Project,
  row: Indicator,
  cited: CitedText,
  text: string,
  side: 'target' | 'actual',
): Verdict | 'pass' | null {
  const numeric = numericRow(row);
  const said = numeric && numberAfter(text, row);
  const value = said ? scaled(said) : null;
  if (!numeric || !said || value === null) return null;
  const label = side === 'target' ? '预期目标' : '完成情况';
  const printed = side === 'target' ? row.targetRaw : row.actualRaw;
  return verdictOf(project, row, cited, label, `${said}${row.targetUnit ?? ''}`, printed, value === numeric[side]);
}

/** “项目完成时间为2025年4月27日” against the row 项目完成时间. */
function dateOf(
  project: Project,
  row: Indicator,
  cited: CitedText,
  text: string,
  year: number,
): Verdict | 'pass' | null {
  const name = noun(row);
  if (!name || !isDate(row.actualRaw) || !text.includes(name)) return null;
  const said = /^(?:为|是|:|：)?(\d{4}年\d{1,2}月\d{1,2}日)/.exec(text.slice(text.indexOf(name) + name.length))?.[1];
  const [told, printed] = [dayRange(said ?? null, year), dayRange(row.actualRaw, year)];
  if (!said || !told || !printed) return null;
  const same = told.first <= printed.last && told.last >= printed.first;
  return verdictOf(project, row, cited, '完成情况', said, row.actualRaw, same);
}

/** One side of every table: its goal text against its rows. */
function texts(scope: Scope, side: 'target' | 'actual'): readonly Outcome[] {
  const year = scope.document.disclosure.fiscalYear;
  const outcomes = withTables(scope).flatMap((project) => {
    const cited = side === 'target' ? project.goalExpected : project.goalActual;
    if (!cited) return [];
    const text = flat(cited.text);
    const verdicts = project.indicators.map(
      (row) =>
        numberOf(project, row, cited, text, side) ??
        (side === 'actual' ? dateOf(project, row, cited, text, year) : null),
    );
    const wrong = verdicts.filter((verdict): verdict is Verdict => verdict !== null && verdict !== 'pass');
    return passed(project, wrong, verdicts.filter((verdict) => verdict !== null).length);
  });
  return outcomes.length > 0 ? outcomes : [skip('文字中没有写明指标的数字')];
}

/** Group 12: numbers in the words of goals and results. */
export const rules: readonly Rule[] = [
  { id: 'px-goal-number', run: (scope) => texts(scope, 'target') },
  { id: 'px-result-number', run: (scope) => texts(scope, 'actual') },
];
