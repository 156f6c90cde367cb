import type { Project, ProjectMention } from '../../model/index.ts';
import type { ProjectRow } from '../tables/types.ts';
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
export function statedRow(row: ProjectRow): Stated {
  const { name, unit } = row;
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
