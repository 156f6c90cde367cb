import type { Indicator } from '../../model/index.ts';
import { asPrinted, percent, plus } from '../../site/amount.ts';

export interface IndicatorRow {
  readonly index: number;
  readonly indicator: Indicator;
  readonly score: string | null;
  readonly weight: string | null;
  /** Score over weight, 0–100, for the bar. */
  readonly scored: number | null;
  /** 完成率 as printed, or worked out from target and actual of one unit. */
  readonly completion: { readonly text: string; readonly derived: boolean } | null;
}

export interface IndicatorGroup {
  readonly title: string;
  readonly rows: readonly IndicatorRow[];
  /** Sums over the rows, null where none states one. */
  readonly score: string | null;
  readonly weight: string | null;
}

/** Only targets that ask for “at least” or “exactly” have a completion in per cent; “at most” has none. */
function completion(indicator: Indicator): IndicatorRow['completion'] {
  if (indicator.completionRaw) return { text: indicator.completionRaw, derived: false };
  const { targetValue, actualValue, targetOp, targetUnit, actualUnit } = indicator;
  if (targetValue === null || actualValue === null || targetUnit !== actualUnit) return null;
  if (targetOp !== '=' && targetOp !== '>=' && targetOp !== '>') return null;
  const text = percent(actualValue, targetValue);
  return text === null ? null : { text: `${text}%`, derived: true };
}

function row(indicator: Indicator, index: number): IndicatorRow {
  const printed = (value: number | null, which: 'first' | 'last') =>
    value === null ? null : asPrinted(value, indicator.source.text, which);
  const { score, weight } = indicator;
  return {
    index,
    indicator,
    score: printed(score, 'last'),
    weight: printed(weight, 'first'),
    scored: score === null || weight === null ? null : Number(percent(score, weight) ?? 0),
    completion: completion(indicator),
  };
}

function sum(values: readonly (string | null)[]): string | null {
  const stated = values.filter((value) => value !== null);
  return stated.length ? plus(...stated) : null;
}

/** Indicators under their first level, in document order. */
export function indicatorGroups(indicators: readonly Indicator[]): IndicatorGroup[] {
  const groups = Map.groupBy(indicators.map(row), ({ indicator }) => indicator.level1 ?? '（未写一级指标）');
  return [...groups].map(([title, rows]) => ({
    title,
    rows,
    score: sum(rows.map(({ score }) => score)),
    weight: sum(rows.map(({ weight }) => weight)),
  }));
}
