import type { EconomicItem, Fact, FunctionItem, SourceSpan, Table } from '../../model/index.ts';
import type { Grid, Row } from '../types.ts';

/** A printed table, classified, its header read; rows cut by a page break are joined, repeated headers dropped. */
export interface ReadTable {
  readonly table: Table;
  readonly kind: string | null;
  readonly grid: Grid;
  /** Header path per column, levels joined by " / ". */
  readonly columns: readonly string[];
  readonly headerRows: readonly Row[];
  readonly bodyRows: readonly Row[];
  /** Index into Structure.blocks. */
  readonly block: number;
  /** Printed amount × factor = 万元 (1 for 万元, 1e-4 for 元). */
  readonly unit: string | null;
}

/** A row of 项目支出情况表 or 结转结余明细表, to be merged into projects. */
export interface ProjectRow {
  readonly place: 'tableRow' | 'carryover';
  readonly name: string;
  readonly unit: string | null;
  readonly categoryCode: string | null;
  readonly sectionCode: string | null;
  readonly itemCode: string | null;
  readonly amount: number | null;
  readonly columns: Readonly<Record<string, number | null>>;
  readonly source: SourceSpan;
}

export interface TablesResult {
  readonly functionItems: FunctionItem[];
  readonly economicItems: EconomicItem[];
  readonly facts: Fact[];
  readonly projectRows: ProjectRow[];
}
