/** A text with every character replaced that the pairs hold. */
export function simplifyWith(pairs: string, text: string): string {
  const chars = Array.from(pairs);
  const table = new Map(chars.flatMap((char, at) => (at % 2 === 0 ? [[char, chars[at + 1] ?? char] as const] : [])));
  return Array.from(text, (char) => table.get(char) ?? char).join('');
}
