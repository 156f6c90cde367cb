import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as layouts from './layouts.ts';
import { type TablesOfDocument, tablesOfText } from './read-file.ts';

const FIXTURE = new URL('../../fixtures/tables/final-accounts.txt', import.meta.url);
const text = readFileSync(FIXTURE, 'utf8');
const PAGES = { rows: 5, without: 0, between: ['', '第 2 页，共 46 页', ''] };

/** What a document says, without where it says it. */
function saying({ facts, functionItems, economicItems }: TablesOfDocument) {
  return {
    facts: facts.map(({ code, value, unit, base }) => ({ code, value, unit, base })),
    functions: functionItems.map((item) => [
      item.tableNo,
      item.table,
      item.categoryCode,
      item.sectionCode,
      item.itemCode,
      item.category,
      item.section,
      item.item,
      item.amount,
      item.basic,
      item.project,
    ]),
    economics: economicItems.map(({ tableNo, code, name, amount }) => [tableNo, code, name, amount]),
  };
}

const plain = saying(tablesOfText(text));

describe('the nine tables of final accounts and 机构运行信息表, in every layout', () => {
  const variants: [string, string][] = [
    ['piped', layouts.render(text, layouts.piped)],
    ['stacked', layouts.render(text, layouts.stacked)],
    ['spaced', layouts.render(text, layouts.spaced)],
    ['in 元', layouts.render(text, layouts.tabbed, [layouts.inYuan])],
    ['in 元, piped', layouts.render(text, layouts.piped, [layouts.inYuan])],
    ['without grouping commas', layouts.render(text, layouts.tabbed, [layouts.withoutCommas])],
    ['full-width digits', layouts.render(text, layouts.tabbed, [layouts.fullWidth])],
    ['letter-spaced labels', layouts.render(text, layouts.tabbed, [layouts.letterSpaced])],
    ['dashes for blanks', layouts.render(text, layouts.piped, [layouts.dashed])],
    ['codes glued to names', layouts.render(text, layouts.tabbed, [layouts.gluedCodes])],
    ['codes in columns 类 款 项', layouts.render(text, layouts.tabbed, [layouts.splitCodes])],
    ['codes inherited from above', layouts.render(text, layouts.piped, [layouts.inheritedCodes])],
    ['no row numbering the columns', layouts.render(text, layouts.tabbed, [layouts.withoutIndex])],
    ['names wrapped into the next row', layouts.render(text, layouts.tabbed, [layouts.wrappedNames])],
    ['names above and below their figures', layouts.render(text, layouts.tabbed, [layouts.namesAround])],
    ['spaced, names above and below', layouts.render(text, layouts.spaced, [layouts.namesAround])],
    ['spaced, every character one column', layouts.render(text, layouts.spacedPlain)],
    ['spaced, header words at the left', layouts.render(text, layouts.spacedLeft)],
    ['spaced, header words on two lines', layouts.render(text, layouts.spaced, [layouts.brokenHeaders])],
    ['header repeated on each page', layouts.render(text, layouts.tabbed, [], PAGES)],
    ['header repeated, its first row cut off', layouts.render(text, layouts.tabbed, [], { ...PAGES, without: 1 })],
    ['piped, header repeated', layouts.render(text, layouts.piped, [], PAGES)],
    [
      'spaced, form feed between pages',
      layouts.render(text, layouts.spaced, [], { ...PAGES, between: ['— 12 —', '\f'] }),
    ],
    ['spaced, in 元, split codes', layouts.render(text, layouts.spaced, [layouts.inYuan, layouts.splitCodes])],
  ];

  it.each(variants)('%s', (_, variant) => {
    expect(variant).not.toBe(text);
    expect(saying(tablesOfText(variant))).toEqual(plain);
  });
});
