import type { DisclosureDocument, Project, SourceSpan } from '../model/index.ts';
import { asPrinted, decimalText } from '../site/amount.ts';
import { shardOf } from './grams.ts';
import { canonicalAmount } from './query.ts';
import type { DocTuple } from './rows.ts';

/** [rank of the disclosure, lineStart, lineEnd, what it is, project number or null, as printed or null for canonical] */
export type AmountPlace = readonly [number, number, number, string, number | null, string | null];

/** `a/<shard>.json`: amounts in canonical form → places; `docs` holds the disclosures named, places index into it. */
export interface AmountFile {
  readonly docs: readonly DocTuple[];
  readonly amounts: Readonly<Record<string, readonly AmountPlace[]>>;
}

interface Stated {
  readonly value: number | null;
  readonly label: string;
  readonly span: SourceSpan;
  readonly no: number | null;
}

function ofProject(project: Project): Stated[] {
  const span = project.amountSource ?? project.source;
  const no = project.no;
  const at = (label: string, value: number | null): Stated => ({ value, label: `${project.name}：${label}`, span, no });
  return [
    at('年度预算', project.annualBudget),
    at('年初预算', project.initialBudget),
    at('执行数', project.executed),
    at('上年结转', project.carryover),
    ...project.funding.flatMap((row) =>
      [row.annualBudget, row.initialBudget, row.executed].map((value) => ({
        ...at(row.label, value),
        span: row.source,
      })),
    ),
  ];
}

/** Amounts in 万元 a document states under a name: facts, account lines, projects and their funding. */
function statedIn(document: DisclosureDocument): Stated[] {
  const facts = document.facts
    .filter(({ unit }) => unit === '万元')
    .flatMap(({ value, label, source, mentions }) =>
      [source, ...mentions].map((span) => ({ value, label, span, no: null })),
    );
  const functions = document.functionItems.flatMap((item) =>
    [item.amount, ...Object.values(item.columns)].map((value) => ({
      value,
      label: item[item.level] ?? '',
      span: item.source,
      no: null,
    })),
  );
  const economic = document.economicItems.flatMap((item) =>
    [item.amount, ...Object.values(item.columns)].map((value) => ({
      value,
      label: item.name,
      span: item.source,
      no: null,
    })),
  );
  return [...facts, ...functions, ...economic, ...document.projects.flatMap(ofProject)];
}

/** Collects amounts → places over all documents. Zero says nothing and is left out; a sign does not matter. */
export class AmountCollector {
  private readonly places = new Map<string, Map<string, AmountPlace>>();

  add(document: DisclosureDocument, doc: number): void {
    for (const { value, label, span, no } of statedIn(document)) {
      if (value === null || value === 0) continue;
      const key = canonicalAmount(decimalText(Math.abs(value)));
      const places = this.places.get(key) ?? new Map<string, AmountPlace>();
      const printed = asPrinted(Math.abs(value), span.text);
      const shown = printed === key ? null : printed;
      const place: AmountPlace = [doc, span.lineStart, span.lineEnd, label, no, shown];
      const at = `${doc} ${span.lineStart} ${no}`;
      if (!places.has(at)) places.set(at, place);
      this.places.set(key, places);
    }
  }

  /** `a/<shard>.json` by the whole part of the amount, so that 1085 finds 1085.2 too. */
  files(docs: readonly DocTuple[], shards: number): Map<string, AmountFile> {
    const byShard = Array.from({ length: shards }, (): Record<string, readonly AmountPlace[]> => ({}));
    for (const key of [...this.places.keys()].sort()) {
      const shard = byShard[amountShard(key, shards)];
      if (shard) shard[key] = [...(this.places.get(key) ?? new Map()).values()];
    }
    return new Map(byShard.map((amounts, shard) => [`a/${shard}.json`, withDocs(amounts, docs)]));
  }

  get size(): number {
    return this.places.size;
  }
}

/** Shard of an amount in canonical form: by its whole part. */
export function amountShard(value: string, shards: number): number {
  return shardOf(value.split('.')[0] ?? '', shards);
}

function withDocs(amounts: Record<string, readonly AmountPlace[]>, docs: readonly DocTuple[]): AmountFile {
  const used = [...new Set(Object.values(amounts).flatMap((places) => places.map(([doc]) => doc)))].sort(
    (a, b) => a - b,
  );
  const number = new Map(used.map((doc, at) => [doc, at]));
  const local = Object.fromEntries(
    Object.entries(amounts).map(([value, places]) => [
      value,
      places.map(([doc, ...rest]): AmountPlace => [number.get(doc) ?? 0, ...rest]),
    ]),
  );
  return { docs: used.map((doc) => docs[doc]).filter((tuple) => tuple !== undefined), amounts: local };
}
