import { COVER_MARK, EXPLAINED, HEADING_CLOSED, HEADING_REST, HEADING_TAIL } from '../vocab/headings.ts';
import { isNamedEntry } from './contents.ts';
import { type Draft, type Item, type TextDraft, textDraft } from './drafts.ts';
import { gluedHeading, headingLevel, isUnmarkedHeading, kindOf } from './headings.ts';
import { type Fill, goesOn, isClosed, joinLines, markLevel, opening, withoutMark } from './sentences.ts';
import type { Line, SourceText } from './types.ts';
import type { Wrap } from './wrap.ts';

/** Longest line that can be a heading; joined headings may be longer than one line of a narrow page. */
const LONGEST_HEADING = 120;
/** Most lines of a cover. */
const LONGEST_COVER = 12;

/** Text blocks found so far and what the next line needs to know of them. */
export interface TextState {
  readonly drafts: Draft[];
  readonly wrap: Wrap;
  readonly contents: { readonly from: number; readonly to: number } | null;
  /** The words of its numbered entries: headings that may come again without a number. */
  readonly named: readonly string[];
  /** Whether the cover is behind: a heading, a paragraph or a table has been seen. */
  body: boolean;
  /** Level of the heading 名词解释 while its section is open, else 0. */
  glossary: number;
  /** Whether headings stand without numbers. */
  readonly unmarked: boolean;
  /** The end of the open paragraph, while it is known. */
  tail: { readonly draft: TextDraft; readonly text: string } | null;
}

/** Adds a line of text: to the block before, where it goes on with it, or as the beginning of another. */
export function addLine(state: TextState, { line, gap }: Item): void {
  const text = opening(line.text);
  const last = lastText(state.drafts);
  const level = levelOf(state, line, text);
  const fill = gap ? 'no' : fillOf(state, last, line);
  if (isContents(state, line)) addTo(state, 'contents', line);
  else if (last?.block === 'heading' && endsHeading(last.lines, line, fill !== 'no')) last.lines.push(line);
  else if (level > 0) startHeading(state, line, level, text);
  else if (!state.body && isCover(text)) addCover(state, line, text);
  else if (last && isProse(last) && goesOn(tailOf(state, last), line, gap, fill)) addToParagraph(state, last, line);
  else start(state, newBlock(text, line));
}

/** Level of a heading, 0 for other lines. Inside 名词解释 whatever is numbered below it is an entry. */
function levelOf(state: TextState, line: Line, text: string): number {
  const { glossary, unmarked, body, drafts } = state;
  if (line.text.text.trim().length > LONGEST_HEADING) return 0;
  if (isNamed(state, line, text)) return 1;
  const level = headingLevel(text);
  if (glossary > 0 && level > glossary) return 0;
  if (level > 0) return level;
  if (isPageTitle(state, line, text)) return 1;
  if (!unmarked || !body || !isUnmarkedHeading(text, 2)) return 0;
  const last = lastText(drafts);
  return last && isProse(last) && !isClosed(joinLines(last.lines.slice(-1)).text) ? 0 : 2;
}

/** A heading of the contents without its number, behind the end of a paragraph. */
function isNamed({ contents, named, drafts }: TextState, line: Line, text: string): boolean {
  if (!contents || line.no <= contents.to || !isNamedEntry(text, named)) return false;
  const last = lastText(drafts);
  return !last || !isProse(last) || isClosed(joinLines(last.lines.slice(-1)).text) || last.block === 'list';
}

/** Blanks before a line in the middle of the page. */
const CENTRED = /^ {8}/;

/** A part of the document begins a page under its title, without a number, in the middle of the line. */
function isPageTitle({ body, contents }: TextState, line: Line, text: string): boolean {
  const begun = body || (contents !== null && line.no > contents.to);
  return begun && line.pageBreak && CENTRED.test(line.text.text) && isUnmarkedHeading(text, 1);
}

function startHeading(state: TextState, line: Line, level: number, text: string): void {
  if (kindOf(text, level) === 'glossary') state.glossary = level;
  else if (level <= state.glossary) state.glossary = 0;
  start(state, textDraft('heading', line, level));
}

