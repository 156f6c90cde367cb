import type { AliasUse } from '../../search/aliases.ts';
import { h } from './dom.ts';
import { PartError } from './loader.ts';

/** '危废 也搜了 危险废物', with a way to search only what was typed. */
export function aliasNote(aliases: readonly AliasUse[], onlyTyped: () => void): HTMLElement | null {
  if (aliases.length === 0) return null;
  const typed = [...new Set(aliases.map((alias) => alias.typed))];
  const words = typed.map((word) => {
    const printed = aliases.filter((alias) => alias.typed === word).map((alias) => `“${alias.printed}”`);
    return `“${word}”也搜了${printed.join('、')}`;
  });
  const button = h('button', { type: 'button', class: 'link' }, '只搜原词');
  button.addEventListener('click', onlyTyped);
  return h('p', { class: 'small' }, `${words.join('；')}。`, button);
}

/** A part could not be loaded: which, why, and a way to try again. */
export function errorNote(error: unknown, retry: () => void): HTMLElement {
  const reason = error instanceof PartError ? error.message : String(error);
  const button = h('button', { type: 'button', class: 'btn' }, '重试');
  button.addEventListener('click', retry);
  return h(
    'div',
    { class: 'why', role: 'alert' },
    h('p', {}, '索引的一部分没有读到，下面的结果可能不全。'),
    h('p', { class: 'small muted' }, reason),
    h('p', { class: 'vgap' }, button),
  );
}

/** A plain note. */
export function wordsNote(words: string): HTMLElement {
  return h('p', { class: 'small muted' }, words);
}
