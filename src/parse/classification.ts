import { ECONOMIC_CSV, FUNCTIONAL_CSV, RENAMED } from '../vocab/classification/index.ts';

/** Codes of a path of functional names; null where the name is not printed or its code not known. */
export interface Codes {
  readonly categoryCode: string | null;
  readonly sectionCode: string | null;
  readonly itemCode: string | null;
}
export interface Names {
  readonly category: string | null;
  readonly section: string | null;
  readonly item: string | null;
}
export type Scheme = 'functional' | 'economic';

const TABLES: Readonly<Record<Scheme, ReadonlyMap<string, string>>> = {
  functional: readCsv(FUNCTIONAL_CSV),
  economic: readCsv(ECONOMIC_CSV),
};
/** Functional accounts by the length of their code (3 类, 5 款, 7 项), then by plain name. */
const BY_NAME = indexNames(TABLES.functional);

const ECONOMIC_BY_NAME = economicByName(TABLES.economic);

function economicByName(table: ReadonlyMap<string, string>): Map<string, string[]> {
  const index = new Map<string, string[]>();
  for (const [code, name] of table) {
    if (code.length === 5) index.set(plain(name), [...(index.get(plain(name)) ?? []), code]);
  }
  return index;
}

function readCsv(text: string): Map<string, string> {
  const table = new Map<string, string>();
  for (const line of text.split(/\r?\n/).slice(1)) {
    const [code, name] = line.split(',');
    if (code && name) table.set(code, name);
  }
  return table;
}

function indexNames(table: ReadonlyMap<string, string>): Map<string, string[]> {
  const index = new Map<string, string[]>();
  const add = (code: string, name: string) => {
    const key = `${code.length}/${plain(name)}`;
    const known = index.get(key) ?? [];
    if (!known.includes(code)) index.set(key, [...known, code]);
  };
  for (const [code, name] of table) add(code, name);
  for (const [name, code] of RENAMED) add(code, name);
  return index;
}

/** Brackets, blanks and separators aside: 政府办公厅(室) = 政府办公厅（室）. */
function plain(name: string): string {
  return name.replace(/[()（）\s、,，]/g, '');
}

/** The published name of a code, null where the code is not known. */
export function nameOfCode(code: string, scheme: Scheme = 'functional'): string | null {
  return TABLES[scheme].get(code) ?? null;
}

/** Whether a printed name fits its code; null where the code is not known. Earlier names fit. */
export function nameFitsCode(code: string, name: string, scheme: Scheme = 'functional'): boolean | null {
  const known = TABLES[scheme].get(code);
  if (known === undefined) return null;
  const printed = plain(name);
  return plain(known) === printed || RENAMED.some(([old, at]) => at === code && plain(old) === printed);
}

/** Whether a name is that of a 类; 支出 at its end may be missing. */
export function categoryNamed(name: string): string | null {
  const [code] = lookUp(name, 3, '');
  return code === undefined ? null : nameOfCode(code);
}

/** Codes of the accounts of one level (3, 5 or 7 digits) with this name under the given code. */
function lookUp(name: string, length: 3 | 5 | 7, under: string): string[] {
  const key = plain(name);
  const found = BY_NAME.get(`${length}/${key}`) ?? (length === 3 ? BY_NAME.get(`3/${key}支出`) : undefined) ?? [];
  return found.filter((code) => code.startsWith(under));
}

/** Resolves names to codes from the top; each level only where exactly one account fits. */
export function codesOfPath({ category, section, item }: Names): Codes {
  const categoryCode = category === null ? null : only(lookUp(category, 3, ''));
  const sectionCode =
    section === null || (category !== null && !categoryCode) ? null : only(lookUp(section, 5, categoryCode ?? ''));
  const itemCode = item === null || !sectionCode ? null : only(lookUp(item, 7, sectionCode));
  return { categoryCode, sectionCode, itemCode };
}

/** The whole path of a known code, from 类 down to the code itself; null where one of its levels is not known. */
export function pathOfCode(code: string): Names | null {
  const [category, section, item] = [3, 5, 7].map((length) =>
    code.length >= length ? nameOfCode(code.slice(0, length)) : '',
  );
  if (category == null || section == null || item == null) return null;
  return { category, section: section || null, item: item || null };
}

/** The 款 of the economic classification with this name, where only one has it: 办公费 → 30201. */
export function economicNamed(name: string): string | null {
  return only(ECONOMIC_BY_NAME.get(plain(name)) ?? []);
}

/** The code of a 款 or 项 whose name no other account has (大气 → 2110301), else null. */
export function codeOfUniqueName(name: string): string | null {
  return only([...lookUp(name, 5, ''), ...lookUp(name, 7, '')]);
}

function only(codes: readonly string[]): string | null {
  return codes.length === 1 ? (codes[0] ?? null) : null;
}
