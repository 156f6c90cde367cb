import type { Random } from './random.ts';

/** How tables and paragraphs are laid out in one document. */
export type Layout = 'tabbed' | 'stacked' | 'piped' | 'spaced';
export const LAYOUTS: readonly Layout[] = ['tabbed', 'stacked', 'piped', 'spaced'];

const width = (text: string) => [...text].reduce((sum, char) => sum + ((char.codePointAt(0) ?? 0) > 0x2e7f ? 2 : 1), 0);

/** The same rows of cells as a tab-separated, one-cell-per-line, piped or blank-aligned table. */
export function writeTable(rows: readonly (readonly string[])[], layout: Layout): string[] {
  if (layout === 'tabbed') return rows.map((row) => row.join('\t'));
  if (layout === 'stacked') return rows.flatMap((row) => [...row.map((cell) => `\t${cell}`), '']);
  if (layout === 'piped') {
    const [head = [], ...body] = rows.map((row) => `| ${row.join(' | ')} |`);
    return [String(head), `|${(rows[0] ?? []).map(() => '---').join('|')}|`, ...body];
  }
  const columns = Math.max(...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, at) => Math.max(...rows.map((row) => width(row[at] ?? ''))) + 3);
  return rows.map((row) =>
    row
      .map((cell, at) => cell + ' '.repeat(Math.max(0, (widths[at] ?? 0) - width(cell))))
      .join('')
      .trimEnd(),
  );
}

/** Dirt of extraction, each kind switched on or off per document. */
export interface Noise {
  readonly wrap: number | null;
  readonly pageNumbers: boolean;
  readonly fullWidth: boolean;
  readonly blanksInNumbers: boolean;
  readonly bold: boolean;
  readonly crlf: boolean;
}

export function chooseNoise(random: Random): Noise {
  return {
    wrap: random.chance(0.3) ? random.pick([34, 38, 42]) : null,
    pageNumbers: random.chance(0.3),
    fullWidth: random.chance(0.15),
    blanksInNumbers: random.chance(0.3),
    bold: random.chance(0.2),
    crlf: random.chance(0.2),
  };
}

/** A paragraph with the noise of the document. */
export function writeParagraph(text: string, noise: Noise, random: Random): string[] {
  let out = text;
  if (noise.blanksInNumbers) out = out.replace(/(\d)(万元|%|人|辆|个)/g, '$1 $2').replace(/([一-龥])(\d)/g, '$1 $2');
  if (noise.bold && random.chance(0.3)) out = out.replace(/(其中：)([^，。]+)/, '$1**$2**');
  if (noise.fullWidth) out = out.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
  if (!noise.wrap) return [out];
  const lines: string[] = [];
  for (let at = 0; at < out.length; at += noise.wrap) lines.push(out.slice(at, at + noise.wrap));
  return lines;
}
