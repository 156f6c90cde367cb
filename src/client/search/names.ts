import { type AliasUse, aliasesOf } from '../../search/aliases.ts';
import { type AmountFile, amountShard } from '../../search/amounts.ts';
import type { GramManifest } from '../../search/gram-index.ts';
import { type EntryKind, KINDS } from '../../search/kinds.ts';
import { holdsForm } from '../../search/marks.ts';
import type { NamesManifest } from '../../search/names-index.ts';
import { amountQuery, queryForms } from '../../search/query.ts';
import {
  COLUMNS,
  type ColumnFile,
  type DocFacts,
  type DocTuple,
  type PlaceFile,
  type RowFile,
} from '../../search/rows.ts';
import { GramLookup, type IdSource, idSource } from './gram-lookup.ts';
import {
  type AmountHit,
  amountHits,
  type DocFilterFacts,
  docFilterFacts,
  type NameHit,
  nameHit,
  type PlaceHit,
  placeHit,
} from './hits.ts';
import type { Loader } from './loader.ts';
import { simplifyWith } from './simplify.ts';

const ALL = Number.POSITIVE_INFINITY;

/** What a query found among the names. */
export interface NameResult {
  /** Folded forms that were looked for, for marking. */
  readonly forms: readonly string[];
  /** Abbreviations that were also looked for in full. */
  readonly aliases: readonly AliasUse[];
  /** Entries of each kind, exact. */
  readonly counts: Readonly<Record<EntryKind, number>>;
  readonly total: number;
  /** Ids of one kind in default order. */
  ids(kind: EntryKind, limit?: number): Promise<number[]>;
}

/** The names and amounts engine: exact, over static files. Rejects with PartError where a file cannot be had. */
export class NamesEngine {
  private readonly loader: Loader;
  readonly manifest: NamesManifest;
  private readonly grams: GramLookup;
  private letters: GramLookup | null = null;

  private constructor(loader: Loader, manifest: NamesManifest) {
    this.loader = loader;
    this.manifest = manifest;
    this.grams = new GramLookup(loader, manifest.version, manifest.grams, manifest.ends);
  }

  static async open(loader: Loader): Promise<NamesEngine> {
    return new NamesEngine(loader, await loader.json<NamesManifest>('manifest.json', true));
  }

  private file<T>(path: string): Promise<T> {
    return this.loader.json<T>(`${this.manifest.version}/${path}`);
  }

  /**
   * Names whose characters begin with these letters in pinyin: 'ydl' finds 用电量. Null where the query is not two to
   * twelve plain letters.
   */
  async initials(query: string): Promise<NameResult | null> {
    const letters = query.trim().toLowerCase();
    if (!/^[a-z]{2,12}$/.test(letters)) return null;
    this.letters ??= await this.openInitials();
    return this.result([], [], await this.letters.find(letters, null));
  }

  private async openInitials(): Promise<GramLookup> {
    const manifest = await this.file<GramManifest>('y/manifest.json');
    return new GramLookup(this.loader, `${this.manifest.version}/y`, manifest, this.manifest.ends);
  }

  /** The query in the simplified characters of the documents; the same text where it has no other. */
  async simplified(query: string): Promise<string> {
    return simplifyWith(await this.file<string>('traditional.json'), query);
  }

  /**
   * Looks a query up, and its aliases unless `literal`. Punctuation alone finds nothing; one character is answered
   * like any other.
   */
  async search(query: string, literal = false): Promise<NameResult> {
    const aliases = literal ? [] : aliasesOf(query);
    const forms = [...new Set([...queryForms(query), ...aliases.flatMap((alias) => alias.forms)])];
    const sources = await Promise.all(forms.map((form) => this.grams.find(form, (ids) => this.verify(ids, form))));
    return this.result(forms, aliases, await this.union(sources));
  }

  private result(forms: readonly string[], aliases: readonly AliasUse[], source: IdSource): NameResult {
    const counts = Object.fromEntries(KINDS.map((kind, at) => [kind, source.counts[at] ?? 0])) as Record<
      EntryKind,
      number
    >;
    const range = (kind: EntryKind) => {
      const at = KINDS.indexOf(kind);
      return [this.manifest.ends[at - 1] ?? 0, this.manifest.ends[at] ?? 0] as const;
    };
    const total = source.counts.reduce((sum, count) => sum + count, 0);
    return { forms, aliases, counts, total, ids: (kind, limit = ALL) => source.take(...range(kind), limit) };
  }

  private async union(sources: readonly IdSource[]): Promise<IdSource> {
    const found = sources.filter(({ counts }) => counts.some((count) => count > 0));
    const [only] = found;
    if (found.length <= 1) return only ?? idSource([], this.manifest.ends);
    const ids = (await Promise.all(found.map((source) => source.take(0, ALL, ALL)))).flat();
    return idSource(
      [...new Set(ids)].sort((a, b) => a - b),
      this.manifest.ends,
    );
  }

  private async verify(ids: readonly number[], form: string): Promise<number[]> {
    const rows = await Promise.all(ids.map((id) => this.row(id)));
    return ids.filter((_, at) => holdsForm(rows[at]?.row[0] ?? '', [form]));
  }

  private async row(id: number): Promise<{ row: RowFile['rows'][number]; docs: readonly DocTuple[] }> {
    const file = await this.file<RowFile>(`r/${Math.floor(id / this.manifest.rows)}.json`);
    const row = file.rows[id % this.manifest.rows];
    if (!row) throw new Error(`search index: no row ${id}`);
    return { row, docs: file.docs };
  }

  /** The entries of some ids, ready to be shown. */
  async hits(ids: readonly number[]): Promise<NameHit[]> {
    const rows = await Promise.all(ids.map((id) => this.row(id)));
    return rows.map(({ row, docs }, at) => nameHit(ids[at] as number, this.kindOf(ids[at] as number), row, docs));
  }

  private kindOf(id: number): EntryKind {
    const at = this.manifest.ends.findIndex((end) => id < end);
    return KINDS[at] ?? 'heading';
  }

  /** Every place of an entry. */
  async places({ id }: NameHit): Promise<readonly PlaceHit[]> {
    const { row, docs } = await this.row(id);
    const [, count, places] = row;
    if (places.length === count) return places.map((tuple) => placeHit(tuple, docs));
    const file = await this.file<PlaceFile>(`p/${id}.json`);
    return file.places.map((tuple) => placeHit(tuple, file.docs));
  }

  /** What filters need of every disclosure, by rank: what the columns number. */
  async disclosures(): Promise<DocFilterFacts[]> {
    return docFilterFacts(await this.file<DocFacts>('docs.json'));
  }

  /** What filters and sorting need of some entries. */
  async columns(
    ids: readonly number[],
  ): Promise<{ docs: readonly number[]; amount: number | null; score: number | null }[]> {
    const files = await Promise.all(ids.map((id) => this.file<ColumnFile>(`c/${Math.floor(id / COLUMNS)}.json`)));
    return ids.map((id, at) => {
      const file = files[at] as ColumnFile;
      const row = id % COLUMNS;
      return { docs: file.docs[row] ?? [], amount: file.amounts[row] ?? null, score: file.scores[row] ?? null };
    });
  }

  /** Places that state an amount; a whole number also finds it with any decimals, the exact ones first. */
  async amounts(query: string): Promise<AmountHit[]> {
    const wanted = amountQuery(query);
    if (!wanted || wanted.value === '0') return [];
    const file = await this.file<AmountFile>(`a/${amountShard(wanted.value, this.manifest.amountShards)}.json`);
    return amountHits(file, wanted);
  }
}
