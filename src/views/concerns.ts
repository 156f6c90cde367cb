import { outcomeOf } from '../check/tally.ts';
import type { DisclosureDocument, Finding } from '../model/index.ts';
import type { Lines } from '../site/links.ts';

/** A difference that concerns a figure: a quiet mark beside the figure leads to the finding. */
export interface Concern {
  readonly sign: '≠' | '？';
  /** What was compared, as the finding is titled. */
  readonly title: string;
  /** Anchor of the finding, on the page of checks of its disclosure. */
  readonly anchor: string;
}

/** The differences of one document by what they concern. */
export interface Concerns {
  /** By fact code. */
  code(code: string): Concern | null;
  /** By the raw lines of a row and the words it is named with: a finding about the same lines that says the same name. */
  row(lines: Lines, name: string): Concern | null;
  /** How many differences a project has. */
  project(no: number): number;
}

type Side = Finding['sides'][number];

/** Anchor of a finding: its place among all findings of the document. */
export const findingAnchor = (index: number): string => `f${index + 1}`;

const own = (side: Side): boolean => side.file === null;

function codesOf({ sides, codes }: Finding): readonly string[] {
  return sides.length === 0 ? codes : sides.flatMap((side) => (own(side) && side.code ? [side.code] : []));
}

/** Differences of a document (those `wanted`) by code, line and project. Plain differences win over readings in doubt. */
export function concerns(
  { checks }: Pick<DisclosureDocument, 'checks'>,
  wanted: (finding: Finding) => boolean = () => true,
): Concerns {
  const byCode = new Map<string, Concern>();
  const byLine = new Map<number, { readonly label: string; readonly concern: Concern }[]>();
  const byProject = new Map<number, number>();
  const add = (finding: Finding, index: number, sign: Concern['sign']) => {
    const concern: Concern = { sign, title: finding.title, anchor: findingAnchor(index) };
    for (const code of codesOf(finding)) if (!byCode.has(code)) byCode.set(code, concern);
    for (const side of finding.sides.filter(own)) {
      if (side.lineStart === null) continue;
      const list = byLine.get(side.lineStart) ?? [];
      byLine.set(side.lineStart, [...list, { label: side.label, concern }]);
    }
    const { projectNo } = finding;
    if (projectNo !== null && sign === '≠') byProject.set(projectNo, (byProject.get(projectNo) ?? 0) + 1);
  };
  for (const [outcome, sign] of [['differs', '≠'] as const, ['uncertain', '？'] as const])
    checks.forEach((finding, index) => {
      if (finding.status === 'differs' && outcomeOf(finding) === outcome && wanted(finding)) add(finding, index, sign);
    });
  return {
    code: (code) => byCode.get(code) ?? null,
    row: ({ lineStart }, name) => byLine.get(lineStart)?.find(({ label }) => label.includes(name))?.concern ?? null,
    project: (no) => byProject.get(no) ?? 0,
  };
}
