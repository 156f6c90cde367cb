import { GOAL_HEADING, INDICATOR_HEADING } from '../../../vocab/planned-forms.ts';
import { captionKind } from '../../captions.ts';
import type { Furniture } from '../../furniture.ts';
import { indicatorColumn } from '../../projects/labels.ts';
import { isFormTitle } from '../../projects/titles.ts';
import type { Line, Row } from '../../types.ts';
import type { Region } from '../index.ts';
import { headRows } from './head.ts';
import { indicatorRows, isIndicatorLine } from './indicators.ts';
import { isMoneyLine, isMoneySide, moneyRows } from './money.ts';
import { rowFrom, toWords, type WordLine, wholeRow } from './words.ts';

/** Most lines of a form. */
const MOST_LINES = 200;

/**
 * Forms of planned projects (财政项目支出绩效目标申报表) whose cells are divided by single blanks, known by their title:
 * head, money, goals, and the indicators with their targets. Cells broken over lines are put together where there is
 * one way; the goals of period and year run into one another and stay whole lines.
 */
export function formRegions(lines: readonly Line[], furniture: Furniture, claimed: Uint8Array): Region[] {
  const own = lines.filter((line) => !line.blank && !furniture.has(line.no) && claimed[line.no] === 0);
  return own.flatMap((line, index) => {
    if (!isFormTitle(line.text.text)) return [];
    const form = formUnder(own, index + 1);
    const rows = form && rowsOf(form);
    return rows ? [{ dialect: 'flowing-form', rows, breaks: [], lines: form.map((each) => each.line.no) }] : [];
  });
}

/** The lines of the form under a title, up to the last of its indicators; null where none stands there. */
function formUnder(lines: readonly Line[], from: number): WordLine[] | null {
  let start = from;
  while (captionKind(lines[start]?.text ?? { text: '。', at: new Uint32Array(0) }) === 'year') start++;
  const form: WordLine[] = [];
  let header = false;
  for (const line of lines.slice(start, start + MOST_LINES)) {
    if (isFormTitle(line.text.text) || captionKind(line.text) === 'title') break;
    const words = toWords(line);
    if (header && !isIndicatorLine(words)) break;
    form.push(words);
    header ||= isHeader(words);
  }
  return header ? form : null;
}

/** 一级指标 二级指标 三级指标 年度(/项目)指标值: a form of plans has one more column, the target. */
function isHeader({ words }: WordLine): boolean {
  return (
    words.length === 4 &&
    INDICATOR_HEADING.test(words[0]?.text ?? '') &&
    words.every(({ text }) => indicatorColumn(text) !== null)
  );
}

function rowsOf(form: readonly WordLine[]): Row[] | null {
  const header = form.findIndex(isHeader);
  const money = form.findIndex(isMoneyLine);
  const goals = form.findIndex(({ words }) => words.some(({ text }) => GOAL_HEADING.test(text)));
  const head = form.slice(0, money);
  const line = form[header];
  if (!line || money < 0 || money > header || !head.some(isNamed)) return null;
  const end = goals > money && goals < header ? goals : lastMoney(form, money, header);
  return [
    ...headRows(head),
    ...moneyRows(form.slice(money, end)),
    ...form.slice(end, header).map(wholeRow),
    rowFrom([line], line.words),
    ...indicatorRows(form.slice(header + 1)),
  ];
}

function isNamed({ words }: WordLine): boolean {
  return words[0]?.text === '项目名称';
}

function lastMoney(form: readonly WordLine[], money: number, header: number): number {
  let end = money;
  while (end < header && form[end] && (isMoneyLine(form[end] as WordLine) || isMoneySide(form[end] as WordLine))) end++;
  return end;
}
