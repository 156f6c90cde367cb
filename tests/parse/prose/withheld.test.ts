import { describe, expect, it } from 'vitest';
import { readExcerpt } from './support.ts';

const PREFIX = 'performance.projects.withheld.';

/** What a paragraph states about projects whose performance tables stay unpublished. */
const withheld = (text: string): Record<string, number> =>
  Object.fromEntries(
    readExcerpt('otherMatters', 'budget', 2024, text)
      .facts.filter(({ code }) => code.startsWith(PREFIX))
      .map(({ code, value }) => [code.slice(PREFIX.length), value]),
  );

describe('projects whose performance tables are not published', () => {
  // The first is line 3023 of the budget of 2024; the others say the same in other words.
  it.each([
    [
      '2、单位有4个中央转移支付项目,涉及项目预算资金5,001.10万元,项目绩效目标表完全不予以公开。',
      { count: 4, amount: 5001.1 },
    ],
    ['本部门转移支付项目3个，涉及资金120000元，绩效目标表不予公开。', { count: 3, amount: 12 }],
    ['按规定有2项对下转移支付项目，项目支出绩效自评表不公开。', { count: 2 }],
  ])('%s', (text, expected) => {
    expect(withheld(text)).toEqual(expected);
  });

  it.each([
    '本部门涉密项目17个，涉及金额7930.71万元，项目绩效自评表不予以公开。',
    '单位有4个中央转移支付项目，涉及项目预算资金5,001.10万元，项目绩效目标表详见附件。',
    '单位有4个中央转移支付项目。其他事项不予公开。',
  ])('not stated: %s', (text) => {
    expect(withheld(text)).toEqual({});
  });

  it('takes no amount where two are named', () => {
    expect(withheld('有4个转移支付项目，涉及资金10万元，其中本级5万元，绩效目标表不予公开。')).toEqual({ count: 4 });
  });
});
