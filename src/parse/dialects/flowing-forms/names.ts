import { FULL_LEVEL1, FULL_LEVEL2, SIDE_OF_INDICATORS } from '../../../vocab/planned-forms.ts';
import { join } from '../../source-text.ts';
import type { SourceText } from '../../types.ts';

/** A word of a level name, and how far down it stands, in rows. */
export interface LevelWord {
  readonly text: SourceText;
  readonly place: number;
}

/** A level name put together. */
export interface LevelName {
  readonly text: SourceText;
  readonly place: number;
}

const NAMES: ReadonlySet<string> = new Set([...FULL_LEVEL1, ...FULL_LEVEL2, SIDE_OF_INDICATORS]);
/** Most words that can stand between the beginning and the end of broken names, and most names broken side by side. */
const MOST_OPEN = 7;
const MOST_SIDES = 3;

export function isLevelName(text: string): boolean {
  return NAMES.has(text);
}

/** Whether a word can be a part of a level name. */
export function isLevelPiece(text: string): boolean {
  return [...NAMES].some((name) => name.includes(text));
}

/**
 * The level names that words one after another make; names of two levels may be broken side by side:
 *
 *     服务对象 满意度指 满意度指 标 标   →   满意度指标, 服务对象满意度指标
 *
 * Null where words are left over.
 */
export function levelNames(words: readonly LevelWord[]): LevelName[] | null {
  const names: LevelName[] = [];
  let open: LevelWord[] = [];
  for (const word of words) {
    const longer = open.length > 0 ? parted([...open, word]) : null;
    if (longer) {
      names.push(...longer);
      open = [];
    } else if (isLevelName(word.text.text)) names.push(word);
    else if (open.length === MOST_OPEN) return null;
    else open.push(word);
  }
  return open.length === 0 ? names : null;
}

/** The words dealt out to at most three names, in order, so that each is whole. */
function parted(words: readonly LevelWord[]): LevelName[] | null {
  const deal = (at: number, hands: readonly (readonly LevelWord[])[]): LevelName[] | null => {
    const word = words[at];
    if (!word) return hands.every(isWhole) ? hands.map(named) : null;
    for (let hand = 0; hand <= hands.length && hand < MOST_SIDES; hand++) {
      const grown = [...(hands[hand] ?? []), word];
      if (!begins(grown)) continue;
      const found = deal(at + 1, hand === hands.length ? [...hands, grown] : hands.with(hand, grown));
      if (found) return found;
    }
    return null;
  };
  return deal(0, []);
}

function textOf(words: readonly LevelWord[]): string {
  return words.map(({ text }) => text.text).join('');
}

function isWhole(words: readonly LevelWord[]): boolean {
  return NAMES.has(textOf(words));
}

function begins(words: readonly LevelWord[]): boolean {
  const start = textOf(words);
  return [...NAMES].some((name) => name.startsWith(start));
}

function named(words: readonly LevelWord[]): LevelName {
  const place = words.reduce((sum, word) => sum + word.place, 0) / words.length;
  return { text: join(words.map(({ text }) => text)), place };
}
