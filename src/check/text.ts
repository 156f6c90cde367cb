/** A name without widths, blanks, brackets, quotes and dashes, for comparing. */
export const bare = (text: string | null): string =>
  (text ?? '').normalize('NFKC').replace(/[\s()（）【】〔〕“”"'‘’《》<>\-—–_·:：,，.。、;；]/g, '');

/** Whether both texts hold the same `length` characters in a row. */
export function shareRun(a: string, b: string, length: number): boolean {
  for (let from = 0; from + length <= a.length; from++) if (b.includes(a.slice(from, from + length))) return true;
  return false;
}

/** Length of the longest sequence of characters that stands in both texts in this order. */
export function commonOrder(a: string, b: string): number {
  let row = new Uint16Array(b.length + 1);
  for (const char of a) {
    const next = new Uint16Array(b.length + 1);
    for (let j = 1; j <= b.length; j++)
      next[j] = b[j - 1] === char ? (row[j - 1] ?? 0) + 1 : Math.max(row[j] ?? 0, next[j - 1] ?? 0);
    row = next;
  }
  return row[b.length] ?? 0;
}

/** Years, numbers and measures say nothing about which project is meant. */
const undated = (text: string): string =>
  text.replace(/\d+年?(?:度)?/g, '').replace(/(?:等|支出|经费|资金|费用)+$/, '');

/** Whether a phrase in running text names the thing called `name`: contained, or most of its characters in order and four in a row. */
export function names(fullPhrase: string, fullName: string): boolean {
  const [phrase, name] = [undated(fullPhrase), undated(fullName)];
  if (phrase.length < 4 || name.length < 4) return false;
  if (phrase.includes(name) || name.includes(phrase)) return true;
  return shareRun(phrase, name, 4) && commonOrder(phrase, name) * 4 >= phrase.length * 3;
}
