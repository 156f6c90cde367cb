import type { CitedText, Project } from '../../model/index.ts';
import { SUMMARY_ACHIEVED, SUMMARY_FIGURES, SUMMARY_PROBLEMS } from '../../vocab/project-summaries.ts';
import { type LexText, sourceOf } from '../prose/text.ts';
import { slice, spanOf, spanOfLines } from '../source-text.ts';
import { projectSummaries, type Summary } from '../summaries.ts';
import type { Context, SourceText, Structure } from '../types.ts';
import { printed, printedProse } from './cells.ts';
import { nameKey } from './names.ts';
import { amountOf, numberOf } from './numbers.ts';
import { emptyProject } from './project.ts';

const OPEN_QUOTES = '"“„‘\'「『';
const CLOSE_QUOTES = '"”‟’\'」』';
/** 某某项目 may be the project 某某 of the tables. */
const PROJECT_WORD = '项目';

/**
 * Projects of which the text gives a short account (项目绩效自评综述): name, budget, spending, rate, score, and the account
 * itself as the project's text.
 *
 * @param known comparable names of projects stated elsewhere
 */
export function summaryProjects(structure: Structure, known: ReadonlySet<string>, context: Context): Project[] {
  return projectSummaries(structure).map((summary) => projectOf(summary, known, context));
}

function projectOf(summary: Summary, known: ReadonlySet<string>, context: Context): Project {
  const { document } = context;
  const { text, blocks } = summary;
  const nameText = nameOf(summary, known);
  const raw = printed(document, nameText);
  const source = spanOfLines(document, blocks[0]?.lineStart ?? 1, blocks.at(-1)?.lineEnd ?? 1);
  const project = emptyProject(raw, raw, source);
  const achieved = SUMMARY_ACHIEVED.exec(text.text.slice(summary.name.to));
  const figures = text.text.slice(summary.name.to, achieved ? summary.name.to + achieved.index : undefined);
  project.nameSource = spanOf(document, nameText);
  project.initialBudget = amountIn(figures, SUMMARY_FIGURES.initialBudget);
  project.annualBudget = amountIn(figures, SUMMARY_FIGURES.annualBudget);
  project.executed = amountIn(figures, SUMMARY_FIGURES.executed);
  project.executionRate = numberOf(SUMMARY_FIGURES.executionRate.exec(figures)?.[1] ?? '');
  project.scoreRaw = SUMMARY_FIGURES.score.exec(figures)?.[1] ?? null;
  project.score = numberOf(project.scoreRaw ?? '');
  const stated = sourceOf(text, summary.name.to, summary.name.to + figures.length);
  project.amountSource = spanOf(document, stated);
  project.scoreSource = project.score === null ? null : project.amountSource;
  project.goalActual = achievedOf(text, summary.name.to + figures.length, achieved?.[0].length ?? 0, context);
  for (const block of blocks) {
    context.bind(block.text);
    project.report.push(cited(block.text, context));
  }
  const amount = project.annualBudget;
  project.mentions.push({ place: 'report', name: raw, unit: null, amount, source });
  return project;
}

/** Inside its quotation marks where it has some; without the word 项目 behind it where a table names it so. */
function nameOf({ text, name }: Summary, known: ReadonlySet<string>): SourceText {
  const whole = sourceOf(text, name.from, name.to);
  const start = text.origin[name.from] ?? 0;
  const { text: printedText } = text.source;
  if (OPEN_QUOTES.includes(printedText.charAt(start - 1) || ' ')) {
    const end = start + [...printedText.slice(start, start + 80)].findIndex((char) => CLOSE_QUOTES.includes(char));
    if (end > start) return slice(text.source, start, end);
  }
  const bare = text.text.slice(name.from, name.to - PROJECT_WORD.length);
  const isKnown = !known.has(nameKey(whole.text)) && known.has(nameKey(bare));
  return whole.text.endsWith(PROJECT_WORD) && isKnown
    ? sourceOf(text, name.from, name.to - PROJECT_WORD.length)
    : whole;
}

function amountIn(text: string, pattern: RegExp): number | null {
  const found = pattern.exec(text);
  return found ? amountOf(found[1] ?? found[3] ?? '', found[2] ?? found[4] ?? '万元') : null;
}

function achievedOf(text: LexText, at: number, length: number, context: Context): CitedText | null {
  if (length === 0) return null;
  const rest = text.text.slice(at + length);
  const end = SUMMARY_PROBLEMS.exec(rest)?.index ?? rest.length;
  const source = sourceOf(text, at + length, at + length + end);
  return source.text.trim() === '' ? null : cited(source, context);
}

function cited(text: SourceText, { document }: Context): CitedText {
  return { text: printedProse(document, text), source: spanOf(document, text) };
}
