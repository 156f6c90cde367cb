import { readFileSync } from 'node:fs';

/** File of the output → places in which it states the checksum of the input. */
export type Places = Readonly<Record<string, readonly number[]>>;

/** What the process that makes the pages is told, as JSON. */
export interface PagesPlan {
  /** Stands for the checksum of the input while pages are rendered; in no document. */
  readonly mark: string;
  /** What pages state of the checksum. */
  readonly inputHash: string;
  /** List of the downloads, written when they are complete: the page of the downloads waits for it. */
  readonly downloads: string;
  /** Slug of every department whose pages need not be made, with its pages in the former output. */
  readonly taken: Readonly<Record<string, Places>>;
  /** The former output and the checksum its pages state. */
  readonly former: { readonly directory: string; readonly inputHash: string } | null;
  /** Gets the pages of each department, as `Made`. */
  readonly made: string;
}

/** Slug → its pages. */
export type Made = Readonly<Record<string, Places>>;

/** The plan that PAGES_PLAN names; null where pages are made without one (npm run dev). */
export function planGiven(): PagesPlan | null {
  const path = process.env.PAGES_PLAN;
  return path ? (JSON.parse(readFileSync(path, 'utf8')) as PagesPlan) : null;
}
