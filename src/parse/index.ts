import type { Diagnostic, DisclosureDocument } from '../model/index.ts';

export interface ParseInput {
  /** Name shown in diagnostics and published as source.file. */
  readonly file: string;
  readonly bytes: Uint8Array;
  /** From the sidecar <name>.source.json. */
  readonly url?: string | null;
  readonly published?: string | null;
}

/** A document read, or why it could not be read as a disclosure. Never throws on bad input. */
export interface ParseResult {
  readonly document: DisclosureDocument | null;
  readonly diagnostics: readonly Diagnostic[];
}
