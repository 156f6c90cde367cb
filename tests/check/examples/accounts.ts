import { at, documentOf, facts, item, row, section, stating } from '../helpers/build.ts';
import type { ExampleSet } from '../helpers/examples.ts';

const nothing = documentOf({});
const FISCAL =
  'fiscal.revenue.openingBalance=10.00 fiscal.revenue.current=90.00 fiscal.expenditure.current=95.00 fiscal.expenditure.closingBalance=5.00';
const ALL =
  'revenue.openingBalance=20.00 revenue.current=100.00 revenue.nonFiscalSurplusUsed=0.00 expenditure.current=105.00 expenditure.surplusDistributed=0.00';
const gp = (total: string, ...functionItems: ReturnType<typeof item>[]) =>
  documentOf({ facts: facts(`generalPublic.expenditure=${total}@30`), functionItems });
const changed = (change: string, ...items: ReturnType<typeof item>[]) =>
  documentOf({ facts: facts(`generalPublic.yoyChange=${change}@30`), functionItems: items });
const empty = (kind: 'governmentFund' | 'stateCapital') =>
  section(kind, { declaredEmpty: true, declaredEmptySource: at(57, '无') });
const planned = (initial: string, amount: string, rates: Record<string, number> = {}) =>
  item('甲/一/子', amount, {
    columns: { 年初预算数: Number(initial), ...rates },
    source: at(40, [initial, amount, ...Object.values(rates).map((rate) => rate.toFixed(2))].join(' ')),
  });

