import { type Diagnostic, DisclosureDocument } from '../model/index.ts';
import { assemble } from './assemble/index.ts';
import { createContext } from './context.ts';
import { decode } from './decode.ts';
import { readIdentity } from './identity/index.ts';
import { extractProjects } from './projects/index.ts';
import { extractProse } from './prose/index.ts';
import { readStructure } from './structure.ts';
import { extractTables, readTables } from './tables/index.ts';
import type { Context, RawDocument } from './types.ts';

export interface ParseInput {
  /** Name shown in diagnostics and published as source.file. */
  readonly file: string;
  readonly bytes: Uint8Array;
  /** From the sidecar <name>.source.json. */
  readonly url?: string | null;
  readonly published?: string | null;
}

/** A document read, or why it could not be read as a disclosure. */
export interface ParseResult {
  readonly document: DisclosureDocument | null;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Bytes of one raw file → the validated document, without checks. Never throws on bad input: what could not be read
 * is a diagnostic, and `document` is null when the text is no disclosure at all.
 */
export function parse(input: ParseInput): ParseResult {
  const decoded = decode(input.file, input.bytes);
  if (!decoded.document) return { document: null, diagnostics: decoded.diagnostics };
  const context = createContext(decoded.document);
  context.diagnostics.push(...decoded.diagnostics);
  try {
    return { document: read(decoded.document, context, input), diagnostics: sorted(context) };
  } catch (error) {
    context.report('read.internal', 0, {
      stage: 'read',
      reason: error instanceof Error ? error.message : String(error),
    });
    return { document: null, diagnostics: sorted(context) };
  }
}

function read(raw: RawDocument, context: Context, input: ParseInput): DisclosureDocument | null {
  const structure = readStructure(raw, context);
  const identity = readIdentity(structure, context);
  if (!identity) return null;
  const tables = readTables(structure, context);
  const items = extractTables(structure, tables, context);
  const prose = extractProse(structure, context);
  const projects = extractProjects(structure, tables, items.projectRows, context);
  const { file, sha256, bytes, encoding } = raw;
  const source = {
    file,
    sha256,
    bytes,
    lines: raw.lineStarts.length,
    encoding,
    url: input.url ?? null,
    published: input.published ?? null,
  };
  return DisclosureDocument.parse(assemble(structure, context, { identity, prose, tables, items, projects }, source));
}

function sorted(context: Context): Diagnostic[] {
  return [...context.diagnostics].sort((a, b) => a.line - b.line || a.column - b.column);
}
