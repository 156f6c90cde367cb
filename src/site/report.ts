/** What a report of a mistake says about where it was seen. */
export interface ReportPlace {
  readonly page: string;
  readonly figure: string;
  readonly build: string;
}

/** The address to report a mistake at, with `{page}`, `{figure}` and `{build}` filled in; null where none is configured. */
export function reportLink(template: string | null, place: ReportPlace): string | null {
  if (template === null) return null;
  return template.replace(/\{(page|figure|build)\}/g, (_, name: keyof ReportPlace) => encodeURIComponent(place[name]));
}