export const ACCOUNTS: ExampleSet = {
  'fiscal-revenue-sum': {
    pass: stating(`fiscal.revenue.total=100.00 ${FISCAL}`),
    differs: stating(`fiscal.revenue.total=101.00 ${FISCAL}`),
    rounding: stating(`fiscal.revenue.total=100.01 ${FISCAL}`),
    'not-applicable': nothing,
  },
  'fiscal-expenditure-sum': {
    pass: stating(`fiscal.expenditure.total=100.00 ${FISCAL}`),
    differs: stating(`fiscal.expenditure.total=99.00 ${FISCAL}`),
    rounding: stating(`fiscal.expenditure.total=99.99 ${FISCAL}`),
    'not-applicable': nothing,
  },
  'fiscal-balance': {
    pass: stating(`fiscal.revenue.total=100.00 fiscal.expenditure.total=100.00 ${FISCAL}`),
    differs: stating(`fiscal.revenue.total=100.00 fiscal.expenditure.total=102.00 ${FISCAL}`),
    rounding: stating(`fiscal.revenue.total=100.00 fiscal.expenditure.total=100.01 ${FISCAL}`),
    'not-applicable': nothing,
  },
  'fiscal-by-fund': {
    pass: stating(
      'fiscal.expenditure.current=100.00 generalPublic.expenditure=90.00 governmentFund.expenditure.current=10.00',
      { sections: [empty('stateCapital')] },
    ),
    differs: stating(
      'fiscal.expenditure.current=100.00 generalPublic.expenditure=90.00 governmentFund.expenditure.current=11.00',
      { sections: [empty('stateCapital')] },
    ),
    rounding: stating(
      'fiscal.expenditure.current=100.00 generalPublic.expenditure=90.01 governmentFund.expenditure.current=10.00',
      { sections: [empty('stateCapital')] },
    ),
    'not-applicable': stating('fiscal.expenditure.current=100.00 generalPublic.expenditure=90.00'),
  },
  'fiscal-equals-source': {
    pass: stating('fiscal.revenue.current=90.00 revenue.source.fiscal=90.00'),
    differs: stating('fiscal.revenue.current=90.00 revenue.source.fiscal=90.01'),
    rounding: stating(
      'fiscal.revenue.current=90.00 revenue.source.generalPublic=80.00 revenue.source.governmentFund=10.01',
    ),
    'not-applicable': stating('fiscal.revenue.current=90.00'),
  },
  'fiscal-within-whole': {
    pass: stating('fiscal.expenditure.current=90.00 expenditure.current=95.00'),
    differs: stating('fiscal.expenditure.current=96.00 expenditure.current=95.00'),
    rounding: stating('fiscal.expenditure.current=95.01 expenditure.current=95.00'),
    'not-applicable': nothing,
  },
  'nonfiscal-residual': {
    pass: stating(`${FISCAL} ${ALL} expenditure.closingBalance=15.00`),
    differs: stating(`${FISCAL} ${ALL} expenditure.closingBalance=18.00`),
    rounding: stating(`${FISCAL} ${ALL} expenditure.closingBalance=15.02`),
    'not-applicable': stating(FISCAL),
  },
  'fiscal-yoy-rate': {
    pass: stating('fiscal.yoyChange=-138.68 fiscal.yoyRate=-11.33 fiscal.revenue.total=1,085.20'),
    differs: stating('fiscal.yoyChange=-138.68 fiscal.yoyRate=-12.33 fiscal.revenue.total=1,085.20'),
    rounding: stating('fiscal.yoyChange=0.10 fiscal.yoyRate=45.60 fiscal.revenue.total=0.32'),
    'not-applicable': nothing,
  },
  'fiscal-variance-rate': {
    pass: stating('fiscal.initialBudget=671.32 fiscal.finalAccount=1,085.20 fiscal.varianceRate=61.65'),
    differs: stating('fiscal.initialBudget=671.32 fiscal.finalAccount=1,085.20 fiscal.varianceRate=62.65'),
    rounding: stating('fiscal.initialBudget=671.32 fiscal.finalAccount=1,000.00 fiscal.varianceRate=48.95'),
    'not-applicable': stating('fiscal.initialBudget=0.00 fiscal.finalAccount=10.00 fiscal.varianceRate=100.00'),
  },
  'gp-category-sum': {
    pass: gp('30.00', item('甲', '10.00'), item('乙', '20.00')),
    differs: gp('31.00', item('甲', '10.00'), item('乙', '20.00')),
    rounding: gp('30.01', item('甲', '10.00'), item('乙', '20.00')),
    'not-applicable': nothing,
  },
  'gp-item-sum': {
    pass: gp('30.00', item('甲/一/子', '10.00'), item('甲/一/丑', '20.00')),
    differs: gp('31.00', item('甲/一/子', '10.00'), item('甲/一/丑', '20.00')),
    rounding: gp('29.99', item('甲/一/子', '10.00'), item('甲/一/丑', '20.00')),
    'not-applicable': gp('31.00', item('甲', '30.00'), item('乙', '1.00'), item('甲/一/子', '30.00')),
  },
  'gp-item-in-category': {
    pass: gp('30.00', item('甲', '30.00'), item('甲/一/子', '10.00'), item('甲/一/丑', '20.00')),
    differs: gp('30.00', item('甲', '30.00'), item('甲/一/子', '10.00'), item('甲/一/丑', '25.00')),
    rounding: gp('30.00', item('甲', '30.00'), item('甲/一/子', '10.00'), item('甲/一/丑', '20.01')),
    'not-applicable': gp('30.00', item('甲', '30.00')),
  },
  'gp-share': {
    pass: gp('300.00', item('甲', '100.00', { share: 33.33 })),
    differs: gp('300.00', item('甲', '100.00', { share: 35.33 })),
    rounding: gp('21,327.71', item('甲', '1,118.71', { share: 5.24 })),
    'not-applicable': gp('0.00', item('甲', '0.00', { share: 0 })),
  },
  'gp-share-sum': {
    pass: gp('300.00', item('甲', '100.00', { share: 33.33 }), item('乙', '200.00', { share: 66.67 })),
    differs: gp('300.00', item('甲', '100.00', { share: 33.33 }), item('乙', '200.00', { share: 67.67 })),
    rounding: gp(
      '300.00',
      item('甲', '100.00', { share: 33.33 }),
      item('乙', '100.00', { share: 33.33 }),
      item('丙', '100.00', { share: 33.33 }),
    ),
    'not-applicable': gp('300.00', item('甲', '100.00', { share: 33.33 })),
  },
  'gp-share-of-expenditure': {
    pass: stating(
      'generalPublic.shareOfExpenditure=88.32 generalPublic.expenditure=21,327.71 expenditure.current=24,148.79',
    ),
    differs: stating(
      'generalPublic.shareOfExpenditure=89.32 generalPublic.expenditure=21,327.71 expenditure.current=24,148.79',
    ),
    rounding: stating(
      'generalPublic.shareOfExpenditure=66.66 generalPublic.expenditure=200.00 expenditure.current=300.00',
    ),
    'not-applicable': nothing,
  },
  'gp-yoy-rate': {
    pass: stating('generalPublic.yoyRate=-11.33 generalPublic.yoyChange=-138.68 generalPublic.expenditure=1,085.20'),
    differs: stating('generalPublic.yoyRate=-12.33 generalPublic.yoyChange=-138.68 generalPublic.expenditure=1,085.20'),
    rounding: stating('generalPublic.yoyRate=45.60 generalPublic.yoyChange=0.10 generalPublic.expenditure=0.32'),
    'not-applicable': nothing,
  },
  'gp-item-yoy-sum': {
    pass: changed('3.00', item('甲/一/子', '10.00', { yoyChange: 1 }), item('甲/一/丑', '20.00', { yoyChange: 2 })),
    differs: changed(
      '4.00',
      item('甲/一/子', '10.00', { yoyChange: 1.11 }),
      item('甲/一/丑', '20.00', { yoyChange: 2.22 }),
    ),
    rounding: changed(
      '3.34',
      item('甲/一/子', '10.00', { yoyChange: 1.11 }),
      item('甲/一/丑', '20.00', { yoyChange: 2.22 }),
    ),
    'not-applicable': changed(
      '1.00',
      item('甲/一/子', '10.00', { yoyChange: 1.11 }),
      item('甲/一/丑', '20.00', { yoyChange: 2.22 }),
    ),
  },
  'gp-item-yoy-rate': {
    pass: gp('10.15', item('甲/一/子', '10.15', { yoyChange: 2.78, yoyRate: 37.72 })),
    differs: gp('10.15', item('甲/一/子', '10.15', { yoyChange: 2.78, yoyRate: 38.72 })),
    rounding: gp('0.32', item('甲/一/子', '0.32', { yoyChange: 0.11, yoyRate: 52.99 })),
    'not-applicable': gp('0.11', item('甲/一/子', '0.11', { yoyChange: 0.11, yoyRate: 100 })),
  },
  'gp-budget-rate': {
    pass: stating(
      'generalPublic.expenditure=120.00 generalPublic.initialBudget=100.00 generalPublic.budgetRate=120.00 generalPublic.varianceRate=20.00',
    ),
    differs: stating(
      'generalPublic.expenditure=120.00 generalPublic.initialBudget=100.00 generalPublic.budgetRate=112.00',
    ),
    rounding: stating(
      'generalPublic.expenditure=200.00 generalPublic.initialBudget=300.00 generalPublic.budgetRate=66.66',
    ),
    'not-applicable': stating(
      'generalPublic.expenditure=120.00 generalPublic.initialBudget=0.00 generalPublic.budgetRate=120.00',
    ),
  },
  'gp-initial-sum': {
    pass: documentOf({
      facts: facts('generalPublic.initialBudget=30.00'),
      functionItems: [planned('10.00', '9.00'), planned('20.00', '9.00')],
    }),
    differs: documentOf({
      facts: facts('generalPublic.initialBudget=32.00'),
      functionItems: [planned('10.00', '9.00'), planned('20.00', '9.00')],
    }),
    rounding: documentOf({
      facts: facts('generalPublic.initialBudget=30.01'),
      functionItems: [planned('10.00', '9.00'), planned('20.00', '9.00')],
    }),
    'not-applicable': nothing,
  },
  'gp-item-budget-rate': {
    pass: documentOf({ functionItems: [planned('10.00', '9.00', { 完成预算率: 90 })] }),
    differs: documentOf({ functionItems: [planned('10.00', '9.00', { 完成预算率: 91 })] }),
    rounding: documentOf({ functionItems: [planned('3.00', '2.00', { 完成预算率: 66.66 })] }),
    'not-applicable': documentOf({ functionItems: [planned('0.00', '2.00', { 完成预算率: 100 })] }),
  },
  'gp-item-nature-split': {
    pass: documentOf({
      functionItems: [row('2080501', '30.00', { basic: 10, project: 20 }), row('2080502', '30.00', { basic: 30 })],
    }),
    differs: documentOf({ functionItems: [row('2080501', '30.00', { basic: 10, project: 25 })] }),
    rounding: documentOf({
      functionItems: [row('2080501', '30.00', { basic: 10.01, project: 20, source: at(5, '30.00 10.01 20.00') })],
    }),
    'not-applicable': documentOf({ functionItems: [row('2080501', '30.00')] }),
  },
};