/** A line of the cover: the title, or particulars (公开时间：…, 附件2). */
function addCover(state: TextState, line: Line, text: string): void {
  if (/:\s*\S/.test(text) || COVER_MARK.test(text)) state.drafts.push(textDraft('paragraph', line));
  else addTo(state, 'title', line);
}

function newBlock(text: string, line: Line): TextDraft {
  const glued = gluedHeading(text);
  if (glued > 0) return textDraft('paragraph', line, headingLevel(text.slice(0, glued)), glued);
  return textDraft(isItem(text, line) ? 'list' : 'paragraph', line);
}

function isItem(text: string, line: Line): boolean {
  return markLevel(text) > 0 || line.mark === '-';
}

/** How far the last line of the block fills the width of the page. */
function fillOf({ wrap }: TextState, last: TextDraft | null, line: Line): Fill {
  const above = last?.lines.at(-1);
  if (!above || !wrap.isFull(above, line)) return 'no';
  return wrap.isBrimful(above, line) ? 'full' : 'nearly';
}

function isContents({ contents }: TextState, line: Line): boolean {
  return contents !== null && line.no >= contents.from && line.no <= contents.to;
}

function lastText(drafts: readonly Draft[]): TextDraft | null {
  const last = drafts.at(-1);
  return last?.kind === 'text' ? last : null;
}

function isProse({ block }: TextDraft): boolean {
  return block === 'paragraph' || block === 'list';
}

/** Short lines before the first heading, table or sentence are the cover. */
function isCover(text: string): boolean {
  return text.length <= 60 && !/[。;,]/.test(text) && markLevel(text) === 0;
}

function addTo({ drafts }: TextState, block: 'contents' | 'title', line: Line): void {
  const last = lastText(drafts);
  if (last?.block === block && (block === 'contents' || last.lines.length < LONGEST_COVER)) last.lines.push(line);
  else drafts.push(textDraft(block, line));
}

function start(state: TextState, draft: TextDraft): void {
  state.body = true;
  state.drafts.push(draft);
}

/** A line that goes on. Where it completes a heading cut in two (…总体说 ⏎ 明), the block becomes one. */
function addToParagraph(state: TextState, draft: TextDraft, line: Line): void {
  draft.lines.push(line);
  state.tail = null;
  if (draft.block !== 'list' || draft.lines.length > 2 || line.text.text.length > 40) return;
  const joined = joinLines(draft.lines).text;
  const level = HEADING_CLOSED.test(joined) ? headingLevel(joined) : 0;
  if (level > 0 && level < 4) state.drafts[state.drafts.length - 1] = { ...draft, block: 'heading', level };
}

/** Enough of the end of an open paragraph to see whether it goes on; the whole of it when short. */
function tailOf(state: TextState, draft: TextDraft): string {
  if (state.tail?.draft === draft) return state.tail.text;
  const text = joinLines(draft.lines.slice(-3).map((line) => ({ ...line, text: endOf(line.text) }))).text;
  state.tail = { draft, text };
  return text;
}

function endOf(source: SourceText): SourceText {
  const from = Math.max(0, source.text.length - 200);
  return { text: source.text.slice(from), at: source.at.subarray(from) };
}

/** 一、…支出决算情 ⏎ 况说明 and 一、…总体情况 ⏎ 说明: a heading broken over two lines. */
function endsHeading(lines: readonly Line[], line: Line, wrapped: boolean): boolean {
  const before = opening(joinLines(lines));
  const text = line.text.text.trim();
  if (text.length > 40 || lines.length > 2 || markLevel(text) > 0) return false;
  if (withoutMark(before) === '') return !/[。;:,]/.test(text);
  if (text.length > 20) return false;
  if (HEADING_REST.test(text) && !EXPLAINED.test(before)) return true;
  if (HEADING_CLOSED.test(before) && !wrapped) return false;
  return HEADING_TAIL.test(text) && headingLevel(before + text) > 0;
}
