/** What the columns of a table must add up to: figures of `parts` make the figure of `total`. */
export interface Relation {
  readonly total: number;
  readonly parts: readonly number[];
}

const TOTAL_WORD = /^(合计|总计|小计|.*(小计|合计))$/;
/** Half of the last printed place per figure: two decimals of 万元. */
const ROUNDING = 0.005;

interface Node {
  readonly name: string;
  readonly columns: number[];
  readonly children: Node[];
}

function treeOf(columns: readonly string[], amounts: readonly number[]): Node {
  const root: Node = { name: '', columns: [...amounts], children: [] };
  for (const column of amounts) {
    let node = root;
    for (const name of (columns[column] ?? '').split(' / ')) {
      let child = node.children.at(-1);
      if (child?.name !== name) {
        child = { name, columns: [], children: [] };
        node.children.push(child);
      }
      child.columns.push(column);
      node = child;
    }
  }
  return root;
}

/** The columns that stand for a node: its own column, its 小计, or all its parts. */
function standsFor(node: Node): number[] {
  if (node.children.length === 0) return node.columns.slice(0, 1);
  const first = node.children[0];
  if (first && first.children.length === 0 && TOTAL_WORD.test(first.name)) return first.columns.slice(0, 1);
  return node.children.flatMap(standsFor);
}

function collect(node: Node, found: Relation[]): void {
  const [first, ...rest] = node.children;
  if (first && rest.length > 0 && first.children.length === 0 && TOTAL_WORD.test(first.name)) {
    const total = first.columns[0];
    if (total !== undefined) found.push({ total, parts: rest.flatMap(standsFor) });
  }
  for (const child of node.children) collect(child, found);
}

/** The sums a header promises: 合计 of a group and the columns beside it, groups by their 小计. */
export function relationsOf(columns: readonly string[], amounts: readonly number[]): Relation[] {
  const found: Relation[] = [];
  collect(treeOf(columns, amounts), found);
  return found;
}

/** A column of a flat header that sums up columns behind it: …小计, or one before 其中：…. */
function isSubtotal(columns: readonly string[], amounts: readonly number[], at: number): boolean {
  const path = columns[amounts[at] ?? -1] ?? '';
  return /(小计|合计)$/.test(path) || /(^| \/ )其中[:：]?/.test(columns[amounts[at + 1] ?? -1] ?? '');
}

/**
 * The same sums read as a flat header may mean them: behind a subtotal stand its parts, how many it does not say.
 *
 *     总计  财政拨款小计  一般公共预算  政府性基金  单位资金       总计 = 小计 + 单位资金, 小计 = 一般公共预算 + 政府性基金
 */
export function flatRelations(columns: readonly string[], amounts: readonly number[]): Relation[][] {
  const [total, ...rest] = amounts;
  if (total === undefined || !TOTAL_WORD.test(columns[total] ?? '')) return [];
  return rest.flatMap((subtotal, at) => {
    if (!isSubtotal(columns, amounts, at + 1)) return [];
    return rest.slice(at + 1).map((_, count): Relation[] => {
      const parts = rest.slice(at + 1, at + 2 + count);
      return [
        { total, parts: rest.filter((column) => !parts.includes(column)) },
        { total: subtotal, parts },
      ];
    });
  });
}

export type Amounts = ReadonlyMap<number, number | null>;

/** Whether a row keeps a sum, up to the rounding of its printed figures. */
export function keeps(relation: Relation, amounts: Amounts): boolean {
  const sum = relation.parts.reduce((total, column) => total + (amounts.get(column) ?? 0), 0);
  return Math.abs(sum - (amounts.get(relation.total) ?? 0)) <= ROUNDING * (relation.parts.length + 1) + 1e-9;
}

export function keepsAll(relations: readonly Relation[], amounts: Amounts): boolean {
  return relations.every((relation) => keeps(relation, amounts));
}

/** The relations that nearly all rows of a table keep: the others are no sums, whatever the header says. */
export function trusted(relations: readonly Relation[], rows: readonly Amounts[]): Relation[] {
  return relations.filter((relation) => {
    const kept = rows.filter((amounts) => keeps(relation, amounts)).length;
    return rows.length >= 4 && kept >= rows.length * 0.8;
  });
}

/** Whether the rows speak against the header: a promised sum fails in most rows that print its total. */
export function contradicted(relations: readonly Relation[], rows: readonly Amounts[]): boolean {
  return relations.some((relation) => {
    const told = rows.filter((amounts) => (amounts.get(relation.total) ?? null) !== null);
    return told.length > 0 && told.filter((amounts) => !keeps(relation, amounts)).length * 2 > told.length;
  });
}

/**
 * A row whose figures from one cell on stand one column off: moved back when that alone makes every sum hold.
 * Null where the row is right as printed, or where no move or more than one would do.
 *
 *     总计  财政合计  项目  非财政合计  项目          总计  财政合计  项目   非财政合计  项目
 *     5.00  5.00            5.00             →   5.00  5.00     5.00
 */
export function movedBack(amounts: Amounts, relations: readonly Relation[]): Map<number, number | null> | null {
  if (relations.length === 0 || keepsAll(relations, amounts)) return null;
  const columns = [...amounts.keys()];
  const fits: Map<number, number | null>[] = [];
  for (const step of [-1, 1]) {
    for (let from = 0; from < columns.length; from++) {
      const moved = moveRun(columns, amounts, from, step);
      if (moved && keepsAll(relations, moved) && !fits.some((other) => sameFigures(other, moved))) fits.push(moved);
    }
  }
  return fits.length === 1 ? (fits[0] ?? null) : null;
}

/** The run of figures beginning (step -1) or ending (step 1) at a position, moved by one into a blank cell. */
function moveRun(
  columns: readonly number[],
  amounts: Amounts,
  at: number,
  step: number,
): Map<number, number | null> | null {
  const valueAt = (index: number) => amounts.get(columns[index] ?? -1) ?? null;
  const into = at + step;
  if (valueAt(at) === null || into < 0 || into >= columns.length || valueAt(into) !== null) return null;
  const moved = new Map(amounts);
  let index = at;
  for (; index >= 0 && index < columns.length && valueAt(index) !== null; index -= step) {
    moved.set(columns[index + step] ?? -1, valueAt(index));
  }
  moved.set(columns[index + step] ?? -1, null);
  return moved;
}

function sameFigures(a: Amounts, b: Amounts): boolean {
  return [...a].every(([column, value]) => b.get(column) === value);
}
