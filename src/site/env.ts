/** What the build may be told from outside. Read once, so that every page of one build says the same. */

/** Sub-path the site is served under, with a slash at both ends. */
export const BASE = `/${process.env.BASE_PATH ?? ''}/`.replace(/\/{2,}/g, '/');

/** Origin for absolute links (https://example.org), or null: then no address is invented. */
export const SITE = process.env.SITE_URL ? new URL(process.env.SITE_URL).origin : null;

/** Where a reader may report a mistake; `{page}`, `{figure}` and `{build}` are filled in. Null: no link is shown. */
export const REPORT_URL = process.env.REPORT_URL || null;

/** A path of this site (no leading slash) → what goes into href. */
export function href(path: string): string {
  return BASE + path;
}

/** The absolute address of a path, or null where SITE_URL is unset. */
export function absolute(path: string): string | null {
  return SITE === null ? null : SITE + href(path);
}
