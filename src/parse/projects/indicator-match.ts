import { remember } from '../../model/remember.ts';
import {
  ACHIEVED_WORDS,
  BASIS_WORDS,
  EVIDENCE_WORDS,
  NATURE_WORDS,
  RULE_ENDING,
} from '../../vocab/performance-indicators.ts';
import type { Cell } from './cells.ts';
import { isLevel1, isLevel2 } from './labels.ts';
import { decimalText, isDash } from './numbers.ts';
import { isQuantity, splitOperator } from './targets.ts';

/** What a cell of an indicator row can be, by its text alone. */
export interface Features {
  readonly level1: boolean;
  readonly level2: boolean;
  readonly number: boolean;
  readonly percent: boolean;
  readonly operator: boolean;
  readonly onlyOperator: boolean;
  readonly quantity: boolean;
  readonly dash: boolean;
  readonly basis: boolean;
  readonly rule: boolean;
  readonly evidence: boolean;
  readonly achieved: boolean;
  readonly text: boolean;
  readonly length: number;
}

export function featuresOf(cell: Cell): Features {
  return featuresOfText(cell.fold);
}

const featuresOfText = remember((fold: string): Features => {
  const { op, rest } = splitOperator(fold);
  const sign = op !== null && /^[<>=≤≥≦≧⩽⩾]/.test(fold);
  const number = decimalText(fold) !== null;
  const percent = /^-?[\d.,]+%$/.test(fold);
  const dash = isDash(fold);
  return {
    level1: isLevel1(fold),
    level2: isLevel2(fold),
    number,
    percent,
    operator: sign && rest !== '',
    onlyOperator: (op !== null && rest === '') || NATURE_WORDS.includes(fold),
    quantity: isQuantity(fold),
    dash,
    basis: BASIS_WORDS.includes(fold),
    rule: fold.endsWith(RULE_ENDING) && fold.length <= 20,
    evidence: fold.split(/[,，、;；]/).every((part) => EVIDENCE_WORDS.includes(part)),
    achieved: ACHIEVED_WORDS.some((word) => fold.includes(word)) && fold.length <= 14,
    text: !number && !percent && !dash && !sign,
    length: fold.length,
  };
});

const NEVER = -20;

/** How well a cell suits a field of the indicator part; about 0 = possible, below −5 = hardly. */
export const SUITS: Readonly<Record<string, (cell: Features) => number>> = {
  level1: (cell) => (cell.level1 ? 6 : cell.level2 ? -6 : cell.text && !cell.quantity ? -3 : NEVER),
  level2: (cell) => (cell.level2 ? 6 : cell.level1 ? -4 : cell.text && !cell.quantity ? -2 : NEVER),
  level3: (cell) => (cell.text ? (cell.level1 || cell.level2 || cell.quantity ? -1 : 4) : cell.number ? -12 : NEVER),
  operator: (cell) => (cell.onlyOperator ? 8 : NEVER),
  initialTarget: (cell) => suitsTarget(cell) - 0.5,
  target: suitsTarget,
  unit: (cell) => (cell.percent || cell.operator || cell.number ? NEVER : cell.length <= 6 ? 3 : -4),
  actual: (cell) => {
    if (cell.level1 || cell.level2 || cell.rule || cell.basis) return -4;
    if (cell.achieved) return 6;
    if (cell.quantity || cell.percent) return 5;
    return cell.number || cell.dash ? 0 : cell.length > 40 ? -2 : 1;
  },
  completion: (cell) => (cell.percent ? 6 : cell.number ? 1 : cell.dash ? 0 : NEVER),
  weight: (cell) => (cell.number ? 8 : cell.percent ? -2 : cell.dash ? -4 : NEVER),
  score: (cell) => (cell.number ? 8 : cell.dash ? -2 : NEVER),
  basis: (cell) => (cell.basis ? 8 : cell.number || cell.operator ? -8 : cell.rule ? -4 : cell.dash ? 0 : 1),
  lastYear: (cell) =>
    cell.basis || cell.rule || cell.evidence ? -6 : cell.dash || cell.quantity || cell.percent ? 2 : 1,
  rule: (cell) => (cell.rule ? 8 : cell.number || cell.operator || cell.basis ? -10 : cell.dash ? 0 : -0.5),
  evidence: (cell) => (cell.evidence ? 8 : cell.number || cell.operator || cell.basis ? -10 : cell.dash ? 0 : 0.5),
  core: (cell) => (cell.length <= 2 && cell.text ? 3 : NEVER),
  note: (cell) => {
    if (cell.level1 || cell.level2 || cell.rule || cell.evidence) return -6;
    return cell.number || cell.operator ? -8 : cell.dash ? 0 : 2;
  },
};

function suitsTarget(cell: Features): number {
  if (cell.level1 || cell.level2 || cell.rule || cell.basis) return -6;
  if (cell.operator) return 8;
  if (cell.quantity || cell.percent) return 4;
  return cell.dash ? -1 : cell.length > 40 ? -2 : 1;
}

/** What it costs to leave a field of the row empty. */
export const BLANK: Readonly<Record<string, number>> = {
  level3: -10,
  target: -4,
  actual: -4,
  weight: -6,
  score: -5,
  basis: -0.5,
  lastYear: -0.5,
};
