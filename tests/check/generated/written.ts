import { check } from '../../../src/check/index.ts';
import type { DisclosureDocument, Finding } from '../../../src/model/index.ts';
import { parse } from '../../../src/parse/index.ts';

/** What was planted: the document that holds it and the lines it stands on; no lines where something was taken away. */
export interface Planted {
  readonly document: DisclosureDocument;
  readonly lines: readonly number[];
}

/** Reads a generated text; one that is no disclosure is a defect of the test. */
export function readText(text: string): DisclosureDocument {
  const { document } = parse({ file: 'generated.txt', bytes: new TextEncoder().encode(text) });
  if (!document) throw new Error('a generated text was not read as a disclosure');
  return document;
}

/** Differences of a document. */
export const differing = (document: DisclosureDocument): Finding[] =>
  check(document).filter(({ status }) => status === 'differs');

/** Whether one of the rules reports a difference on one of the planted lines. */
export const reported = (findings: readonly Finding[], rules: readonly string[], lines: readonly number[]): boolean =>
  findings.some(
    (finding) =>
      rules.includes(finding.rule) &&
      (lines.length === 0 ||
        finding.lines.some(({ lineStart, lineEnd }) => lines.some((line) => lineStart <= line && line <= lineEnd))),
  );
