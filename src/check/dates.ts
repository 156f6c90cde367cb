/** The first and the last day a printed date can mean, as day numbers that order like dates. */
export interface DayRange {
  readonly first: number;
  readonly last: number;
}

const MONTH_DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const day = (year: number, month: number, date: number): number =>
  Math.round(Date.UTC(year, month - 1, date) / 86_400_000);
const endOf = (year: number, month: number): number =>
  month === 2 ? day(year, 3, 1) - 1 : day(year, month, MONTH_DAYS[month - 1] ?? 31);

const DATE = /(?:(\d{4})\s*[年./-])?\s*(\d{1,2})\s*(?:月|[./-])\s*(?:(\d{1,2})\s*[日号]?)?\s*(底|末|前|之前|以前)?/;

export const isDate = (text: string | null): boolean =>
  text !== null && /\d{1,2}\s*月|\d{4}\s*[./-]\s*\d{1,2}\s*[./-]\s*\d{1,2}/.test(text) && !/个\s*月/.test(text);

/**
 * “2024年12月20日前”, “=2023 年 8 月底”, “12月31日”: the year is `year` where none is printed. A bare month spans the
 * month; “12月前” ends with November, “12月底前” with December. Null for anything else, also for two dates.
 */
export function dayRange(text: string | null, year: number): DayRange | null {
  if (!text || !isDate(text)) return null;
  const plain = text.normalize('NFKC');
  const match = DATE.exec(plain);
  if (!match || isDate(plain.slice(match.index + match[0].length))) return null;
  const [, ownYear, monthText, dateText, mark] = match;
  const month = Number(monthText);
  const at = ownYear ? Number(ownYear) : year;
  if (month < 1 || month > 12) return null;
  if (dateText) return { first: day(at, month, Number(dateText)), last: day(at, month, Number(dateText)) };
  if (mark?.endsWith('前')) return { first: day(at, month, 1) - 1, last: day(at, month, 1) - 1 };
  return { first: mark ? endOf(at, month) : day(at, month, 1), last: endOf(at, month) };
}
