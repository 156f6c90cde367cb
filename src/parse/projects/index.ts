import type { Project } from '../../model/index.ts';
import type { ProjectRow, ReadTable } from '../tables/types.ts';
import type { Context, Structure } from '../types.ts';

export interface ProjectsResult {
  readonly projects: Project[];
  readonly overallTable: Project | null;
}

export function extractProjects(
  _structure: Structure,
  _tables: readonly ReadTable[],
  _projectRows: readonly ProjectRow[],
  _context: Context,
): ProjectsResult {
  return { projects: [], overallTable: null };
}
