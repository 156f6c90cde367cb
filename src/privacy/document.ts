import type { DisclosureDocument } from '../model/index.ts';

export function maskDocument(document: DisclosureDocument): DisclosureDocument {
  return document;
}
