import { describe, expect, it } from 'vitest';
import { tightText } from '../../../src/parse/tighten.ts';
import type { StructureBlock } from '../../../src/parse/types.ts';
import { DOCUMENTS, documentOf, structureOf } from './read.ts';

/** GB18030 bytes of every character of the basic plane, found by decoding all sequences of two and four bytes. */
function gb18030Table(): Map<string, number[]> {
  const decoder = new TextDecoder('gb18030');
  const codes = new Map<string, number[]>();
  const add = (...bytes: number[]) => codes.set(decoder.decode(Uint8Array.from(bytes)), bytes);
  for (let a = 0x81; a <= 0x84; a++)
    for (let b = 0x30; b <= 0x39; b++)
      for (let c = 0x81; c <= 0xfe; c++) for (let d = 0x30; d <= 0x39; d++) add(a, b, c, d);
  for (let a = 0x81; a <= 0xfe; a++) for (let b = 0x40; b <= 0xfe; b++) if (b !== 0x7f) add(a, b);
  return codes;
}

const codes = gb18030Table();
const gb18030 = (text: string) =>
  Uint8Array.from([...text].flatMap((char) => (char < '\u0080' ? [char.charCodeAt(0)] : (codes.get(char) ?? []))));
const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le');
const perLine = (text: string, change: (line: string, index: number) => string) =>
  text.split('\n').map(change).join('\n');
const isProse = (line: string) => !line.includes('\t');
/** After every fortieth line, from the twelfth on. */
const everyPage = (text: string, add: (page: number) => string) =>
  perLine(text, (line, index) => (index > 11 && index % 40 === 39 ? line + add((index + 1) / 40) : line));

/** The same document as other people would hand it in. */
const VARIANTS: Readonly<Record<string, (text: string) => Uint8Array>> = {
  'CRLF and byte order mark': (text) => utf8(`\ufeff${text.replaceAll('\n', '\r\n')}`),
  'lone CR': (text) => utf8(text.replaceAll('\n', '\r')),
  'UTF-16': utf16,
  'UTF-16 big endian without mark': (text) => Buffer.from(text, 'utf16le').swap16(),
  GB18030: gb18030,
  'full-width digits and punctuation': (text) =>
    utf8(text.replace(/[0-9,.%:()]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0))),
  'half-width punctuation': (text) =>
    utf8(text.replace(/[，：；（）％]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))),
  'no grouping commas': (text) => utf8(text.replace(/(\d),(?=\d{3})/g, '$1')),
  'no blanks': (text) => utf8(text.replaceAll(' ', '')),
  'a blank between all characters': (text) =>
    utf8(perLine(text, (line) => (isProse(line) ? line.replace(/(?<=[一-鿿])(?=[一-鿿])/g, ' ') : line))),
  'zero-width characters and no-break spaces': (text) =>
    utf8(text.replaceAll('部', '\u200b部\u2060').replaceAll(' ', '\u00a0')),
  'hard wraps at 38 characters': (text) =>
    utf8(perLine(text, (line) => (isProse(line) ? line.replace(/(.{38})(?=.)/gu, '$1\n') : line))),
  'paragraphs indented by two characters': (text) =>
    utf8(perLine(text, (line) => (isProse(line) && line.trim() !== '' ? `\u3000\u3000${line}` : line))),
  'twice the line spacing': (text) => utf8(text.replaceAll('\n', '\n\n')),
  'page numbers between lines': (text) => utf8(everyPage(text, (page) => `\n- ${page} -`)),
  'bare page numbers and form feeds': (text) => utf8(everyPage(text, (page) => `\n${page}\n\f`)),
  'page numbers with blank lines': (text) => utf8(everyPage(text, (page) => `\n\n第 ${page} 页，共 99 页\n\f`)),
};

/** What a block says, without blanks and grouping commas. */
function sayingOf(block: StructureBlock): string {
  const plain = (text: string) => text.replace(/[\s,]/g, '');
  if (block.kind !== 'table') return `${block.kind}${block.level ?? ''} ${plain(block.text.text)}`;
  const rows = block.grid.rows.map(({ cells }) => cells.map(({ text }) => plain(tightText(text))).join('|'));
  return `table ${plain(block.grid.title.text)}\n${rows.join('\n')}`;
}

describe.each(Object.keys(DOCUMENTS))('document %s reads the same', (number) => {
  const text = documentOf(number);
  const { blocks, sections } = structureOf(text);
  const sayings = blocks.map(sayingOf);

  it.each(Object.keys(VARIANTS))('%s', (name) => {
    const variant = structureOf(VARIANTS[name]?.(text) ?? '');
    expect(variant.blocks.map(sayingOf)).toEqual(sayings);
    expect(variant.sections.map(({ kind, level }) => [kind, level])).toEqual(
      sections.map(({ kind, level }) => [kind, level]),
    );
  });

  it('单位 for 部门', () => {
    const variant = structureOf(text.replaceAll('部门', '单位'));
    expect(variant.blocks.map(sayingOf)).toEqual(sayings.map((saying) => saying.replaceAll('部门', '单位')));
    expect(variant.sections.map(({ kind }) => kind)).toEqual(sections.map(({ kind }) => kind));
  });
});
