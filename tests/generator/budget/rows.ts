import { carried, currentOf, fiscalOf, general, type Line, type Plan, sumOf, wholeOf } from './plan.ts';

/** 类, 款 or 项 with the lines under it. */
export interface Node {
  readonly code: string;
  readonly name: string;
  readonly lines: readonly Line[];
}

/** 类, 款 and 项 of the lines in code order: a table by function. */
export function tree(lines: readonly Line[]): Node[] {
  const nodes: Node[] = [];
  for (const line of lines) {
    const names = [line.category, line.section, line.item];
    [3, 5, 7].forEach((length, depth) => {
      const code = line.code.slice(0, length);
      if (nodes.some((node) => node.code === code)) return;
      const under = lines.filter((each) => each.code.startsWith(code));
      nodes.push({ code, name: names[depth] ?? '', lines: under });
    });
  }
  return nodes;
}

export const categories = (lines: readonly Line[]): Node[] => tree(lines).filter(({ code }) => code.length === 3);

/** Totals of the plan by name. */
export function totals({ lines }: Plan) {
  const of = (amount: (line: Line) => number) => sumOf(lines, amount);
  return {
    basic: of(({ basic }) => basic),
    own: of(({ basic, own }) => basic + own),
    transfer: of(({ transfer }) => transfer),
    general: of(general),
    generalProject: of(({ own, transfer }) => own + transfer),
    fund: of(({ fund }) => fund),
    capital: of(({ capital }) => capital),
    fiscal: of(fiscalOf),
    unitFunds: of(({ unitFunds }) => unitFunds),
    account: of(({ account }) => account),
    current: of(currentOf),
    carryFiscal: of(({ carryFiscal }) => carryFiscal),
    carryOther: of(({ carryOther }) => carryOther),
    carried: of(carried),
    whole: of(wholeOf),
    project: of((line) => wholeOf(line) - line.basic),
  };
}
export type Totals = ReturnType<typeof totals>;

/** A line of a printed table by function, as it must be read. */
export interface PrintedLine {
  readonly table: 'revenue' | 'expenditure' | 'fiscal' | 'generalPublic' | 'governmentFund' | 'stateCapital';
  readonly code: string;
  readonly name: string;
  readonly amount: number | null;
  readonly basic: number | null;
  readonly project: number | null;
}
