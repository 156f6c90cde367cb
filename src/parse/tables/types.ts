import type { EconomicItem, Fact, FunctionItem, SourceSpan, Table } from '../../model/index.ts';
import type { Grid, Row } from '../types.ts';

/** A printed table, classified, its header read; rows cut by a page break are joined, repeated headers dropped. */
export interface ReadTable {
  readonly table: Table;
  /** TableKind of src/vocab/tables.ts, null where neither title nor words tell. */
  readonly kind: string | null;
  readonly grid: Grid;
  /** Header path per column, levels joined by " / "; as many as the rows have cells. */
  readonly columns: readonly string[];
  readonly headerRows: readonly Row[];
  /** All of one width (blank cells added at the end). For a performance form: every row of the grid. */
  readonly bodyRows: readonly Row[];
  /** Index into Structure.blocks. */
  readonly block: number;
  /** Unit of money printed over the table (元, 万元 …), null where none is; amounts without a unit are 万元. */
  readonly unit: string | null;
}

/** A row of 项目支出情况表 or 结转结余明细表, to be merged into projects. */
export interface ProjectRow {
  readonly place: 'tableRow' | 'carryover';
  /** As printed, pieces joined. */
  readonly name: string;
  /** The unit whose heading row stands over this row. */
  readonly unit: string | null;
  readonly categoryCode: string | null;
  readonly sectionCode: string | null;
  readonly itemCode: string | null;
  /** 项目支出合计 or 总计, 万元. */
  readonly amount: number | null;
  /** The table’s amount columns by header path, 万元. */
  readonly columns: Readonly<Record<string, number | null>>;
  readonly uncertain: boolean;
  readonly source: SourceSpan;
}

export interface TablesResult {
  readonly functionItems: FunctionItem[];
  readonly economicItems: EconomicItem[];
  readonly facts: Fact[];
  readonly projectRows: ProjectRow[];
}
