import { fold } from '../../search/normalise.ts';
import { amountQuery } from '../../search/query.ts';
import { volumeFolder } from '../../search/text-folders.ts';
import type { TextRecord } from '../../search/text-index.ts';
import { figureToken, phraseQuery, SAFE_PHRASE } from '../../search/text-tokens.ts';
import { type Excerpt, excerptsOf } from './excerpt.ts';
import { type DocRef, docRef } from './hits.ts';
import { PartError } from './loader.ts';
import {
  createInstance,
  type FilterCounts,
  type PagefindInstance,
  type PagefindModule,
  type PagefindResult,
  pagefindFilters,
  type TextFilters,
} from './pagefind.ts';

/** A record of the full text that holds the query. */
export interface TextHit {
  readonly doc: DocRef;
  readonly section: string;
  readonly excerpts: readonly Excerpt[];
}

/** What the full text has for a query. */
export interface TextResult {
  readonly count: number;
  /** Records by year, kind, region and department, before filters. */
  totals(): Promise<FilterCounts>;
  hits(from: number, to: number): Promise<TextHit[]>;
}

/** Records read to settle a query longer than a safe phrase. */
const MOST_SETTLED = 200;

const codePoints = (text: string) => Array.from(text).length;
const shortened = (form: string) => Array.from(form).slice(0, SAFE_PHRASE).join('');

/** The full-text engine. */
export class TextEngine {
  private readonly instance: PagefindInstance;

  private constructor(instance: PagefindInstance) {
    this.instance = instance;
  }

  /** Opens the bundle at `basePath` (a full address) with its further volumes. Rejects with PartError. */
  static async open(basePath: string, load: () => Promise<PagefindModule>, volumes = 1): Promise<TextEngine> {
    try {
      const instance = createInstance(await load(), basePath);
      await instance.init();
      for (let no = 1; no < volumes; no++)
        await instance.mergeIndex(`${basePath}${volumeFolder(no)}`, { language: 'und' });
      return new TextEngine(instance);
    } catch (error) {
      throw new PartError('search/text/pagefind.js', error instanceof Error ? error.message : String(error));
    }
  }

  /** Records that hold one of the forms; for a bare number, those that print exactly this figure come first. */
  async search(query: string, forms: readonly string[], filters: TextFilters): Promise<TextResult> {
    const typed = amountQuery(query);
    const figure = typed?.bare ? typed.value : null;
    const phrases = [...new Set(forms.map(shortened))].map(phraseQuery).filter((phrase) => phrase !== null);
    const terms = figure === null ? phrases : [`"${figureToken(figure)}"`, ...phrases];
    const found = await settled(await this.find(terms, filters), forms);
    const marks = [...forms, ...forms.map(shortened), ...(figure === null ? [] : [figure])];
    return {
      count: found.length,
      totals: () => this.totals(terms),
      hits: (from, to) => Promise.all(found.slice(from, to).map((result) => textHit(result, marks))),
    };
  }

  private async find(terms: readonly string[], filters: TextFilters): Promise<PagefindResult[]> {
    const options = { filters: pagefindFilters(filters) };
    const responses = await Promise.all(terms.map((term) => this.instance.search(term, options))).catch(
      (error: unknown) => {
        throw new PartError('search/text/index', error instanceof Error ? error.message : String(error));
      },
    );
    return [...new Map(responses.flatMap(({ results }) => results).map((result) => [result.id, result])).values()];
  }

  /** The term with the most hits speaks for all: the others are the same figure in other spellings. */
  private async totals(terms: readonly string[]): Promise<FilterCounts> {
    await this.instance.filters();
    const responses = await Promise.all(terms.map((term) => this.instance.search(term, { filters: {} })));
    const [most] = responses.sort((a, b) => b.results.length - a.results.length);
    return most && most.results.length > 0 ? most.totalFilters : {};
  }
}

async function recordOf(result: PagefindResult): Promise<TextRecord> {
  const data = await result.data();
  return JSON.parse(data.raw_url ?? data.url) as TextRecord;
}

async function textHit(result: PagefindResult, forms: readonly string[]): Promise<TextHit> {
  const record = await recordOf(result);
  return { doc: docRef(record.doc), section: record.section, excerpts: excerptsOf(record, forms) };
}

/** A phrase longer than the overlap of records may be cut: its beginning was looked for, the records say the rest. */
async function settled(
  results: readonly PagefindResult[],
  forms: readonly string[],
): Promise<readonly PagefindResult[]> {
  if (forms.every((form) => codePoints(form) <= SAFE_PHRASE)) return results;
  const some = results.slice(0, MOST_SETTLED);
  const records = await Promise.all(some.map(recordOf));
  return some.filter((_, at) => forms.some((form) => holdsLong(records[at] as TextRecord, form)));
}

/** Whether a record holds a long form, or ends with a safe beginning of it and the next record goes on. */
function holdsLong({ segments }: TextRecord, form: string): boolean {
  return segments.some(([, text]) => {
    const folded = fold(text).text;
    const at = folded.indexOf(shortened(form));
    return folded.includes(form) || (at >= 0 && form.startsWith(folded.slice(folded.lastIndexOf(shortened(form)))));
  });
}
