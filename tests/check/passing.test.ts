import { describe, expect, it } from 'vitest';
import { checkRaw, touches } from './helpers/real.ts';

/** An identity read by eye to hold: the rules that check it, and a line of each. */
type Held = readonly [what: string, places: readonly (readonly [rule: string, line: number])[]];

const FIRST: readonly Held[] = [
  [
    '整体自评表与正文重复同一数字',
    [
      ['pf-stated-totals', 76],
      ['pf-execution-rate', 126],
    ],
  ],
  ['收入总计', [['revenue-total-sum', 21]]],
  ['支出总计', [['expenditure-total-sum', 22]]],
  ['收支相等', [['revenue-equals-expenditure', 21]]],
  ['总体增减率', [['overall-yoy-rate', 23]]],
  [
    '收入来源',
    [
      ['revenue-source-sum', 25],
      ['revenue-source-share', 25],
      ['revenue-source-share-sum', 25],
    ],
  ],
  [
    '支出性质',
    [
      ['expenditure-nature-sum', 27],
      ['expenditure-nature-share', 27],
      ['expenditure-nature-share-sum', 27],
    ],
  ],
  [
    '财政拨款',
    [
      ['fiscal-revenue-sum', 29],
      ['fiscal-expenditure-sum', 29],
      ['fiscal-balance', 29],
    ],
  ],
  [
    '差异率',
    [
      ['fiscal-yoy-rate', 30],
      ['fiscal-variance-rate', 30],
      ['gp-yoy-rate', 33],
      ['gp-budget-rate', 33],
    ],
  ],
  [
    '类',
    [
      ['gp-category-sum', 35],
      ['gp-share', 36],
      ['gp-share-sum', 35],
    ],
  ],
  [
    '项',
    [
      ['gp-item-in-category', 35],
      ['gp-item-in-category', 36],
      ['gp-item-in-category', 37],
      ['gp-item-yoy-rate', 40],
    ],
  ],
  [
    '基本支出',
    [
      ['basic-sum', 54],
      ['operating-split', 69],
      ['operating-yoy-rate', 69],
    ],
  ],
  [
    '三公',
    [
      ['tp-sum', 61],
      ['tp-yoy', 61],
      ['tp-variance', 66],
      ['tp-vehicle-sum', 64],
    ],
  ],
  [
    '车辆',
    [
      ['tp-held-vs-assets', 64],
      ['assets-vehicle-sum', 74],
    ],
  ],
  [
    '采购',
    [
      ['procurement-sum', 71],
      ['procurement-sme', 72],
    ],
  ],
  [
    '自评表资金',
    [
      ['pf-source-sum', 106],
      ['pf-source-sum', 229],
      ['pf-execution-score', 126],
    ],
  ],
  [
    '项目合计',
    [
      ['pf-stated-totals', 229],
      ['pf-stated-totals', 230],
      ['dc-self-evaluation', 76],
    ],
  ],
  [
    '分值与总分',
    [
      ['ix-weight-sum', 284],
      ['ix-score-sum', 386],
      ['ix-score-sum', 2536],
    ],
  ],
  [
    '成本',
    [
      ['ix-cost-sum', 1091],
      ['ix-cost-sum', 1724],
      ['ix-cost-sum', 1975],
    ],
  ],
  ['科室', [['unit-count', 16]]],
];

const FOURTH: readonly Held[] = [
  ['人员', [['staff-sum', 77]]],
  ['处室', [['unit-count', 81]]],
  [
    '收支总计',
    [
      ['revenue-total-sum', 100],
      ['expenditure-total-sum', 102],
      ['revenue-equals-expenditure', 100],
    ],
  ],
  [
    '增减率',
    [
      ['overall-yoy-rate', 104],
      ['fiscal-yoy-rate', 120],
      ['gp-yoy-rate', 128],
      ['tp-yoy', 224],
      ['operating-yoy-rate', 260],
      ['operating-yoy-rate', 262],
    ],
  ],
  [
    '差异率',
    [
      ['fiscal-variance-rate', 120],
      ['gp-budget-rate', 128],
    ],
  ],
  ['占比', [['gp-share-of-expenditure', 126]]],
  [
    '类与项',
    [
      ['gp-item-in-category', 132],
      ['gp-item-in-category', 133],
      ['gp-item-in-category', 134],
    ],
  ],
  [
    '项的增减率',
    [
      ['gp-item-yoy-rate', 138],
      ['gp-item-yoy-rate', 212],
    ],
  ],
  ['公用经费', [['operating-split', 220]]],
  [
    '三公',
    [
      ['tp-sum', 224],
      ['tp-prior-sum', 224],
      ['tp-share', 224],
    ],
  ],
  [
    '采购',
    [
      ['procurement-sum', 268],
      ['procurement-sme', 270],
    ],
  ],
  ['车辆', [['assets-vehicle-sum', 274]]],
  [
    '项目合计',
    [
      ['dc-self-evaluation', 278],
      ['pf-stated-totals', 278],
    ],
  ],
  [
    '项目支出',
    [
      ['pf-executed-within', 791],
      ['pf-executed-within', 112],
    ],
  ],
  [
    '分值与总分',
    [
      ['ix-weight-sum', 315],
      ['ix-score-sum', 323],
      ['ix-score-sum', 787],
      ['pf-execution-rate', 309],
      ['pf-execution-score', 362],
    ],
  ],
  ['整体分值', [['ix-weight-sum', 295]]],
  [
    '成本',
    [
      ['ix-cost-sum', 414],
      ['ix-cost-sum', 510],
      ['ix-cost-sum', 537],
      ['ix-cost-sum', 592],
      ['ix-cost-sum', 617],
    ],
  ],
];

describe.each([
  { no: '001', name: '001_f4976192141c2b6e', held: FIRST },
  { no: '004', name: '004_72d94d323a0f885e', held: FOURTH },
])('identities that hold in $no', ({ name, held }) => {
  const findings = checkRaw(name);

  it.each(held)('%s', (_what, places) => {
    for (const [rule, line] of places) {
      const own = findings.filter((finding) => finding.rule === rule && touches(finding, line));
      expect(
        own.map(({ status }) => status),
        `${rule} at line ${line}`,
      ).not.toEqual([]);
      const accepted = own.filter(({ status }) => status === 'pass' || status === 'rounding');
      expect(accepted.length, `${rule} at line ${line}`).toBeGreaterThan(0);
    }
  });

  it('has no difference in the rules on the accounts', () => {
    const accounts =
      /^(?:revenue|expenditure|overall|fiscal|gp|basic|fund|operating|procurement|assets|tp-(?!held|project)|dir|staff|unit|fact|final|prose)/;
    expect(findings.filter(({ rule, status }) => status === 'differs' && accounts.test(rule))).toEqual([]);
  });
});
