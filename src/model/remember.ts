/** Texts this short are copied by the engine: keeping one keeps nothing else alive. */
const SHORT = 12;
const LONG = 80;
const MOST_SHORT = 20_000;
const MOST_LONG = 500;

/**
 * A function of a text alone that remembers its last answers: labels and figures of forms come again and again.
 * Answers must not be changed by the caller. Bounded, whatever comes in.
 */
export function remember<T>(read: (text: string) => T): (text: string) => T {
  const short = new Map<string, T>();
  const long = new Map<string, T>();
  return (text) => {
    if (text.length > LONG) return read(text);
    const [known, most] = text.length <= SHORT ? [short, MOST_SHORT] : [long, MOST_LONG];
    const found = known.get(text);
    if (found !== undefined) return found;
    const answer = read(text);
    if (known.size >= most) known.clear();
    known.set(text, answer);
    return answer;
  };
}
