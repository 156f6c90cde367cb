import type { Kind, SectionKind } from '../../../src/model/index.ts';
import { createContext } from '../../../src/parse/context.ts';
import { extractProse } from '../../../src/parse/prose/index.ts';
import type { RawDocument, Structure, TextBlock } from '../../../src/parse/types.ts';

/** A document of one section with the given paragraphs, already normalised; line 1 is its title. */
export function structureOf(section: SectionKind, kind: Kind, year: number, paragraphs: readonly string[]): Structure {
  const title = `${year}年度部门${kind === 'budget' ? '预算' : '决算'}公开说明`;
  const lines = [title, ...paragraphs];
  const raw = lines.join('\n');
  const starts = lines.map((_, index) => lines.slice(0, index).reduce((sum, line) => sum + line.length + 1, 0));
  const document: RawDocument = {
    file: 'excerpt.txt',
    raw,
    lineStarts: Uint32Array.from(starts),
    encoding: 'utf-8',
    bytes: raw.length,
    sha256: '',
  };
  const blocks = lines.map((text, index): TextBlock => {
    const start = starts[index] ?? 0;
    const line = { lineStart: index + 1, lineEnd: index + 1 };
    return {
      kind: index === 0 ? 'title' : 'paragraph',
      text: { text, at: Uint32Array.from({ length: text.length }, (_, at) => start + at) },
      level: null,
      section: index === 0 ? null : 0,
      parts: [line],
      ...line,
    };
  });
  const whole = { lineStart: 1, lineEnd: lines.length };
  const only = {
    no: 0,
    parent: null,
    level: 2,
    title: '',
    kind: section,
    declaredEmpty: false,
    declaredEmptySource: null,
  };
  return { document, lines: [], blocks, furniture: [], sections: [{ ...only, ...whole }] };
}

/** What the reader makes of such a document. */
export function readExcerpt(section: SectionKind, kind: Kind, year: number, ...paragraphs: string[]) {
  const structure = structureOf(section, kind, year, paragraphs);
  const context = createContext(structure.document);
  return { ...extractProse(structure, context), context };
}
