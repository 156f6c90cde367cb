/** Names other files go by, and codes: never text of the document. */
const NAMES = new Set(['file', 'sha256', 'id', 'departmentSlug', 'code', 'rule', 'codes', 'kind', 'reason']);

/** Shorter texts hold neither a long number nor a name after its label. */
const SHORTEST = 5;

/** Calls `visit` with every text of a JSON value. */
export function visitStrings(value: unknown, visit: (text: string) => void): void {
  if (typeof value === 'string') {
    if (value.length >= SHORTEST) visit(value);
  } else if (typeof value === 'object' && value !== null) {
    for (const key in value)
      if (!NAMES.has(key) || isObject(value, key)) visitStrings(value[key as keyof typeof value], visit);
  }
}

/** A JSON value with every text through `map`; parts in which nothing changes are the very same objects. */
export function mapStrings<T>(value: T, map: (text: string) => string): T {
  if (typeof value === 'string') return (value.length < SHORTEST ? value : map(value)) as T;
  if (typeof value !== 'object' || value === null) return value;
  let copy: Record<string, unknown> | null = null;
  for (const key in value) {
    if (NAMES.has(key) && !isObject(value, key)) continue;
    const mapped = mapStrings(value[key], map);
    if (mapped === value[key]) continue;
    copy ??= (Array.isArray(value) ? [...value] : { ...value }) as Record<string, unknown>;
    copy[key] = mapped;
  }
  return (copy ?? value) as T;
}

/** `reason` is a word of ours on furniture, but a cited text on a fact. */
function isObject(value: object, key: string): boolean {
  return typeof value[key as keyof typeof value] === 'object';
}
