import type { Finding } from '../model/index.ts';
import { MISSING, RULE_TEXTS, type RuleText, STATUS_WORDS, TEXT_DIFFERS, UNCERTAIN_WORDS } from '../vocab/checks.ts';
import type { Figure } from './figure.ts';
import { show } from './number.ts';
import type { Rule, Scope } from './rule.ts';
import { isSkip, type Passage, type Verdict } from './verdict.ts';

type Span = Finding['lines'][number];

/** Line spans of the figures and passages, sorted, each once. */
function linesOf(verdict: Verdict): Span[] {
  const spans: Span[] = [];
  const add = (source: Span | null): void => {
    if (source) spans.push({ lineStart: source.lineStart, lineEnd: source.lineEnd });
  };
  for (const { source, other } of verdict.figures) if (other === undefined) add(source);
  for (const { source } of verdict.texts ?? []) add(source);
  spans.sort((a, b) => a.lineStart - b.lineStart || a.lineEnd - b.lineEnd);
  return spans.filter(({ lineStart, lineEnd }, index) => {
    const before = spans[index - 1];
    return lineStart !== before?.lineStart || lineEnd !== before.lineEnd;
  });
}

function codesOf(figures: readonly Figure[]): string[] {
  return [...new Set(figures.flatMap(({ code }) => (code ? [code] : [])))];
}

const sideOf = (figure: Figure): Finding['sides'][number] => ({
  label: figure.label,
  value: show(figure.value, figure.decimals),
  unit: figure.unit,
  code: figure.code,
  lineStart: figure.source?.lineStart ?? null,
  lineEnd: figure.source?.lineEnd ?? null,
  file: figure.other ?? null,
});

const passageOf = ({ label, text, source }: Passage): Finding['sides'][number] => ({
  label,
  value: text,
  unit: null,
  code: null,
  lineStart: source.lineStart,
  lineEnd: source.lineEnd,
  file: null,
});

function severityOf(verdict: Verdict, text: RuleText): Finding['severity'] {
  if (verdict.severity) return verdict.severity;
  return verdict.status === 'rounding' && text.severity === 'contradiction' ? 'rounding' : text.severity;
}

/** The closing words: what this outcome is called, and whether the reading itself is in doubt. */
function outcomeWords(
  status: Verdict['status'],
  severity: Finding['severity'],
  text: RuleText,
  uncertain: boolean,
): string {
  const words =
    status !== 'differs'
      ? STATUS_WORDS[status]
      : severity === 'completeness'
        ? MISSING
        : text.tolerance === 'T'
          ? TEXT_DIFFERS
          : STATUS_WORDS.differs;
  return uncertain && status !== 'pass' ? `${words}，${UNCERTAIN_WORDS}` : words;
}

function findingOf(rule: Rule, text: RuleText, verdict: Verdict): Finding {
  const severity = severityOf(verdict, text);
  const uncertain = verdict.uncertain ?? [...verdict.figures, ...(verdict.texts ?? [])].some((side) => side.uncertain);
  return {
    rule: rule.id,
    status: verdict.status,
    severity,
    title: text.title,
    message: `${verdict.message}。${outcomeWords(verdict.status, severity, text, uncertain)}。`,
    formula: text.formula,
    expected: verdict.expected,
    found: verdict.found,
    difference: verdict.difference,
    unit: verdict.unit,
    uncertain,
    lines: linesOf(verdict),
    codes: codesOf(verdict.figures),
    projectNo: verdict.projectNo ?? null,
    sides: [...verdict.figures.map(sideOf), ...(verdict.texts ?? []).map(passageOf)],
  };
}

function notApplicable(rule: Rule, text: RuleText, reasons: readonly string[]): Finding {
  return {
    rule: rule.id,
    status: 'not-applicable',
    severity: text.severity,
    title: text.title,
    message: `${[...new Set(reasons)].slice(0, 3).join('；')}。${STATUS_WORDS['not-applicable']}。`,
    formula: text.formula,
    expected: null,
    found: null,
    difference: null,
    unit: null,
    uncertain: false,
    lines: [],
    codes: [],
    projectNo: null,
    sides: [],
  };
}

/** Runs one rule. It always answers: with its verdicts, or once with the reason why it has none. */
export function apply(rule: Rule, scope: Scope, hints: boolean): Finding[] {
  const text = RULE_TEXTS[rule.id];
  if (!text) throw new Error(`src/vocab/checks: no text for rule ${rule.id}; add it to its group file`);
  if (text.hint && !hints) return [];
  const reasons: string[] = [];
  const findings: Finding[] = [];
  let heard = false;
  for (const outcome of rule.run(scope)) {
    if (isSkip(outcome)) {
      reasons.push(outcome.skip);
      continue;
    }
    heard = true;
    const finding = findingOf(rule, text, outcome);
    if (finding.severity !== 'hint' || hints) findings.push(finding);
  }
  if (findings.length > 0) return findings;
  if (heard) return [notApplicable(rule, text, ['只有供参考的提示'])];
  return [notApplicable(rule, text, reasons.length > 0 ? reasons : ['文中没有本项核验所需的数字'])];
}
