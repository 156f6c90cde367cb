import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createContext } from '../../../src/parse/context.ts';
import { decode } from '../../../src/parse/decode.ts';
import { readStructure } from '../../../src/parse/structure.ts';
import type { RawDocument, SourceText, Structure } from '../../../src/parse/types.ts';
import { DOCUMENTS } from './read.ts';

const samples = Object.values(DOCUMENTS);

/** Lines that are in no block and no furniture, or in two. */
function uncovered(document: RawDocument, { blocks, furniture }: Structure): number[] {
  const count = new Uint8Array(document.lineStarts.length + 2);
  for (const range of [...blocks.flatMap(({ parts }) => parts), ...furniture]) {
    for (let no = range.lineStart; no <= range.lineEnd; no++) count[no] = (count[no] ?? 0) + 1;
  }
  const lines = document.raw.split(/\r\n|\r|\n/);
  return lines.flatMap((line, index) => {
    const times = count[index + 1] ?? 0;
    return times > 1 || (line.trim() !== '' && times === 0) ? [index + 1] : [];
  });
}

function allTexts({ lines, blocks }: Structure): SourceText[] {
  const inBlocks = blocks.flatMap((block) =>
    block.kind === 'table' ? block.grid.rows.flatMap(({ cells }) => cells) : [block.text],
  );
  return [...lines.map(({ text }) => text), ...inBlocks];
}

/** Each character comes from the raw text, and later characters of a line from later offsets. */
function badOffset(document: RawDocument, structure: Structure): string | null {
  for (const { text, at } of allTexts(structure)) {
    if (text.length !== at.length) return `${text.length} characters, ${at.length} offsets: ${text.slice(0, 40)}`;
    for (let i = 0; i < at.length; i++) {
      if ((at[i] ?? 0) >= document.raw.length) return `offset ${at[i]} behind the end`;
      if (i > 0 && (at[i] ?? 0) < (at[i - 1] ?? 0)) return `offsets fall at ${i}: ${text.slice(0, 40)}`;
    }
  }
  return null;
}

function check(text: string): void {
  const { document } = decode('fuzz.txt', new TextEncoder().encode(text));
  if (!document) return;
  const structure = readStructure(document, createContext(document));
  expect(uncovered(document, structure)).toEqual([]);
  expect(badOffset(document, structure)).toBeNull();
  for (const section of structure.sections) {
    expect(section.lineEnd).toBeGreaterThanOrEqual(section.lineStart);
    expect(section.parent ?? -1).toBeLessThan(section.no);
  }
  for (const { section } of structure.blocks) expect(section ?? -1).toBeLessThan(structure.sections.length);
}

describe('every line is somewhere, every character comes from somewhere', () => {
  it.each(Object.keys(DOCUMENTS))('document %s', (number) => {
    check(DOCUMENTS[number] ?? '');
  });

  /** A stretch of lines of a real document. */
  const stretch = fc
    .tuple(fc.nat(samples.length - 1), fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 1, max: 60 }))
    .map(([which, place, count]) => {
      const lines = (samples[which] ?? '').split('\n');
      const from = Math.floor(place * lines.length);
      return lines.slice(from, from + count);
    });

  it('truncated, shuffled, doubled and spliced documents', () => {
    const mutated = fc
      .tuple(fc.array(stretch, { minLength: 1, maxLength: 4 }), fc.nat(5), fc.nat(1000))
      .map(([stretches, how, seed]) => {
        const lines = stretches.flat();
        if (how === 1) return [...lines, ...lines].join('\n');
        if (how === 2) return lines.map((_, index) => lines[(index * 7 + seed) % lines.length]).join('\n');
        if (how === 3) return lines.join('\n').slice(seed);
        if (how === 4) return lines.map((line) => line.slice(seed % 9)).join('\r\n');
        return how === 5 ? lines.join('') : lines.join('\n');
      });
    fc.assert(fc.property(mutated, check), { seed: 11, numRuns: 1500 });
  });

  it('noise between the lines and inside them', () => {
    const noise = fc.constantFrom(
      ...['\t', '\f', '|', '**', '- 5 -', '<p>', '\u200b', '目 录', '单位：万元', '表 1', '——', '   ', '1', '一、'],
      ...['[bookmark: a]', '收入决算表', '第 2 页', '。', '；', '\r', '|---|', '(2023年度)', '第一部分 概况', '\u0000'],
    );
    const noisy = fc
      .tuple(stretch, fc.array(fc.tuple(noise, fc.nat(2000), fc.boolean()), { maxLength: 12 }))
      .map(([lines, marks]) => {
        let text = lines.join('\n');
        for (const [mark, place, alone] of marks) {
          const at = place % (text.length + 1);
          text = text.slice(0, at) + (alone ? `\n${mark}\n` : mark) + text.slice(at);
        }
        return text;
      });
    fc.assert(fc.property(noisy, check), { seed: 12, numRuns: 1500 });
  });

  it('random bytes never throw', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const { document, diagnostics } = decode('fuzz.bin', bytes);
        if (!document) expect(diagnostics).toHaveLength(1);
        else expect(uncovered(document, readStructure(document, createContext(document)))).toEqual([]);
      }),
      { seed: 13, numRuns: 3000 },
    );
  });
});

describe('cost grows with length alone', () => {
  /** Processor time, so that a busy machine does not count. */
  const cost = (text: string) => {
    const { document } = decode('long.txt', new TextEncoder().encode(text));
    if (!document) return 0;
    const start = process.cpuUsage();
    readStructure(document, createContext(document));
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  };
  const hostile = [
    'a ',
    '\t',
    '>',
    '<p>',
    '[',
    '|',
    '（一）',
    '收，',
    '1 ',
    '  1.00',
    '- ',
    '表',
    '\n',
    '收\n',
    '一、收入\n',
    '\t收\n\n',
    '\t收\n\n支\n',
    '合计   1.00   2.00\n',
    '|甲|1\n',
    '甲,1,2\n',
    '<td>1',
  ];

  it.each(hostile)('a megabyte of %j costs about ten times a tenth of it', (piece) => {
    const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
    const tenth = Math.max(60, cost(text.slice(0, 100_000)), cost(text.slice(0, 100_000)));
    expect(cost(text)).toBeLessThan(tenth * 35);
  });
});
