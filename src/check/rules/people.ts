import type { CitedText } from '../../model/index.ts';
import { JOINED_OFFICES } from '../../vocab/checks.ts';
import { equal } from '../judge/equal.ts';
import { plus, sum } from '../judge/sum.ts';
import { ONE } from '../number.ts';
import type { Rule, Scope } from '../rule.ts';
import { type Outcome, skip } from '../verdict.ts';

const STAFF = ['staff.active', 'staff.retiredCadre', 'staff.retired'] as const;

/** 实有 = 在职 + 离休 + 退休; a kind that is not mentioned does not exist where the others already close. */
function staffSum(scope: Scope): readonly Outcome[] {
  const outcomes: Outcome[] = [];
  for (const suffix of ['', '.change']) {
    const whole = scope.figure(`staff.total${suffix}`);
    const parts = STAFF.flatMap((code) => scope.figure(code + suffix) ?? []);
    if (!whole || parts.length === 0) continue;
    const verdict = sum(whole, parts.map(plus));
    outcomes.push(parts.length < STAFF.length && verdict.status === 'differs' ? skip('人员类别未全部列出') : verdict);
  }
  return outcomes;
}

/** A stated number against the length of the list that follows; with or without the body itself. */
function counted(scope: Scope, code: string, names: readonly CitedText[], slack: number): readonly Outcome[] {
  const stated = scope.figure(code);
  const [first] = names;
  const last = names.at(-1);
  if (!stated || !first || !last) return [];
  const source = { ...first.source, lineEnd: Math.max(first.source.lineEnd, last.source.lineEnd), text: '' };
  const list = scope.amount('名单所列个数', names.length, source, { unit: stated.unit, exact: true });
  if (!list) return [];
  const gap = list.value - stated.value;
  const verdict = equal(stated, list);
  if (slack > 0 && gap === BigInt(slack) * ONE)
    return [{ ...verdict, status: 'pass', message: `${verdict.message}（名单含本级）` }];
  const joined = names.filter(({ text }) => JOINED_OFFICES.test(text)).length;
  const paired = gap < 0n && -gap <= BigInt(joined) * ONE;
  return [paired ? { ...verdict, status: 'pass', message: `${verdict.message}（名单中有两个处室合写）` } : verdict];
}

/** Group 16: staff and units. */
export const rules: readonly Rule[] = [
  { id: 'staff-sum', run: staffSum },
  {
    id: 'unit-count',
    run: (scope) =>
      scope.fact('units.subordinate') || scope.fact('units.offices')
        ? [
            ...counted(scope, 'units.offices', scope.document.offices, 0),
            ...counted(scope, 'units.subordinate', scope.document.units, 1),
          ]
        : [skip('未写明单位或处室的个数')],
  },
];
