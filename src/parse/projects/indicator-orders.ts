import { INDICATOR_ORDERS } from '../../vocab/performance-indicators.ts';
import type { Cell } from './cells.ts';
import { indicatorColumn } from './labels.ts';

/** A field of the indicator part and the column its heading stands in (null where no heading is printed for it). */
export interface Field {
  readonly name: string;
  readonly column: number | null;
}

/** Fields of an indicator header, in printed order. */
export function headerFields(cells: readonly Cell[]): Field[] {
  const fields: Field[] = [];
  for (const cell of cells) {
    const name = indicatorColumn(cell.text);
    if (name !== null && !fields.some((field) => field.name === name)) fields.push({ name, column: cell.column });
  }
  return withImplied(fields);
}

/** A header that prints 佐证资料 but no 赋分规则 can hide the rule in the column before it. */
function withImplied(fields: readonly Field[]): Field[] {
  const names = fields.map((field) => field.name);
  const at = names.indexOf('evidence');
  if (at < 0 || names.includes('rule')) return [...fields];
  return [...fields.slice(0, at), { name: 'rule', column: null }, ...fields.slice(at)];
}

/**
 * Orders in which the columns can stand: as the header says first; then with weight and actual value exchanged, and
 * with a heading that names the wrong field right after the third level put to the end; standard orders without a header.
 */
export function candidateOrders(fields: readonly Field[]): Field[][] {
  if (fields.length === 0) return INDICATOR_ORDERS.map((order) => order.map((name) => ({ name, column: null })));
  return [[...fields], exchanged(fields, 'weight', 'actual'), targetRestored(fields)].filter(
    (order) => order.length > 0,
  );
}

function exchanged(fields: readonly Field[], one: string, other: string): Field[] {
  const names = fields.map((field) => field.name);
  if (!names.includes(one) || !names.includes(other)) return [];
  const swap = (name: string): string => (name === one ? other : name === other ? one : name);
  return fields.map((field) => ({ name: swap(field.name), column: field.column }));
}

function targetRestored(fields: readonly Field[]): Field[] {
  const at = fields.findIndex((field) => field.name === 'level3');
  if (at < 0 || fields.some((field) => field.name === 'target')) return [];
  const after = fields.slice(at + 1);
  const misplaced = after.filter((field, index) => index < 2 && (field.name === 'rule' || field.name === 'evidence'));
  const rest = after.filter((field) => !misplaced.includes(field));
  const tail = misplaced.filter((field) => !rest.some((other) => other.name === field.name));
  const head = [...fields.slice(0, at + 1), { name: 'target', column: misplaced.at(-1)?.column ?? null }];
  return [...head, ...rest, ...tail.map((field) => ({ name: field.name, column: null }))];
}
