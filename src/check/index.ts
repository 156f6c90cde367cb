import type { DisclosureDocument, Finding } from '../model/index.ts';

export interface Related {
  readonly previous?: DisclosureDocument | null;
  readonly budget?: DisclosureDocument | null;
  readonly hints?: boolean;
}

export function check(_document: DisclosureDocument, _related: Related = {}): Finding[] {
  return [];
}
