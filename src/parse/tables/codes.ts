/** Digits printed in one cell; `level` where the header says which part of a code they are. */
export interface CodePart {
  readonly digits: string;
  readonly level: 'category' | 'section' | 'item' | null;
}

/** The codes of the lines above, so that a line may leave out what it shares with them. */
export interface CodePath {
  category: string | null;
  section: string | null;
}

/** The parts of one line put together: `208 05 01`, `208 0501`, `208 20805 2080501` → 2080501. */
function joined(parts: readonly CodePart[]): string {
  return parts.reduce((code, { digits }) => (code !== '' && digits.startsWith(code) ? digits : code + digits), '');
}

/** What a line that prints only its own two digits goes under: a 款 under the 类, a 项 under the 款 printed above. */
function parentOf(parts: readonly CodePart[], path: CodePath): string | null {
  if (parts[0]?.level === 'section') return path.category;
  if (parts[0]?.level === 'item') return path.section;
  return path.section ?? path.category;
}

/**
 * The whole functional code of a line: 3, 5 or 7 digits; `0501` goes under the 类, `05` or `01` under what is printed
 * above. Null where the digits make no such code.
 */
export function functionCode(parts: readonly CodePart[], path: CodePath): string | null {
  const code = joined(parts);
  if (/^2\d{2}(\d{2}){0,2}$/.test(code)) return code;
  if (/^\d{4}$/.test(code) && path.category) return path.category + code;
  const parent = /^\d{2}$/.test(code) ? parentOf(parts, path) : null;
  return parent && parent + code;
}

/**
 * The whole economic code of a line: 301, 30101, or `01` under the 类 printed above. The seven-digit codes of local
 * sub-items (3010101) are no published code: null.
 */
export function economicCode(parts: readonly CodePart[], category: string | null): string | null {
  const code = joined(parts);
  if (/^[35]\d{2}(\d{2})?$/.test(code)) return code;
  return /^\d{2}$/.test(code) && category ? category + code : null;
}
