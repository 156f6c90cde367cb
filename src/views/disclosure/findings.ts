import { type OutcomeKey, outcomeOf } from '../../check/tally.ts';
import type { Finding } from '../../model/index.ts';

/** How a finding is shown: sign, word and tone; colour comes third. */
export interface FindingState {
  readonly key: OutcomeKey;
  readonly sign: string;
  readonly word: string;
  readonly tone: 'd' | 'r' | 'e' | 'x';
}

const STATES: Readonly<Record<FindingState['key'], FindingState>> = {
  differs: { key: 'differs', sign: '≠', word: '不一致', tone: 'd' },
  uncertain: { key: 'uncertain', sign: '？', word: '可能是读取问题', tone: 'x' },
  missing: { key: 'missing', sign: '○', word: '文中未见', tone: 'x' },
  rounding: { key: 'rounding', sign: '≈', word: '四舍五入', tone: 'r' },
  pass: { key: 'pass', sign: '＝', word: '相符', tone: 'e' },
  notApplicable: { key: 'notApplicable', sign: '·', word: '无从核对', tone: 'x' },
};

export const stateOf = (finding: Finding): FindingState => STATES[outcomeOf(finding)];

const ORDER: readonly FindingState['key'][] = ['differs', 'missing', 'uncertain', 'rounding', 'pass', 'notApplicable'];

export interface FindingGroup {
  readonly state: FindingState;
  readonly findings: readonly Finding[];
}

/** Findings by state, differences first; document order within. Empty groups are left out. */
export function findingGroups(findings: readonly Finding[]): FindingGroup[] {
  const groups = Map.groupBy(findings, (finding) => stateOf(finding).key);
  return ORDER.flatMap((key) => {
    const members = groups.get(key);
    return members ? [{ state: STATES[key], findings: members }] : [];
  });
}

/** The first `most` of a list, one of each rule before a second of any: a rule that fires forty times hides no other. */
export function leading(findings: readonly Finding[], most: number): Finding[] {
  const seen = new Map<string, number>();
  const ranked = findings.map((finding) => {
    const turn = seen.get(finding.rule) ?? 0;
    seen.set(finding.rule, turn + 1);
    return { finding, turn };
  });
  return ranked
    .sort((a, b) => a.turn - b.turn)
    .slice(0, most)
    .map(({ finding }) => finding);
}
