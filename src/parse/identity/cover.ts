import { BEFORE_TITLE, NAME_ON_COVER, NOT_A_NAME, OF_THE_SITE, PLACE_ALONE, PLACE_END } from '../../vocab/identity.ts';
import { REGIONS, SHORT_REGIONS } from '../../vocab/regions.ts';
import { markLevel } from '../sentences.ts';
import type { LineRange, Structure, StructureBlock, TextBlock } from '../types.ts';
import { tidyName } from './name.ts';
import { readRegion } from './region.ts';
import { readTitle, type TitleReading } from './title.ts';

/** A line of the cover: whether something stands between it and the line above. */
interface CoverLine {
  readonly text: string;
  readonly parted: boolean;
}

/** Lines `from` to `to` read as a title. */
interface Candidate {
  readonly reading: TitleReading;
  readonly score: number;
  readonly from: number;
  readonly to: number;
}

const MOST_LINES = 40;
const MOST_BLOCKS = 12;
/** Most lines of one title. */
const MOST_TOGETHER = 3;
/** Department, year and kind said. */
const COMPLETE = 5;
/** A line of this length may be the first part of a name that was cut. */
const LONG_LINE = 8;

/**
 * The title, which may stand on one to three lines in either order of name and year, with chrome of the site over and
 * between them. What one line says is taken before what lines say together, unless these complete its name.
 */
export function findTitle(structure: Structure): TitleReading | null {
  const lines = coverLines(structure);
  const read = candidates(lines.map((line) => line.text));
  const best = bestOf(read);
  if (best?.score === COMPLETE) return completed(best, read, lines, structure.document.raw).reading;
  const joined = bestOf(candidates(coverBlocks(structure).map((block) => block.text.text)));
  const chosen = joined && joined.score > (best?.score ?? 0) ? joined : best;
  return (chosen ?? bestOf(candidates(firstCell(structure))))?.reading ?? null;
}

/** Where a document begins with a table, its title may be the only cell of the first row. */
function firstCell({ blocks: [first] }: Structure): string[] {
  const filled = first?.kind === 'table' ? first.grid.rows[0]?.cells.filter(({ text }) => text.trim() !== '') : [];
  return filled?.length === 1 ? filled.map(({ text }) => text) : [];
}

/** The name that the cover gives behind a label of its own. */
export function nameOnCover(structure: Structure): string | null {
  for (const { text } of coverBlocks(structure)) {
    const name = tidyName(NAME_ON_COVER.exec(text.text)?.[1] ?? '');
    if (name.length >= 3 && !NOT_A_NAME.test(name)) return name;
  }
  return null;
}

function candidates(texts: readonly string[]): Candidate[] {
  const found: Candidate[] = [];
  for (let count = 1; count <= MOST_TOGETHER; count++) {
    for (let from = 0; from + count <= texts.length; from++) {
      const reading = readTitle(texts.slice(from, from + count).join(''));
      if (!reading?.kind || !isName(reading.department)) continue;
      const score = nameScore(reading.department) + (reading.fiscalYear ? 2 : 0) + 1;
      found.push({ reading, score, from, to: from + count - 1 });
    }
  }
  return found;
}

/** What no name holds; the marks of a path and of chrome are no such marks inside a tag, which is text like any other. */
const NO_NAME_HOLDS = /^[\d/.-]|[>|:。;《!！【】]|^（[^）]*）$|\d{4}|\d\.\d|\d页|预$|(?:部门|单位)(?:预算|决算)/;

/** Chrome before a title, as 首页>政府预算, makes no name. */
function isName(department: string | null): boolean {
  if (department === null) return true;
  return !NO_NAME_HOLDS.test(department.replace(/<[^<>]*>/g, '')) && !NOT_A_NAME.test(department);
}

/** A place alone is a department only where nothing better is said: 黑龙江省2021年度部门决算公开说明. */
function nameScore(department: string | null): number {
  if (!department) return 0;
  return REGIONS.some(({ name }) => name === department) ? 1 : 2;
}

function bestOf(read: readonly Candidate[]): Candidate | null {
  let best: Candidate | null = null;
  for (const each of read) if (each.score > (best?.score ?? 0)) best = each;
  return best;
}

/**
 * A headline may shorten the name that the cover prints in full, and a long name may begin on the line above:
 *
 *     驻江川市办事处2019年度决算公开报告        江川县公共资源交易
 *     某某盟行政公署驻江川市办事处              中心2019年度部门决算
 *     2019年度决算公开报告
 */
