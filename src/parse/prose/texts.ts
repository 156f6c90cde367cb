import type { CitedText, GlossaryTerm } from '../../model/index.ts';
import { WHOLE_DATE } from '../../vocab/headings.ts';
import { ATTACHED_TABLE, SIGNER, TERM, TERM_TAIL } from '../../vocab/organisation.ts';
import { markLevel, withoutMark } from '../sentences.ts';
import { join, slice, spanOf, trim } from '../source-text.ts';
import { asPrinted } from '../tighten.ts';
import type { Context, SourceText, TextBlock } from '../types.ts';

/** Text without its number, as printed. */
function unnumbered(text: SourceText): SourceText {
  return trim(slice(text, text.text.length - withoutMark(text.text).length));
}

function cite(source: SourceText, context: Context): CitedText {
  return { text: asPrinted(context.document, source), source: spanOf(context.document, source) };
}

/** 主要职能: one entry per numbered duty; without numbers one per paragraph. Introductions ending in ：are left out. */
export function readDuties(blocks: readonly TextBlock[], context: Context): CitedText[] {
  const numbered = blocks.some(({ text }) => markLevel(text.text) > 0);
  const duties: SourceText[] = [];
  for (const { text } of blocks) {
    if (text.text.trim() === '') continue;
    const introduces = /[:]$/.test(text.text) || (numbered && duties.length === 0 && markLevel(text.text) === 0);
    if (introduces) continue;
    const last = duties.pop();
    if (last && numbered && markLevel(text.text) === 0) duties.push(join([last, text]));
    else duties.push(...(last ? [last] : []), unnumbered(text));
  }
  return duties.map((duty) => cite(duty, context));
}

/** The document's end is often signed: the body's name on a line, the date on the next. */
function withoutSignature(blocks: readonly TextBlock[]): readonly TextBlock[] {
  const dated = WHOLE_DATE.test(blocks.at(-1)?.text.text.trim() ?? '');
  const rest = dated ? blocks.slice(0, -1) : blocks;
  return dated && SIGNER.test(rest.at(-1)?.text.text.trim() ?? '') ? rest.slice(0, -1) : rest;
}

/** 名词解释: terms with their definitions; a paragraph without a term goes on with the one before. */
export function readGlossary(blocks: readonly TextBlock[], context: Context): GlossaryTerm[] {
  const terms: { term: SourceText; definition: SourceText; whole: SourceText }[] = [];
  for (const { text } of withoutSignature(blocks)) {
    const body = unnumbered(text);
    const found = TERM.exec(body.text);
    const last = terms.at(-1);
    const opens = found && (markLevel(text.text) > 0 || !last || body.text.indexOf(':') < 30);
    if (opens && found[1] !== undefined && found[2] !== undefined) {
      const term = slice(body, 0, found[1].replace(TERM_TAIL, '').length);
      terms.push({ term, definition: trim(slice(body, body.text.length - found[2].length)), whole: body });
    } else if (last) {
      terms[terms.length - 1] = { ...last, definition: join([last.definition, body]), whole: join([last.whole, body]) };
    }
  }
  return terms.map(({ term, definition, whole }) => ({
    term: asPrinted(context.document, trim(term)),
    definition: asPrinted(context.document, definition),
    source: spanOf(context.document, whole),
  }));
}

/** Tables announced by title: 一、《收入支出决算总表》. */
export function readAttached(blocks: readonly TextBlock[], context: Context): CitedText[] {
  return blocks.flatMap(({ text }) => {
    const body = unnumbered(text);
    const title = ATTACHED_TABLE.exec(body.text)?.[1];
    if (title === undefined) return [];
    const from = body.text.indexOf(title);
    return [cite(slice(body, from, from + title.length), context)];
  });
}
