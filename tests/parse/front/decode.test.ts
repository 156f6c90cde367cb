import { describe, expect, it } from 'vitest';
import { decode } from '../../../src/parse/decode.ts';
import { lineAt, placeAt } from '../../../src/parse/source-text.ts';
import { documentOf } from './read.ts';

const text = documentOf('001');
const utf8 = Buffer.from(text);
const little = Buffer.from(text, 'utf16le');
const big = Buffer.from(little).swap16();
const mark = (...bytes: number[]) => Buffer.from(bytes);

describe('encodings', () => {
  it.each([
    ['UTF-8', utf8, 'utf-8'],
    ['UTF-8 with mark', Buffer.concat([mark(0xef, 0xbb, 0xbf), utf8]), 'utf-8'],
    ['UTF-16 LE', little, 'utf-16le'],
    ['UTF-16 BE', big, 'utf-16be'],
    ['UTF-16 LE with mark', Buffer.concat([mark(0xff, 0xfe), little]), 'utf-16le'],
    ['UTF-16 BE with mark', Buffer.concat([mark(0xfe, 0xff), big]), 'utf-16be'],
  ])('reads %s', (_name, bytes, encoding) => {
    const { document, diagnostics } = decode('a.txt', bytes);
    expect(diagnostics).toEqual([]);
    expect(document?.encoding).toBe(encoding);
    expect(document?.raw).toBe(text);
    expect(document?.bytes).toBe(bytes.length);
  });

  it('reads GB18030', () => {
    // 收入决算表 1,234.56
    const bytes = mark(0xca, 0xd5, 0xc8, 0xeb, 0xbe, 0xf6, 0xcb, 0xe3, 0xb1, 0xed, ...Buffer.from(' 1,234.56'));
    const { document } = decode('a.txt', bytes);
    expect(document?.raw).toBe('收入决算表 1,234.56');
    expect(document?.encoding).toBe('gb18030');
  });
});

describe('line numbers are those of the stored file', () => {
  it.each([
    ['LF', 'a\nb\n\nc'],
    ['CRLF', 'a\r\nb\r\n\r\nc'],
    ['lone CR', 'a\rb\r\rc'],
    ['mixed', 'a\r\nb\n\rc'],
  ])('%s', (_name, raw) => {
    const { document } = decode('a.txt', Buffer.from(raw));
    expect(document?.lineStarts.length).toBe(4);
    expect(document && lineAt(document, raw.indexOf('c'))).toBe(4);
  });

  it('a form feed starts no line, a last line end no other', () => {
    expect(decode('a.txt', Buffer.from('a\fb\nc\n')).document?.lineStarts.length).toBe(2);
  });

  it('2576 lines and a blank after the last line end make 2577', () => {
    expect(decode('a.txt', utf8).document?.lineStarts.length).toBe(2577);
  });

  it('gives line and column of an offset', () => {
    const { document } = decode('a.txt', Buffer.from('甲\r\n乙丙\r\n'));
    expect(document && placeAt(document, 4)).toEqual({ line: 2, column: 2 });
  });
});

describe('what cannot be read is a diagnostic with a place', () => {
  const first = (bytes: Uint8Array) => {
    const { document, diagnostics } = decode('in/x.txt', bytes);
    return { read: document !== null, ...diagnostics[0] };
  };

  it('an empty file, and one of blanks', () => {
    const wanted = { read: false, id: 'decode.empty', severity: 'error', file: 'in/x.txt', line: 1, column: 1 };
    expect(first(new Uint8Array(0))).toMatchObject(wanted);
    expect(first(Buffer.from('\ufeff \r\n\t\n'))).toMatchObject(wanted);
  });

  it('a PDF, and bytes that are no text', () => {
    expect(first(Buffer.from('%PDF-1.7\n1 0 obj'))).toMatchObject({ read: false, id: 'decode.binary' });
    expect(first(Buffer.from('%PDF-1.7\n')).message).toContain('PDF');
    const noise = Uint8Array.from({ length: 4000 }, (_, i) => (i * i * 31 + i * 7) % 256);
    expect(first(noise)).toMatchObject({ read: false, id: 'decode.binary', line: 1, column: 1 });
  });

  it('a damaged text is read and its first bad place named', () => {
    const bytes = Buffer.from(utf8);
    bytes[utf8.indexOf('4.60万元')] = 0xff;
    expect(first(bytes)).toMatchObject({ read: true, id: 'decode.damaged', severity: 'warning', line: 61 });
  });

  it('a text cut in the middle of a character', () => {
    const end = utf8.indexOf(Buffer.from('决算')) + 1;
    expect(first(utf8.subarray(0, end))).toMatchObject({ read: true, id: 'decode.damaged' });
  });
});
