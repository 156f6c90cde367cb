import type { Severity } from '../model/index.ts';

type Detail = Readonly<Record<string, string | number>>;

/** A catalogued diagnostic: its severity, its sentence (what was found, what was expected) and what to do. */
export interface Message {
  readonly severity: Severity;
  readonly text: (detail: Detail) => string;
  readonly hint: string | null;
}

/** Every diagnostic the reader can give, by stable id. */
export const MESSAGES: Readonly<Record<string, Message>> = {
  'decode.empty': {
    severity: 'error',
    text: () => 'the file is empty; expected the text of a 决算 or 预算 disclosure',
    hint: 'Check the download or the text extraction, then add the file again.',
  },
};
