import type { FunctionItem, FunctionTable } from '../../model/index.ts';
import { asPrinted, percent, plus } from '../../site/amount.ts';
import type { Lines } from '../../site/links.ts';
import type { Concern, Concerns } from '../concerns.ts';
import { functionAnchor } from '../source/targets.ts';

/** A 类, 款 or 项 with what stands under it. Amounts as decimal text, null: not stated. */
export interface TreeNode {
  readonly level: FunctionItem['level'];
  readonly name: string;
  readonly code: string | null;
  readonly amount: string | null;
  /** The document prints no amount here; it is the sum of the rows below. */
  readonly summed: boolean;
  readonly share: string | null;
  readonly shareDerived: boolean;
  readonly change: string | null;
  readonly basic: string | null;
  readonly project: string | null;
  readonly reason: { readonly text: string; readonly source: Lines } | null;
  readonly source: Lines | null;
  readonly uncertain: boolean;
  readonly concern: Concern | null;
  /** Anchors: one for each place that states this line. */
  readonly ids: readonly string[];
  readonly children: readonly TreeNode[];
}

export interface Tree {
  readonly table: FunctionTable;
  readonly nodes: readonly TreeNode[];
  /** Sum of the 类, what shares are taken of. */
  readonly total: string;
  readonly hasChange: boolean;
  readonly hasSplit: boolean;
}

interface Draft {
  level: FunctionItem['level'];
  name: string;
  code: string | null;
  items: FunctionItem[];
  children: Map<string, Draft>;
}

const LEVELS = ['category', 'section', 'item'] as const;
const CODES = { category: 'categoryCode', section: 'sectionCode', item: 'itemCode' } as const;

function draft(level: FunctionItem['level'], name: string): Draft {
  return { level, name, code: null, items: [], children: new Map() };
}

/** Rows are joined by the path of their names; a row without a name by its code. */
function place(roots: Map<string, Draft>, item: FunctionItem): void {
  let here = roots;
  for (const level of LEVELS.slice(0, LEVELS.indexOf(item.level) + 1)) {
    const code = item[CODES[level]];
    const name = item[level] ?? code ?? '（未写名称）';
    const node = here.get(name) ?? draft(level, name);
    here.set(name, node);
    node.code ??= code;
    if (level === item.level) node.items.push(item);
    here = node.children;
  }
}

/** The first of several statements of one row that says something; printed tables before prose. */
function first<T>(
  items: readonly FunctionItem[],
  pick: (item: FunctionItem) => T | null,
): { value: T; item: FunctionItem } | null {
  for (const item of items) {
    const value = pick(item);
    if (value !== null) return { value, item };
  }
  return null;
}

function amountText(items: readonly FunctionItem[], pick: (item: FunctionItem) => number | null): string | null {
  const found = first(items, pick);
  return found && asPrinted(found.value, found.item.source.text);
}

function finish(node: Draft, total: number | null, concernOf: Concerns['row']): TreeNode {
  const children = [...node.children.values()].map((child) => finish(child, total, concernOf)).filter(says);
  const items = node.items.toSorted((a, b) => Number(b.list === 'table') - Number(a.list === 'table'));
  const stated = amountText(items, (item) => item.amount);
  const parts = children.flatMap((child) => (child.amount === null ? [] : [child.amount]));
  const amount = stated ?? (parts.length ? plus(...parts) : null);
  const share = amountText(items, (item) => item.share);
  const derivedShare = amount === null || total === null ? null : percent(Number(amount), total);
  const reason = first(items, (item) => item.reason);
  return {
    level: node.level,
    name: node.name,
    code: node.code,
    amount,
    summed: stated === null && amount !== null,
    share: share ?? derivedShare,
    shareDerived: share === null,
    change: amountText(items, (item) => item.yoyChange),
    basic: amountText(items, (item) => item.basic),
    project: amountText(items, (item) => item.project),
    reason: reason && { text: reason.value.text, source: reason.value.source },
    source: items[0]?.source ?? null,
    uncertain: items.some((item) => item.uncertain),
    concern: items.map((item) => concernOf(item.source, node.name)).find((found) => found !== null) ?? null,
    ids: [...new Set(items.map(functionAnchor))],
    children,
  };
}

function anyNode(nodes: readonly TreeNode[], test: (node: TreeNode) => boolean): boolean {
  return nodes.some((node) => test(node) || anyNode(node.children, test));
}

/** A form prints every 类 there is; those without an amount say nothing. */
function says(node: TreeNode): boolean {
  return node.amount !== null || node.children.length > 0;
}

/** One line may state several rows: the first of them keeps its anchor. */
function onceEach(nodes: readonly TreeNode[], seen = new Set<string>()): TreeNode[] {
  return nodes.map((node) => {
    const ids = node.ids.filter((id) => !seen.has(id));
    for (const id of ids) seen.add(id);
    return { ...node, ids, children: onceEach(node.children, seen) };
  });
}

/** One functional classification as a tree, in document order; null where the document has no such list. */
export function functionTree(
  items: readonly FunctionItem[],
  table: FunctionTable,
  concernOf: Concerns['row'] = () => null,
): Tree | null {
  const roots = new Map<string, Draft>();
  for (const item of items) if (item.table === table) place(roots, item);
  if (roots.size === 0) return null;
  const amounts = [...roots.values()]
    .map((node) => finish(node, null, concernOf).amount)
    .filter((amount) => amount !== null);
  if (amounts.length === 0) return null;
  const total = plus(...amounts);
  const nodes = onceEach([...roots.values()].map((node) => finish(node, Number(total), concernOf)).filter(says));
  return {
    table,
    nodes,
    total,
    hasChange: anyNode(nodes, (node) => node.change !== null),
    hasSplit: anyNode(nodes, (node) => node.basic !== null || node.project !== null),
  };
}
