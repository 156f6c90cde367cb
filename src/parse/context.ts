import type { Diagnostic } from '../model/index.ts';
import { MESSAGES } from '../vocab/messages.ts';
import { placeAt } from './source-text.ts';
import type { Context, RawDocument } from './types.ts';

/** The shared context of one document's reading: its diagnostics and which characters are bound. */
export function createContext(document: RawDocument): Context {
  const diagnostics: Diagnostic[] = [];
  const bound = new Uint8Array(document.raw.length);
  return {
    document,
    diagnostics,
    bound,
    report(id, at, detail = {}) {
      const message = MESSAGES[id];
      if (!message) throw new Error(`message not catalogued: ${id}`);
      const { severity, text, hint } = message;
      diagnostics.push({ severity, id, file: document.file, ...placeAt(document, at), message: text(detail), hint });
    },
    bind(source, from = 0, to = source.text.length) {
      for (let i = from; i < to; i++) bound[source.at[i] ?? 0] = 1;
    },
  };
}
