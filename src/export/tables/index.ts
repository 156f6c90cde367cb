import type { ExportTable } from '../table.ts';
import { cellsTable } from './cells.ts';
import { checksTable } from './checks.ts';
import { economicItemsTable } from './economic-items.ts';
import { factsTable } from './facts.ts';
import { functionItemsTable } from './function-items.ts';
import { indicatorsTable } from './indicators.ts';
import { projectsTable } from './projects.ts';

/** Every published table, in the order of the data contract. */
export const EXPORT_TABLES: readonly ExportTable[] = [
  factsTable,
  functionItemsTable,
  economicItemsTable,
  projectsTable,
  indicatorsTable,
  cellsTable,
  checksTable,
];
