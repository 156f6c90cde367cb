import type { Project, ProjectMention } from '../../model/index.ts';
import type { ProjectRow } from '../tables/types.ts';
import type { RawDocument } from '../types.ts';
import type { CarryoverEntry } from './carryover.ts';
import type { FormProject } from './form-project.ts';
import { emptyProject } from './project.ts';

/** One place that states a project, with all it says. */
export interface Stated {
  readonly mention: ProjectMention;
  readonly project: Project;
  /** Amounts by which the place can be recognised in another one, 万元. */
  readonly amounts: readonly number[];
}

export function statedForm({ project }: FormProject): Stated {
  const money = project.funding.filter((row) => row.kind === 'fiscal').map((row) => row.annualBudget);
  return statedOf(project, [project.annualBudget, ...money]);
}

export function statedBlock(project: Project): Stated {
  return statedOf(project, [project.annualBudget]);
}

/** A row of 项目支出情况表 or 结转结余明细表. */
function statedRow(row: ProjectRow, unit: string | null): Stated {
  const name = asPrinted(row.name, row.source.text);
  const project = emptyProject(name, name, row.source);
  project.unit = unit;
  project.nameSource = row.source;
  project.uncertain = row.uncertain;
  if (row.place === 'tableRow') {
    project.annualBudget = row.amount;
    project.categoryCode = row.categoryCode;
    project.sectionCode = row.sectionCode;
    project.itemCode = row.itemCode;
  } else {
    project.carryover = row.amount;
  }
  project.amountSource = row.source;
  project.mentions.push({ place: row.place, name, unit, amount: row.amount, source: row.source });
  return statedOf(project, [row.amount]);
}

/** An entry of the carry-over list in prose. */
export function statedCarryover({ mention }: CarryoverEntry): Stated {
  const project = emptyProject(mention.name, mention.name, mention.source);
  project.carryover = mention.amount;
  project.amountSource = mention.source;
  project.nameSource = mention.source;
  project.mentions.push(mention);
  return statedOf(project, [mention.amount]);
}

function statedOf(project: Project, amounts: readonly (number | null)[]): Stated {
  const [mention] = project.mentions;
  if (!mention) throw new Error('a stated project has its own mention');
  return { mention, project, amounts: amounts.filter((amount): amount is number => amount !== null && amount !== 0) };
}

/** Longest name whose spelling is looked up. */
const LONGEST_NAME = 160;
/** How far above a row its unit's heading row is looked for, in characters. */
const HEADING_REACH = 40_000;

/** A name in the spelling of a raw passage (full-width brackets and all); its pieces may stand apart, in order. */
function asPrinted(name: string, raw: string): string {
  if (name.length > LONGEST_NAME) return name;
  const wide = halfWidth(raw);
  let out = '';
  let from = 0;
  for (let rest = name; rest !== ''; ) {
    let length = rest.length;
    while (length > 0 && wide.indexOf(rest.slice(0, length), from) < 0) length--;
    if (length === 0) return name;
    const at = wide.indexOf(rest.slice(0, length), from);
    out += raw.slice(at, at + length);
    from = at + length;
    rest = rest.slice(length);
  }
  return out;
}

/** Full-width forms made half-width, one character for one. */
function halfWidth(text: string): string {
  return text.replace(/[\uff01-\uff5e]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0));
}

/** Rows of the project tables, names and units in their printed spelling. */
export function statedRows(rows: readonly ProjectRow[], document: RawDocument): Stated[] {
  const units = new Map<string | null, string | null>();
  return rows.map((row) => {
    const unit = units.get(row.unit) ?? unitAsPrinted(row, document);
    units.set(row.unit, unit);
    return statedRow(row, unit);
  });
}

/** The unit in the spelling of the heading row above: brackets there may be full-width. */
function unitAsPrinted(row: ProjectRow, { raw, lineStarts }: RawDocument): string | null {
  if (row.unit === null || !/[(),:;]/.test(row.unit)) return row.unit;
  const end = lineStarts[row.source.lineStart - 1] ?? 0;
  const start = Math.max(0, end - HEADING_REACH);
  const above = raw.slice(start, end);
  const at = halfWidth(above).lastIndexOf(row.unit);
  return at < 0 ? row.unit : above.slice(at, at + row.unit.length);
}
