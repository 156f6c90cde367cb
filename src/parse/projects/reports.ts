import type { CitedText, Project } from '../../model/index.ts';
import { FORM_TITLE } from '../../vocab/performance.ts';
import {
  ANNEX_NUMBER,
  NO_NAME,
  REPORT_END_KINDS,
  REPORT_END_TITLES,
  REPORT_OF,
  REPORT_TITLES,
} from '../../vocab/projects.ts';
import { spanOf, spanOfLines } from '../source-text.ts';
import type { Context, Structure, StructureBlock, TextBlock } from '../types.ts';
import { fold, printed, printedProse } from './cells.ts';
import { nameKey } from './names.ts';
import { emptyProject } from './project.ts';
import { isFormTitle } from './titles.ts';

interface Report {
  readonly title: TextBlock;
  /** Title with the line before it, where a project's name can stand. */
  readonly words: string;
  readonly paragraphs: TextBlock[];
}

/** Longest title of a report. */
const TITLE_LENGTH = 90;
/** How much of a report's first paragraphs is searched for a project's name. */
const OPENING_LENGTH = 200;
const LONGEST_NAME = 100;
const SHORTEST_NAME = 3;
/** Lines between a project's form and its report. */
const SHORTLY = 40;

/**
 * Long-form reports (…绩效自评报告) in prose: their paragraphs go to the project whose name the title or the first
 * lines give, else to the project whose form stands right before; a report on the whole department to the overall table.
 * A project or department that nothing but its report states is added. Returns the overall table.
 */
export function attachReports(
  structure: Structure,
  projects: Project[],
  overall: Project | null,
  context: Context,
): Project | null {
  const reports = reportsOf(structure);
  if (reports.length === 0) return overall;
  const known = [...projects];
  const owners = ownersByName(known);
  let whole = overall;
  for (const report of reports) {
    const owner = ownerOf(report, owners, known, whole) ?? stated(report, context);
    if (owner?.no === 0 && isWhole(report)) whole = owner;
    else if (owner?.no === 0) projects.push(Object.assign(owner, { no: projects.length + 1 }));
    if (owner) attach(report, owner, context);
    else context.report('projects.report-unattached', report.title.text.at[0] ?? 0);
  }
  return whole;
}

function isWhole({ words }: Report): boolean {
  return words.includes(FORM_TITLE.overall);
}

/** What a report alone states: the project its title names, or the department as a whole. Numbered by the caller. */
function stated(report: Report, { document }: Context): Project | null {
  const { title } = report;
  const source = spanOfLines(document, title.lineStart, report.paragraphs.at(-1)?.lineEnd ?? title.lineEnd);
  const printedTitle = printed(document, title.text).replace(ANNEX_NUMBER, '');
  const name = isWhole(report) ? printedTitle : (REPORT_OF.exec(printedTitle)?.[1] ?? '');
  if (name.length < SHORTEST_NAME || (NO_NAME.test(name) && !isWhole(report))) return null;
  const project = emptyProject(name, name, source);
  project.nameSource = spanOf(document, title.text);
  return project;
}

function reportsOf(structure: Structure): Report[] {
  const reports: Report[] = [];
  let current: Report | null = null;
  let before: StructureBlock | null = null;
  for (const block of structure.blocks) {
    if (block.kind === 'table' || block.kind === 'contents') current = block.kind === 'table' ? null : current;
    else if (isReportTitle(block)) {
      const line = before && before.kind !== 'table' && before.text.text.length <= TITLE_LENGTH ? before.text.text : '';
      current = { title: block, words: line + block.text.text, paragraphs: [] };
      reports.push(current);
    } else if (current && !ends(structure, block)) current.paragraphs.push(block);
    else current = null;
    before = block;
  }
  return reports.filter((report) => report.paragraphs.length > 1);
}

/** A title with a remark in brackets behind it is shorter. */
const LONGEST_TITLE = 400;

function isReportTitle(block: TextBlock): boolean {
  if (block.text.text.length > LONGEST_TITLE) return false;
  const title = fold(block.text.text).replace(/\(.*\)$|[。.]$/g, '');
  return (
    title.length <= TITLE_LENGTH && REPORT_TITLES.some((ending) => title.endsWith(ending)) && block.kind !== 'list'
  );
}

/** A report ends where the next form or a standard section of the disclosure begins. */
function ends(structure: Structure, block: TextBlock): boolean {
  if (isFormTitle(block.text.text)) return true;
  if (block.kind !== 'heading' && block.kind !== 'title') return false;
  const section = structure.sections[block.section ?? -1];
  const own = section !== undefined && section.lineStart === block.lineStart;
  if (own && REPORT_END_KINDS.includes(section.kind)) return true;
  return block.level === 1 || REPORT_END_TITLES.some((word) => block.text.text.includes(word));
}

/** Projects by comparable name. */
function ownersByName(projects: readonly Project[]): ReadonlyMap<string, Project> {
  return new Map(projects.map((project) => [nameKey(project.name), project] as const).reverse());
}

function ownerOf(
  report: Report,
  owners: ReadonlyMap<string, Project>,
  projects: readonly Project[],
  overall: Project | null,
): Project | null {
  const opening = report.paragraphs.slice(0, 4).map((block) => block.text.text.slice(0, OPENING_LENGTH));
  for (const text of [report.words, ...opening]) {
    const found = namedIn(nameKey(text), owners);
    if (found) return found;
  }
  if (isWhole(report)) return overall;
  const line = report.title.lineStart;
  return projects.findLast((project) => endsShortlyBefore(project, line)) ?? null;
}

/** The project with the longest name inside a text. */
function namedIn(text: string, owners: ReadonlyMap<string, Project>): Project | null {
  for (let length = Math.min(text.length, LONGEST_NAME); length > 2; length--) {
    for (let from = 0; from + length <= text.length; from++) {
      const owner = owners.get(text.slice(from, from + length));
      if (owner) return owner;
    }
  }
  return null;
}

function endsShortlyBefore(project: Project, line: number): boolean {
  return project.mentions.some(({ source }) => source.lineEnd < line && line - source.lineEnd < SHORTLY);
}

function attach(report: Report, owner: Project, context: Context): void {
  const { document } = context;
  const texts: CitedText[] = report.paragraphs.map(({ text }) => ({
    text: printedProse(document, text),
    source: spanOf(document, text),
  }));
  for (const { text } of report.paragraphs) context.bind(text);
  const last = report.paragraphs.at(-1) ?? report.title;
  owner.report.push(...texts);
  const source = spanOfLines(document, report.title.lineStart, last.lineEnd);
  owner.mentions.push({ place: 'report', name: owner.nameRaw, unit: null, amount: null, source });
}
