import type { Kind } from '../../model/index.ts';
import {
  AFTER_KIND,
  BEFORE_TITLE,
  BUDGET_WORD,
  CHINESE_DIGITS,
  CHINESE_YEAR,
  COVER_DATE,
  FILE_NAME,
  FINAL_ACCOUNTS_WORD,
  FUNDS_WITH_BUDGET,
  NAME_END,
  NAMED_BODY,
  NO_DEPARTMENT,
  NO_NAME,
  TITLE_ENDS,
  TITLE_LEAD,
  TITLE_TAIL,
  YEAR_TOKEN,
} from '../../vocab/identity.ts';
import { tidyName } from './name.ts';

/** What a title line (or two joined) says; a part not said is null. */
export interface TitleReading {
  readonly title: string;
  readonly department: string | null;
  readonly fiscalYear: number | null;
  readonly kind: Kind | null;
}

/** 2024年度, 二〇二四年 → 2024; the last year token of a title is its fiscal year only if all agree, else the first. */
export function readYear(text: string): number | null {
  const found = [...text.matchAll(YEAR_TOKEN)].map((match) => Number(match[1]));
  if (found[0] !== undefined) return found[0];
  const chinese = CHINESE_YEAR.exec(text);
  if (!chinese) return null;
  const digit = (char = '') => Math.max(0, CHINESE_DIGITS.indexOf(char.replace(/[○零]/, '〇')));
  return 2000 + 10 * digit(chinese[1]) + digit(chinese[2]);
}

/** Which of 决算 / 预算 a title names: 决算 wins, since 预算 also stands beside it; the 预算 in 一般公共预算 says nothing. */
export function readKind(text: string): Kind | null {
  if (text.includes(FINAL_ACCOUNTS_WORD)) return 'final-accounts';
  return text.replace(FUNDS_WITH_BUDGET, '').includes(BUDGET_WORD) ? 'budget' : null;
}

/** The title alone: without a path before it, the contents printed behind it, and a date. */
function titleIn(line: string): string {
  const bare = line.replace(/\|+$/, '').replace(TITLE_LEAD, '');
  const end = bare.search(TITLE_ENDS);
  return (end > 5 ? bare.slice(0, end) : bare).replace(/[（(]$/, '').replace(COVER_DATE, '');
}

/** The name over the tail of a title; 部门 right before the year belongs to it: 江川县水利部门2022年“三公”经费预算情况说明. */
function nameBefore(title: string, text: string): string {
  const name = text.replace(/^关于/, '').replace(/的$/, '');
  const whole = NAMED_BODY.exec(title)?.[1];
  return whole?.startsWith(name) && name.length >= 3 ? whole : name;
}

/** `乌鲁木齐市X局（汇总）2023年度部门决算公开说明` → its parts. */
export function readTitle(text: string): TitleReading | null {
  const title = titleIn(tidyName(text));
  if (BEFORE_TITLE.test(title) || FILE_NAME.test(title) || title.length > 80) return null;
  const bare = title.replace(YEAR_TOKEN, '').replace(CHINESE_YEAR, '');
  const tail = TITLE_TAIL.exec(bare);
  const name = nameBefore(title, tail ? bare.slice(0, tail.index) : bare);
  const behind = tail ? bare.slice(tail.index + tail[0].length).replace(AFTER_KIND, '') : '';
  if (name === '' && behind.length >= 3 && NAME_END.test(behind) && !/[。；，：]/.test(behind)) {
    return { title, department: behind, fiscalYear: readYear(title), kind: tail ? readKind(tail[0]) : null };
  }
  const isName = name.length >= 3 && !NO_DEPARTMENT.test(name) && !NO_NAME.test(name);
  const department = isName ? name : null;
  return { title, department, fiscalYear: readYear(title), kind: tail ? readKind(tail[0]) : null };
}
