import { GROUP_COLUMN, LEVEL_WORD, NAMING_WORD, TOTAL_WORD } from '../../../vocab/flowing.ts';
import { GROUP_WORD } from '../../../vocab/table-facts.ts';
import { isBrokenWord } from '../../header-words.ts';
import { join } from '../../source-text.ts';
import type { SourceText } from '../../types.ts';
import type { Strung } from '../strung/words.ts';
import type { Joined } from './joined.ts';

/** Most lines of a header. */
const MOST = 40;

interface Word {
  readonly text: SourceText;
  readonly from: number;
  readonly to: number;
}

/**
 * A header of one word per line, put into the lines it has on the page. Null where it is not in this order, each level
 * from left to right:
 *
 *     项目                    ← over several columns
 *     支出预算
 *     功能分类科目编码         ← over codes and names
 *     功能分类科目名称
 *     合计                    ← over amounts
 *     基本支出
 *     项目支出
 *     类                      ← parts of the code
 *     款
 *     项
 *
 * What comes behind the parts of the code has to be words of the header once more.
 */
export function headLines(lines: readonly Strung[]): Joined[] | null {
  if (lines.length > MOST) return null;
  const words = wholeWords(lines);
  const total = words.findIndex(({ text }) => TOTAL_WORD.test(text.text));
  let first = total;
  while (first > 0 && isNaming(words[first - 1])) first--;
  if (total < 1 || first === total || !words.slice(0, first).every(isGroup)) return null;
  let end = total;
  while (end < words.length && !isLevel(words[end])) end++;
  let last = end;
  while (isLevel(words[last])) last++;
  const known = new Set(words.slice(0, last).map(({ text }) => text.text));
  if (words.slice(last).some(({ text }) => !known.has(text.text))) return null;
  const groups = [words.slice(0, first), words.slice(first, end), words.slice(end, last)];
  const found = groups.flatMap((group) => (group.length > 0 ? [lineOf(group)] : []));
  const bottom = found.at(-1);
  return bottom ? [...found.slice(0, -1), { ...bottom, to: lines.length }] : null;
}

/** 项目 stands over codes and names, alone in the line above. */
function isNaming(word: Word | undefined): boolean {
  return word !== undefined && NAMING_WORD.test(word.text.text) && word.text.text !== '项目' && !isLevel(word);
}

function isGroup({ text: { text } }: Word): boolean {
  return GROUP_WORD.test(text) || GROUP_COLUMN.test(text);
}

function isLevel(word: Word | undefined): boolean {
  return word !== undefined && LEVEL_WORD.test(word.text.text);
}

function lineOf(words: readonly Word[]): Joined {
  return { words: words.map(({ text }) => text), from: words[0]?.from ?? 0, to: words.at(-1)?.to ?? 0 };
}

/** The words in order, those broken over two lines whole. */
function wholeWords(lines: readonly Strung[]): Word[] {
  const words: Word[] = [];
  for (const [index, line] of lines.entries()) {
    for (const text of line.words) {
      const last = words.at(-1);
      if (last && last.to === index && isBroken(last.text.text, text.text))
        words[words.length - 1] = { text: join([last.text, text]), from: last.from, to: index + 1 };
      else words.push({ text, from: index, to: index + 1 });
    }
  }
  return words;
}

/** 事业单位 + 经营收入, 部门预算经济分类科目 + 编码. */
function isBroken(upper: string, lower: string): boolean {
  return isBrokenWord([upper, lower]) || (/^(?:编码|代码|名称)$/.test(lower) && NAMING_WORD.test(upper + lower));
}
