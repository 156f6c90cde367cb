/** Characters that stand for others in received text. Data only. */

/** Inclusive ranges of code points that carry nothing: zero-width, joiners, bidi controls, soft hyphen, variation marks. */
export const DROPPED: readonly (readonly [number, number])[] = [
  [0x00, 0x08],
  [0x0e, 0x1f],
  [0x7f, 0x84],
  [0x86, 0x9f],
  [0xad, 0xad],
  [0x61c, 0x61c],
  [0x180e, 0x180e],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
  [0xfff9, 0xfffb],
];

/** Every kind of blank that is not the plain one; form feed and vertical tab do not start a line. */
export const BLANKS: readonly (readonly [number, number])[] = [
  [0x0b, 0x0c],
  [0x85, 0x85],
  [0xa0, 0xa0],
  [0x1680, 0x1680],
  [0x2000, 0x200a],
  [0x2028, 0x2029],
  [0x202f, 0x202f],
  [0x205f, 0x205f],
  [0x3000, 0x3000],
  [0x3164, 0x3164],
];

/**
 * Ranges whose characters become their NFKC form where that is one character: full-width and small forms, Kangxi
 * radicals, compatibility ideographs. ㎡, ①, ½ and the like stay as printed.
 */
export const COMPATIBLE: readonly (readonly [number, number])[] = [
  [0x2e9f, 0x2e9f],
  [0x2ef3, 0x2ef3],
  [0x2f00, 0x2fd5],
  [0xf900, 0xfaff],
  [0xfe50, 0xfe6f],
  [0xff01, 0xff5e],
];

/** Pairs printed → read: dashes that mean a hyphen or minus, CJK radicals that PDF fonts put for whole characters. */
export const REPLACED: readonly (readonly [string, string])[] = [
  ['‐‑‒–−⁃﹣－', '--------'],
  ['︰﹕∶', ':::'],
  [
    '⺠⺩⺬⺼⻁⻄⻅⻆⻉⻋⻓⻔⻘⻙⻚⻛⻜⻝⻢⻣⻤⻥⻦⻨⻩⻬⻮⻰',
    '民王示月虎西见角贝车长门青韦页风飞食马骨鬼鱼鸟麦黄齐齿龙',
  ],
];

/** Tags that only lay text out; anything else in angle brackets is text. */
export const LAYOUT_TAGS: ReadonlySet<string> = new Set([
  'p',
  'br',
  'div',
  'span',
  'b',
  'strong',
  'em',
  'i',
  'u',
  'font',
  'center',
  'sup',
  'sub',
]);

/** Named entities left over from web pages. */
export const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['nbsp', ' '],
  ['ensp', ' '],
  ['emsp', ' '],
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
]);

/** What ends a sentence: a paragraph that stops otherwise goes on after a page break. */
export const SENTENCE_END = '。!?:：！？';

/** Characters no paragraph starts with: the line goes on from the one before. */
export const NEVER_FIRST = ',.、。;:!?)%％』」》〉”’]}〕】…';
