import { describeFact } from '../../vocab/facts.ts';
import { CLASSIFIED, WITHHELD, WITHHELD_CODES, WITHHELD_COUNT } from '../../vocab/withheld.ts';
import { readFigure } from './figure.ts';
import type { Range, Reading } from './readings.ts';
import type { LexText } from './text.ts';
import type { FigureToken } from './tokens.ts';

const SENTENCE = /[^。;]+/g;
/** Longest sentence looked at. */
const LONGEST = 300;

/**
 * How many projects, and how much money, have performance tables that stay unpublished; several amounts: none is taken.
 *
 *     单位有4个中央转移支付项目,涉及项目预算资金5,001.10万元,项目绩效目标表完全不予以公开。
 */
export function readWithheld({ text }: LexText): Reading[] {
  if (!WITHHELD.test(text)) return [];
  return [...text.matchAll(SENTENCE)].flatMap(({ 0: sentence, index }) =>
    sentence.length > LONGEST || CLASSIFIED.test(sentence) || !WITHHELD.test(sentence)
      ? []
      : readSentence(text, { from: index, to: index + sentence.length }),
  );
}

function readSentence(text: string, { from, to }: Range): Reading[] {
  const found = WITHHELD_COUNT.exec(text.slice(from, to));
  const printed = found?.[1] ?? found?.[2];
  if (!found || printed === undefined) return [];
  const start = from + found.index;
  const end = start + found[0].length;
  const count = readFigure(text, text.indexOf(printed, start));
  const [amount, ...more] = amountsIn(text, end, to);
  const readings = count
    ? [toReading(WITHHELD_CODES.count, { ...count, value: printed }, { from: start, to: end })]
    : [];
  if (!amount || more.length > 0) return readings;
  return [...readings, toReading(WITHHELD_CODES.amount, amount, { from: amount.start, to: amount.end })];
}

function amountsIn(text: string, from: number, to: number): FigureToken[] {
  const figures: FigureToken[] = [];
  for (let at = from; at < to; at++) {
    const figure = readFigure(text, at);
    if (figure?.unitClass === 'money') figures.push(figure);
    at = figure?.end ?? at;
  }
  return figures;
}

function toReading(code: string, figure: FigureToken, phrase: Range): Reading {
  return {
    code,
    value: figure.value,
    unit: describeFact(code)?.unit ?? figure.unit,
    unitRaw: figure.unitRaw,
    raw: figure.raw,
    compare: null,
    concept: { share: null },
    figure: { from: figure.start, to: figure.end },
    phrase,
    sentence: 0,
    implied: false,
    uncertain: false,
    reason: null,
  };
}
