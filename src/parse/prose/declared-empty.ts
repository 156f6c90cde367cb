import type { SourceSpan } from '../../model/index.ts';
import { EMPTY_STATEMENT, REPORTED_FIGURE } from '../../vocab/organisation.ts';
import { spanOf } from '../source-text.ts';
import type { RawDocument, SourceText } from '../types.ts';
import type { SectionText } from './sections.ts';
import { lexText } from './text.ts';

/** Longest section that can still say only that it is empty. */
const LONGEST = 260;

/** The sentence that declares a section empty, where it says nothing else: 本部门无政府性基金预算收入、支出…为空表。 */
export function declaredEmpty(document: RawDocument, { blocks }: SectionText): SourceSpan | null {
  const texts = blocks.map((block) => block.text).filter(({ text }) => text.trim() !== '');
  const length = texts.reduce((sum, { text }) => sum + text.length, 0);
  if (texts.length === 0 || texts.length > 3 || length > LONGEST) return null;
  const plain = texts.map((text) => lexText(text).text);
  if (plain.some((text) => REPORTED_FIGURE.test(text.replace(/\d{4}年/g, '')))) return null;
  const at = plain.findIndex((text) => EMPTY_STATEMENT.test(text));
  const statement: SourceText | undefined = texts[at];
  return statement ? spanOf(document, statement) : null;
}
