import type { ProjectMention } from '../../model/index.ts';
import { CARRYOVER_WORDS } from '../../vocab/projects.ts';
import { categoryNamed } from '../classification.ts';
import { readSetting } from '../prose/setting.ts';
import { slice, spanOf, trim } from '../source-text.ts';
import type { Context, SourceText, Structure, TextBlock } from '../types.ts';
import { printed } from './cells.ts';
import { amountOf } from './numbers.ts';

/** An entry of the carry-over list: name and amount; the unit is said only in passing. */
export interface CarryoverEntry {
  readonly mention: ProjectMention;
  readonly nameText: SourceText;
}

const ENTRY =
  /^\s*(?:[(（]?\d{1,3}[)）]?[.、．,，]|[(（]\d{1,3}[)）]|[①-⑳])\s*(\S.*?)\s*([\d,]+(?:\.\d+)?)\s*(万元|元)\s*[,，;；。、]/s;

/** 3.昌吉州生态环境监测项目 61.91 万元，主要用于… in the section on money carried over. */
export function carryoverEntries(structure: Structure, context: Context): CarryoverEntry[] {
  if (readSetting(structure).kind !== 'budget') return [];
  return structure.blocks.flatMap((block) => {
    if (block.kind === 'table' || !inCarryoverSection(structure, block)) return [];
    const entry = entryOf(block.text, context);
    return entry ? [entry] : [];
  });
}

function inCarryoverSection(structure: Structure, block: TextBlock): boolean {
  const section = structure.sections[block.section ?? -1];
  if (!section) return false;
  return section.kind === 'carryover' || CARRYOVER_WORDS.some((word) => section.title.includes(word));
}

function entryOf(text: SourceText, context: Context): CarryoverEntry | null {
  const match = ENTRY.exec(text.text);
  const name = match?.[1];
  if (!match || !name || /[。:;]/.test(name) || categoryNamed(name) !== null) return null;
  const from = match[0].indexOf(name);
  const nameText = trim(slice(text, from, from + name.length));
  const amount = amountOf(match[2] ?? '', match[3] ?? '');
  context.bind(text, 0, match[0].length);
  const source = spanOf(context.document, text);
  return {
    nameText,
    mention: { place: 'carryover', name: printed(context.document, nameText), unit: null, amount, source },
  };
}
