import type { Kind } from '../../model/index.ts';
import { grouped } from '../../site/amount.ts';
import { digits } from '../figure.ts';
import type { Structure } from './structure.ts';
import type { ThreePublic } from './three-public.ts';

function biggest({ rows }: Structure): string | null {
  const top = rows.find((row) => row.share);
  return top?.share ? `${top.label}占 ${grouped(top.share.text)}%` : null;
}

/** '收入中财政拨款收入占 99.99%，支出中项目支出占 67.83%'; null where either has no shares. */
export function shareTitle(income: Structure, spending: Structure): string | null {
  const from = biggest(income);
  const to = biggest(spending);
  return from && to ? `收入中${from}，支出中${to}` : null;
}

/** Says what the “三公” chart shows. */
export function threePublicTitle(data: ThreePublic, kind: Kind): string {
  const total = data.rows.find((row) => row.code === 'threePublic.total');
  const parts = data.rows.filter((row) => row.depth > 0 && (row.now?.value ?? 0) > 0);
  const top = parts.reduce<(typeof parts)[number] | null>(
    (best, row) => ((best?.now?.value ?? 0) >= (row.now?.value ?? 0) ? best : row),
    null,
  );
  const what = kind === 'budget' ? '预算' : '决算';
  if (!total?.now) return `“三公”经费各项${what}`;
  const most = top ? `，最多的是${top.label}` : '';
  return `“三公”经费${what} ${digits(total.now)} 万元${most}`;
}
