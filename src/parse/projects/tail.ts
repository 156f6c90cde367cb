import { TAIL_LABELS } from '../../vocab/performance.ts';
import type { Cell } from './cells.ts';
import { headField, labelText } from './labels.ts';

const labels = new Set(TAIL_LABELS);

/** A row below the indicators that closes the form: 评价结论 | …, 项目负责人：…, 注：… */
export function isTail(cells: readonly Cell[]): boolean {
  const first = cells[0];
  if (!first) return false;
  const label = /^([^::]{1,14})[::]/.exec(first.fold)?.[1] ?? first.fold;
  return labels.has(labelText(label)) || headField(label) === 'person' || headField(label) === 'plain';
}
