import { PLAIN_TOTAL } from '../../vocab/statement-marks.ts';
import type { PlacedReading } from './facts.ts';

const SIDES = [
  {
    total: 'revenue.total',
    current: 'revenue.current',
    parts: 'revenue.source.',
    balance: /carryover|Balance|Surplus/,
  },
  {
    total: 'expenditure.total',
    current: 'expenditure.current',
    parts: 'expenditure.nature.',
    balance: /carryover|Balance|surplus/,
  },
] as const;
type Side = (typeof SIDES)[number];

/** Most by which the printed parts may miss their sum, in 万元. */
const ROUNDING = 0.05;

/**
 * 总收入100万元 … 总支出120万元: with the balances both totals are equal, so that these are without. Such an amount is
 * the year's where the parts printed behind it add up to it, the total where a balance is among them, else neither.
 */
export function yearTotals(placed: readonly PlacedReading[]): PlacedReading[] {
  const [income, spending] = SIDES.map(({ total }) => placed.filter((each) => isPlain(each, total)));
  const values = [...(income ?? []), ...(spending ?? [])].map(({ reading }) => reading.value);
  if (!income?.length || !spending?.length || new Set(values).size < 2) return [...placed];
  return placed.flatMap((each) => {
    const side = SIDES.find(({ total }) => isPlain(each, total));
    return side ? settled(each, side, placed) : [each];
  });
}

/** The amount is called 总收入 or 总支出, not 收入总计. */
function isPlain({ reading, text }: PlacedReading, total: string): boolean {
  const { code, compare, phrase } = reading;
  return code === total && compare === null && PLAIN_TOTAL.test(text.text.slice(phrase.from, phrase.to));
}

function settled(each: PlacedReading, side: Side, placed: readonly PlacedReading[]): PlacedReading[] {
  const { reading, text } = each;
  const beside = placed.filter((other) => other.text === text && other.reading.sentence === reading.sentence);
  if (beside.some((other) => side.balance.test(other.reading.code))) return [each];
  const parts = beside.filter(({ reading: { code, compare } }) => compare === null && isPart(code, side));
  const sum = parts.reduce((whole, part) => whole + Number(part.reading.value), 0);
  if (parts.length === 0 || Math.abs(sum - Number(reading.value)) > ROUNDING) return [];
  return [{ text, reading: { ...reading, code: side.current } }];
}

function isPart(code: string, { parts }: Side): boolean {
  return code.startsWith(parts) && !code.slice(parts.length).includes('.');
}
