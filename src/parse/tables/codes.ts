/** The codes of the lines above, so that a line may leave out what it shares with them. */
export interface CodePath {
  category: string | null;
  section: string | null;
}

/** The parts of one line put together: `208 05 01`, `208 0501`, `208 20805 2080501` → 2080501. */
function joined(parts: readonly string[]): string {
  return parts.reduce((code, part) => (code !== '' && part.startsWith(code) ? part : code + part), '');
}

/**
 * The whole functional code of a line: 3, 5 or 7 digits; `0501` goes under the 类, `05` or `01` under the nearest
 * 款 or 类 printed above. Null where the digits make no such code.
 */
export function functionCode(parts: readonly string[], path: CodePath): string | null {
  const code = joined(parts);
  if (/^2\d{2}(\d{2}){0,2}$/.test(code)) return code;
  if (/^\d{4}$/.test(code) && path.category) return path.category + code;
  if (/^\d{2}$/.test(code)) return path.section ? path.section + code : path.category && path.category + code;
  return null;
}

/**
 * The whole economic code of a line: 301, 30101, or `01` under the 类 printed above. The seven-digit codes of local
 * sub-items (3010101) are no published code: null.
 */
export function economicCode(parts: readonly string[], category: string | null): string | null {
  const code = joined(parts);
  if (/^[35]\d{2}(\d{2})?$/.test(code)) return code;
  return /^\d{2}$/.test(code) && category ? category + code : null;
}
