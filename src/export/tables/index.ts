import type { ExportTable } from '../table.ts';
import { cellsTable } from './cells.ts';
import { checksTable } from './checks.ts';
import { disclosuresTable } from './disclosures.ts';
import { economicItemsTable } from './economic-items.ts';
import { factsTable } from './facts.ts';
import { functionItemsTable } from './function-items.ts';
import { indicatorsTable } from './indicators.ts';
import { projectsTable } from './projects.ts';

/** The tables of what one document states, in the order of the data contract. */
export const DOCUMENT_TABLES: readonly ExportTable[] = [
  factsTable,
  functionItemsTable,
  economicItemsTable,
  projectsTable,
  indicatorsTable,
  cellsTable,
  checksTable,
];

/** Every published table. */
export const EXPORT_TABLES: readonly ExportTable[] = [disclosuresTable, ...DOCUMENT_TABLES];
