import { codesOfPath, nameFitsCode, nameOfCode } from '../classification.ts';
import type { Context } from '../types.ts';
import { type CodePath, functionCode } from './codes.ts';
import type { Entry } from './entries.ts';
import type { SideReading } from './side-reading.ts';
import { firstOffset } from './spans.ts';

/** A line with its whole functional code; `resolved`: found by its names. */
export interface Coded {
  readonly entry: Entry;
  readonly code: string;
  readonly basis: 'printed' | 'resolved';
}

/** Says so where a printed name is none of the names of its printed code. */
export function checkName(entry: Entry, code: string, scheme: 'functional' | 'economic', context: Context): void {
  if (entry.label === '' || nameFitsCode(code, entry.label, scheme) !== false) return;
  const known = nameOfCode(code, scheme) ?? '';
  context.report('table.name-code', firstOffset(entry.row), { code, name: entry.label, known });
}

function follow(path: CodePath, code: string | null): void {
  path.category = code?.slice(0, 3) ?? null;
  path.section = code && code.length >= 5 ? code.slice(0, 5) : null;
}

function printedCodes({ entries }: SideReading, context: Context): Coded[] {
  const path: CodePath = { category: null, section: null };
  return entries.flatMap((entry) => {
    const code = entry.codes.length > 0 ? functionCode(entry.codes, path) : null;
    if (!code) return [];
    follow(path, code);
    checkName(entry, code, 'functional', context);
    return [{ entry, code, basis: 'printed' as const }];
  });
}

/** Codes a name may have below the lines above it: a 类, a 款 of the 类, a 项 of the 款. */
function candidates(name: string, path: CodePath): string[] {
  const category = path.category && nameOfCode(path.category);
  const section = path.section && nameOfCode(path.section);
  const found = [
    codesOfPath({ category: name, section: null, item: null }).categoryCode,
    category ? codesOfPath({ category, section: name, item: null }).sectionCode : null,
    category && section ? codesOfPath({ category, section, item: name }).itemCode : null,
  ];
  return found.filter((code) => code !== null);
}

/**
 * Lines of a table that prints names without codes. A name that fits two levels (其他支出 under 其他支出) is reported
 * and left out, and nothing below an unknown 款 is resolved.
 */
function resolvedCodes({ entries }: SideReading, context: Context): Coded[] {
  const path: CodePath = { category: null, section: null };
  return entries.flatMap((entry) => {
    if (entry.label === '' || entry.total) return [];
    const found = candidates(entry.label, path);
    const [code] = found;
    if (code === undefined || found.length > 1) {
      path.section = null;
      if (found.length > 1) context.report('table.row-two-ways', firstOffset(entry.row), { label: entry.label });
      return [];
    }
    follow(path, code);
    return [{ entry, code, basis: 'resolved' as const }];
  });
}

/** Tables whose income side lists sources of money, not accounts. */
const SUMMARIES: ReadonlySet<string> = new Set(['overall', 'fiscal']);
const ECONOMIC_WORDS = /经济/;

/** The lines of a side that carry a functional code, in order; by their names where the side prints no codes. */
export function codedEntries(reading: SideReading, context: Context): Coded[] {
  if (reading.entries.some(({ codes }) => codes.length > 0)) return printedCodes(reading, context);
  const { names, amounts } = reading.side;
  if (SUMMARIES.has(reading.table.kind ?? '') && reading.direction === 'revenue') return [];
  const words = [...names, ...amounts].map((column) => reading.table.columns[column] ?? '').join(' ');
  return ECONOMIC_WORDS.test(words) ? [] : resolvedCodes(reading, context);
}