function completed(best: Candidate, read: readonly Candidate[], lines: readonly CoverLine[], raw: string): Candidate {
  const name = best.reading.department ?? '';
  if (PLACE_ALONE.test(name)) return read.find(isOfDepartment) ?? best;
  const longer = read.filter(
    ({ reading, score }) => score === COMPLETE && reading.department !== null && isFuller(reading.department, name),
  );
  const alone = new Map(read.filter((each) => saysAll(each, name)).map((each) => [each.to, each]));
  const goesOn = (each: Candidate, shorter = alone.get(each.to)) =>
    shorter === undefined || goesOnFrom(lines, each, shorter, raw);
  return (
    longer.find((each) => (each.from > best.to || each.to < best.from) && goesOn(each)) ??
    longer.find((each) => each.to === best.to && goesOn(each, best)) ??
    best
  );
}

/** One line with the whole title of that name. */
function saysAll({ reading, score, from, to }: Candidate, name: string): boolean {
  return score === COMPLETE && from === to && reading.department === name;
}

/** 市X局 before X局; 楚雄彝族自治州X站 before 楚雄州X站. */
function isFuller(name: string, short: string): boolean {
  if (name.length <= short.length) return false;
  if (name.endsWith(short)) return true;
  const { region } = readRegion(short);
  return region !== null && name.startsWith(region) && name.slice(region.length) === withoutShort(short);
}

function withoutShort(name: string): string {
  const printed = [...SHORT_REGIONS.keys()].find((short) => name.startsWith(short));
  return printed ? name.slice(printed.length) : name;
}

/** One line that says everything and names more than a place: 江川县2017年度部门预算 is over it, 水利局2017年度部门预算. */
function isOfDepartment({ reading, score, from, to }: Candidate): boolean {
  return score === COMPLETE && from === to && !PLACE_ALONE.test(reading.department ?? '');
}

/** Whether the lines that `longer` has over `shorter` are the beginning of the name. */
function goesOnFrom(lines: readonly CoverLine[], longer: Candidate, shorter: Candidate, raw: string): boolean {
  const over = lines.slice(longer.from, shorter.from);
  const name = longer.reading.department ?? '';
  if (raw.indexOf(name) !== raw.lastIndexOf(name)) return true;
  if (/^\s*(?:19|20)\d\d/.test(lines[shorter.from]?.text ?? '')) return false;
  if (over.every((line) => PLACE_END.test(tidyName(line.text)))) return true;
  const together = lines.slice(longer.from + 1, shorter.from + 1).every((line) => !line.parted);
  return together && over.every(({ text }) => text.trim().length >= LONG_LINE && !OF_THE_SITE.test(text));
}

/** Text blocks over the first heading, where a title may stand; at most twelve. */
function coverBlocks(structure: Structure): TextBlock[] {
  const end = structure.blocks.findIndex(endsCover);
  return structure.blocks
    .slice(0, end < 0 ? MOST_BLOCKS : Math.min(end, MOST_BLOCKS))
    .filter(isText)
    .filter(({ text }) => !isNumbered(text.text));
}

const isText = (block: StructureBlock): block is TextBlock => block.kind !== 'table';

/** The document itself begins: with its contents, a heading or a table that is not one of the page's own fields. */
function endsCover(block: StructureBlock): boolean {
  if (block.kind !== 'table') return block.kind === 'contents' || block.kind === 'heading';
  return !block.grid.rows.some((row) => row.cells.some((cell) => BEFORE_TITLE.test(cell.text.replaceAll(' ', ''))));
}

/** Lines over the document itself, without chrome, fields of the page and blank lines. */
function coverLines(structure: Structure): CoverLine[] {
  const end = structure.blocks.find(endsCover)?.lineStart ?? Number.POSITIVE_INFINITY;
  const fields = structure.blocks.filter((block) => block.kind === 'table' && block.lineStart < end);
  const outside = linesOf([...structure.furniture, ...fields.flatMap((block) => block.parts)]);
  const found: CoverLine[] = [];
  let parted = false;
  for (const { no, text, blank } of structure.lines) {
    if (no >= end || found.length >= MOST_LINES) break;
    const cells = blank || outside.has(no) || isNumbered(text.text) ? [] : cellsOf(text.text);
    for (const cell of cells) found.push({ text: cell, parted: parted || cells.length > 1 });
    parted = cells.length === 0;
  }
  return found;
}

/** The cells of a line with rules between them that are no fields of the page: 名称： | 江川县水利局2024年部门预算 | 文号： */
function cellsOf(line: string): string[] {
  return line.split('|').filter((cell) => cell.trim() !== '' && !BEFORE_TITLE.test(cell.trim()));
}

/** A title with a number is one of a section or a table. */
function isNumbered(text: string): boolean {
  return markLevel(text.trim()) > 0;
}

function linesOf(ranges: readonly LineRange[]): Set<number> {
  const found = new Set<number>();
  for (const { lineStart, lineEnd } of ranges) for (let no = lineStart; no <= lineEnd; no++) found.add(no);
  return found;
}
