/**
 * Spells out a vocabulary pattern: `[x]` optional, `[a|b]` optional alternatives, `{a|b}` alternatives; round brackets are
 * themselves. `收入[合计|总计]` → 收入, 收入合计, 收入总计. Several patterns divided by blanks give one list.
 */
export function spellOut(patterns: string): string[] {
  return [...new Set(patterns.split(/\s+/).filter(Boolean).flatMap(expand))].filter(Boolean);
}

function expand(pattern: string): string[] {
  const open = pattern.search(/[[{]/);
  if (open < 0) return [pattern];
  const close = pattern.indexOf(pattern[open] === '[' ? ']' : '}', open);
  const choices = pattern.slice(open + 1, close).split('|');
  if (pattern[open] === '[') choices.unshift('');
  const head = pattern.slice(0, open);
  return expand(pattern.slice(close + 1)).flatMap((tail) => choices.map((choice) => head + choice + tail));
}
