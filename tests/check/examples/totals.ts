import { documentOf, facts, item, row, stating, table } from '../helpers/build.ts';
import { type ExampleSet, NO_ROUNDING } from '../helpers/examples.ts';

const nothing = documentOf({});
const SIX =
  'revenue.source.superior=0.00 revenue.source.institutional=0.00 revenue.source.operating=0.00 revenue.source.affiliated=0.00';
const FIVE =
  'expenditure.nature.remitted=0.00 expenditure.nature.operating=0.00 expenditure.nature.affiliateSubsidy=0.00';

const accounts = (rows: readonly ReturnType<typeof row>[], total: string) =>
  documentOf({ functionItems: [...rows], tables: [table(`科目 | 合计\n合计 | ${total}`)] });

const split = (amount: string, basic: string, project: string) =>
  row('2080501', amount, { columns: { 合计: Number(amount), 基本支出: Number(basic), 项目支出: Number(project) } });

export const TOTALS: ExampleSet = {
  'revenue-total-sum': {
    pass: stating(
      'revenue.total=110.00@3 revenue.current=100.00 revenue.nonFiscalSurplusUsed=0.00 revenue.openingBalance=10.00',
    ),
    differs: stating(
      'revenue.total=110.50@3 revenue.current=100.00 revenue.nonFiscalSurplusUsed=0.00 revenue.openingBalance=10.00',
    ),
    rounding: stating(
      'revenue.total=110.01@3 revenue.current=100.00 revenue.nonFiscalSurplusUsed=0.00 revenue.openingBalance=10.00',
    ),
    'not-applicable': stating('revenue.total=110.00@3 revenue.current=100.00'),
  },
  'expenditure-total-sum': {
    pass: stating(
      'expenditure.total=110.00 expenditure.current=95.00 expenditure.surplusDistributed=5.00 expenditure.closingBalance=10.00',
    ),
    differs: stating(
      'expenditure.total=110.00 expenditure.current=95.00 expenditure.surplusDistributed=5.00 expenditure.closingBalance=10.03',
    ),
    rounding: stating(
      'expenditure.total=110.00 expenditure.current=95.00 expenditure.surplusDistributed=5.00 expenditure.closingBalance=10.01',
    ),
    'not-applicable': nothing,
  },
  'balance-roll': {
    pass: stating(
      'expenditure.closingBalance=15.00 revenue.openingBalance=10.00 revenue.nonFiscalSurplusUsed=0.00 revenue.current=100.00 expenditure.current=95.00 expenditure.surplusDistributed=0.00',
    ),
    differs: stating(
      'expenditure.closingBalance=16.00 revenue.openingBalance=10.00 revenue.nonFiscalSurplusUsed=0.00 revenue.current=100.00 expenditure.current=95.00 expenditure.surplusDistributed=0.00',
    ),
    rounding: stating(
      'expenditure.closingBalance=15.01 revenue.openingBalance=10.00 revenue.nonFiscalSurplusUsed=0.00 revenue.current=100.00 expenditure.current=95.00 expenditure.surplusDistributed=0.00',
    ),
    'not-applicable': stating('revenue.total=1.00 expenditure.total=1.00'),
  },
  'revenue-equals-expenditure': {
    pass: stating('revenue.total=1,159.29 expenditure.total=1,159.29'),
    differs: stating('revenue.total=1,159.29 expenditure.total=1,159.28'),
    rounding: stating(
      'revenue.total=110.00 revenue.current=100.00 revenue.nonFiscalSurplusUsed=0.00 revenue.openingBalance=10.00 expenditure.total=110.01 expenditure.current=95.00 expenditure.surplusDistributed=0.00 expenditure.closingBalance=15.00',
    ),
    'not-applicable': stating('revenue.total=1,159.29'),
  },
  'revenue-source-sum': {
    pass: stating(`revenue.current=100.00 revenue.source.fiscal=90.00 revenue.source.other=10.00 ${SIX}`),
    differs: stating(`revenue.current=100.00 revenue.source.fiscal=80.00 revenue.source.other=10.00 ${SIX}`),
    rounding: stating(`revenue.current=100.01 revenue.source.fiscal=90.00 revenue.source.other=10.00 ${SIX}`),
    'not-applicable': stating('revenue.current=100.00 revenue.source.fiscal=80.00'),
  },
  'revenue-source-share': {
    pass: stating('revenue.current=300.00 revenue.source.fiscal=100.00 revenue.source.fiscal.share=33.33'),
    differs: stating('revenue.current=300.00 revenue.source.fiscal=100.00 revenue.source.fiscal.share=34.33'),
    rounding: stating('revenue.current=300.00 revenue.source.fiscal=200.00 revenue.source.fiscal.share=66.66'),
    'not-applicable': stating('revenue.current=0.00 revenue.source.fiscal=0.00 revenue.source.fiscal.share=0.00'),
  },
  'revenue-source-share-sum': {
    pass: stating(
      'revenue.current=3.00 revenue.source.fiscal=1.00 revenue.source.fiscal.share=33.33 revenue.source.other=2.00 revenue.source.other.share=66.67',
    ),
    differs: stating(
      'revenue.current=3.00 revenue.source.fiscal=1.00 revenue.source.fiscal.share=33.33 revenue.source.other=2.00 revenue.source.other.share=66.66',
    ),
    rounding: stating(
      'revenue.current=3.00 revenue.source.fiscal=1.00 revenue.source.fiscal.share=33.33 revenue.source.other=1.00 revenue.source.other.share=33.33 revenue.source.superior=1.00 revenue.source.superior.share=33.33',
    ),
    'not-applicable': stating('revenue.current=3.00 revenue.source.fiscal=1.00'),
  },
  'expenditure-nature-sum': {
    pass: stating(`expenditure.current=100.00 expenditure.nature.basic=40.00 expenditure.nature.project=60.00 ${FIVE}`),
    differs: stating(
      `expenditure.current=100.00 expenditure.nature.basic=40.00 expenditure.nature.project=60.02 ${FIVE}`,
    ),
    rounding: stating(
      `expenditure.current=100.00 expenditure.nature.basic=40.00 expenditure.nature.project=60.01 ${FIVE}`,
    ),
    'not-applicable': stating('expenditure.current=100.00 expenditure.nature.basic=40.00'),
  },
  'expenditure-nature-share': {
    pass: stating('expenditure.current=349.11 expenditure.nature.basic=100.00 expenditure.nature.basic.share=28.64'),
    differs: stating('expenditure.current=349.11 expenditure.nature.basic=100.00 expenditure.nature.basic.share=28.74'),
    rounding: stating('expenditure.current=0.60 expenditure.nature.basic=0.10 expenditure.nature.basic.share=17.00'),
    'not-applicable': stating('expenditure.current=349.11 expenditure.nature.basic=100.00'),
  },
  'expenditure-nature-share-sum': {
    pass: stating(
      'expenditure.current=100.00 expenditure.nature.basic=40.00 expenditure.nature.basic.share=40.00 expenditure.nature.project=60.00 expenditure.nature.project.share=60.00',
    ),
    differs: stating(
      'expenditure.current=100.00 expenditure.nature.basic=40.00 expenditure.nature.basic.share=40.00 expenditure.nature.project=60.00 expenditure.nature.project.share=61.00',
    ),
    rounding: stating(
      'expenditure.current=3.00 expenditure.nature.basic=1.00 expenditure.nature.basic.share=33.33 expenditure.nature.project=1.00 expenditure.nature.project.share=33.33 expenditure.nature.operating=1.00 expenditure.nature.operating.share=33.33',
    ),
    'not-applicable': nothing,
  },
  'overall-yoy-rate': {
    pass: stating('overall.yoyChange=-138.94 overall.yoyRate=-10.70 revenue.total=1,159.29'),
    differs: stating('overall.yoyChange=-138.94 overall.yoyRate=-11.70 revenue.total=1,159.29'),
    rounding: stating('overall.yoyChange=0.10 overall.yoyRate=45.60 revenue.total=0.32'),
    'not-applicable': stating('overall.yoyChange=10.00 overall.yoyRate=100.00 revenue.total=10.00'),
  },
  'overall-budget-rate': {
    pass: stating('conference.total=9.00 conference.total.initialBudget=10.00 conference.total.budgetRate=90.00'),
    differs: stating('conference.total=9.00 conference.total.initialBudget=10.00 conference.total.budgetRate=91.00'),
    rounding: stating('conference.total=2.00 conference.total.initialBudget=3.00 conference.total.budgetRate=66.66'),
    'not-applicable': stating('conference.total=9.00'),
  },
  'table-parent-sum': {
    pass: accounts(
      [row('208', '30.00'), row('20805', '30.00'), row('2080501', '10.00'), row('2080505', '20.00')],
      '30.00',
    ),
    differs: accounts(
      [row('208', '30.00'), row('20805', '30.00'), row('2080501', '10.00'), row('2080505', '21.00')],
      '30.00',
    ),
    rounding: accounts(
      [row('208', '30.00'), row('20805', '30.00'), row('2080501', '10.00'), row('2080505', '20.01')],
      '30.00',
    ),
    'not-applicable': nothing,
  },
  'table-row-sum': {
    pass: documentOf({ functionItems: [split('30.00', '10.00', '20.00'), split('5.00', '5.00', '0.00')] }),
    differs: documentOf({ functionItems: [split('30.00', '10.00', '20.50'), split('5.00', '5.00', '0.00')] }),
    rounding: documentOf({ functionItems: [split('30.00', '10.00', '20.01'), split('5.00', '5.00', '0.00')] }),
    'not-applicable': nothing,
  },
  'zero-or-negative-total': {
    pass: stating('threePublic.total=0.00 threePublic.abroad=0.00'),
    differs: stating('threePublic.total=0.00 threePublic.abroad=2.00'),
    rounding: 'a part of 0.01 is not 0',
    'not-applicable': nothing,
  },
  'gp-code-name': {
    pass: documentOf({
      functionItems: [
        row('2080501', '1.00', { item: '行政单位离退休' }),
        row('2080501', '1.00', { item: '行政单位 离退休', tableNo: 2 }),
      ],
    }),
    differs: documentOf({
      functionItems: [
        row('2080501', '1.00', { item: '行政单位离退休' }),
        row('2080501', '1.00', { item: '事业单位离退休', tableNo: 2 }),
      ],
    }),
    rounding: NO_ROUNDING,
    'not-applicable': documentOf({ functionItems: [item('社会保障和就业支出/养老/离退休', '1.00')] }),
  },
  'fact-repeated': {
    pass: documentOf({ facts: facts('revenue.total=10.00@3 revenue.total=10.00@9') }),
    differs: documentOf({ facts: facts('revenue.total=10.00@3 revenue.total=10.10@9') }),
    rounding: documentOf({
      facts: facts(
        'threePublic.total=10.00@3 threePublic.total=10.01@9 threePublic.abroad=0.00 threePublic.vehicle=6.01 threePublic.reception=4.00',
      ),
    }),
    'not-applicable': nothing,
  },
  'final-restated': {
    pass: stating('generalPublic.finalAccount=10.00@9 generalPublic.expenditure=10.00@3'),
    differs: stating('generalPublic.finalAccount=10.20@9 generalPublic.expenditure=10.00@3'),
    rounding: stating(
      'threePublic.total.finalAccount=10.01@9 threePublic.total=10.00@3 threePublic.abroad=0.00 threePublic.vehicle=6.01 threePublic.reception=4.00',
    ),
    'not-applicable': stating('generalPublic.expenditure=10.00@3'),
  },
};
