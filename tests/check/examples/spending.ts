import { at, documentOf, economic, fact, facts, item, section, stating } from '../helpers/build.ts';
import { type ExampleSet, NO_ROUNDING } from '../helpers/examples.ts';

const nothing = documentOf({});
const empty = (kind: 'governmentFund' | 'stateCapital') =>
  section(kind, { declaredEmpty: true, declaredEmptySource: at(57, '无') });
const econ = (total: string, ...lines: [string, string][]) =>
  documentOf({
    facts: facts(`generalPublic.basic.personnel=${total}`),
    economicItems: lines.map(([code, amount]) => economic(code, amount)),
  });

export const SPENDING: ExampleSet = {
  'basic-sum': {
    pass: stating(
      'generalPublic.basic.total=349.11 generalPublic.basic.personnel=337.22 generalPublic.basic.operating=11.89',
    ),
    differs: stating(
      'generalPublic.basic.total=349.13 generalPublic.basic.personnel=337.22 generalPublic.basic.operating=11.89',
    ),
    rounding: stating(
      'generalPublic.basic.total=7,993.52 generalPublic.basic.personnel=5,847.84 generalPublic.basic.operating=2,145.67',
    ),
    'not-applicable': nothing,
  },
  'gp-basic-plus-project': {
    pass: stating('generalPublic.expenditure=30.00 generalPublic.basic.total=10.00 generalPublic.project.total=20.00'),
    differs: stating(
      'generalPublic.expenditure=30.00 generalPublic.basic.total=10.00 generalPublic.project.total=21.00',
    ),
    rounding: stating(
      'generalPublic.expenditure=30.01 generalPublic.basic.total=10.00 generalPublic.project.total=20.00',
    ),
    'not-applicable': stating('generalPublic.expenditure=30.00 generalPublic.basic.total=10.00'),
  },
  'basic-econ-rollup': {
    pass: econ('30.00', ['301', '30.00'], ['30101', '10.00'], ['30102', '20.00']),
    differs: econ('30.00', ['301', '30.00'], ['30101', '10.00'], ['30102', '25.00']),
    rounding: econ('40.01', ['301', '30.00'], ['30101', '10.00'], ['30102', '20.00'], ['303', '10.00']),
    'not-applicable': nothing,
  },
  'basic-vs-tables': {
    pass: stating('generalPublic.basic.total=30.00 expenditure.nature.basic=31.00', {
      economicItems: [economic('301', '30.00')],
    }),
    differs: stating('generalPublic.basic.total=30.00 expenditure.nature.basic=29.00'),
    rounding: stating('generalPublic.basic.total=30.01', {
      economicItems: [economic('301', '20.00'), economic('302', '10.00')],
    }),
    'not-applicable': nothing,
  },
  'tp-basic-part': {
    pass: stating('threePublic.reception=5.00', { economicItems: [economic('30217', '4.00')] }),
    differs: stating('threePublic.reception=3.00', { economicItems: [economic('30217', '4.00')] }),
    rounding: stating('threePublic.reception=4.00', { economicItems: [economic('30217', '4.01')] }),
    'not-applicable': nothing,
  },
  'fund-sum': {
    pass: stating(
      'governmentFund.revenue.total=10.00 governmentFund.revenue.openingBalance=1.00 governmentFund.revenue.current=9.00',
    ),
    differs: stating(
      'governmentFund.revenue.total=11.00 governmentFund.revenue.openingBalance=1.00 governmentFund.revenue.current=9.00',
    ),
    rounding: stating(
      'governmentFund.revenue.total=10.01 governmentFund.revenue.openingBalance=1.00 governmentFund.revenue.current=9.00',
    ),
    'not-applicable': nothing,
  },
  'fund-balance': {
    pass: stating('governmentFund.revenue.total=10.00 governmentFund.expenditure.total=10.00'),
    differs: stating('governmentFund.revenue.total=10.00 governmentFund.expenditure.total=10.01'),
    rounding: stating(
      'governmentFund.revenue.total=10.00 governmentFund.revenue.openingBalance=1.00 governmentFund.revenue.current=9.00 governmentFund.expenditure.total=10.01 governmentFund.expenditure.current=9.00 governmentFund.expenditure.closingBalance=1.00',
    ),
    'not-applicable': nothing,
  },
  'fund-item-sum': {
    pass: stating('governmentFund.expenditure.current=10.00', {
      functionItems: [item('甲/一/子', '10.00', { table: 'governmentFund' })],
    }),
    differs: stating('governmentFund.expenditure.current=10.00', {
      functionItems: [item('甲/一/子', '10.01', { table: 'governmentFund' })].map((entry) => ({
        ...entry,
        amount: 12,
      })),
    }),
    rounding: stating('governmentFund.expenditure.current=10.01', {
      functionItems: [
        item('甲/一/子', '4.00', { table: 'governmentFund' }),
        item('甲/一/丑', '6.00', { table: 'governmentFund' }),
      ],
    }),
    'not-applicable': nothing,
  },
  'fund-declared-empty': {
    pass: documentOf({ sections: [empty('governmentFund')] }),
    differs: stating('governmentFund.expenditure.current=10.00', { sections: [empty('governmentFund')] }),
    rounding: 'a declaration of nothing is not rounded',
    'not-applicable': nothing,
  },
  'fund-rates': {
    pass: stating(
      'governmentFund.yoyChange=2.00 governmentFund.yoyRate=25.00 governmentFund.expenditure.current=10.00',
    ),
    differs: stating(
      'governmentFund.yoyChange=2.00 governmentFund.yoyRate=20.00 governmentFund.expenditure.current=10.00',
    ),
    rounding: stating(
      'governmentFund.yoyChange=0.10 governmentFund.yoyRate=45.60 governmentFund.expenditure.current=0.32',
    ),
    'not-applicable': stating(
      'governmentFund.yoyChange=10.00 governmentFund.yoyRate=100.00 governmentFund.expenditure.current=10.00',
    ),
  },
  'tp-sum': {
    pass: stating(
      'threePublic.total=10.00 threePublic.abroad=0.00 threePublic.vehicle=6.00 threePublic.reception=4.00',
    ),
    differs: stating(
      'threePublic.total=10.00 threePublic.abroad=0.00 threePublic.vehicle=6.00 threePublic.reception=4.50',
    ),
    rounding: stating(
      'threePublic.total=10.00 threePublic.abroad=0.00 threePublic.vehicle=6.01 threePublic.reception=4.00',
    ),
    'not-applicable': stating('threePublic.total=10.00 threePublic.vehicle=6.00'),
  },
  'tp-vehicle-sum': {
    pass: stating('threePublic.vehicle=6.00 threePublic.vehicle.purchase=2.00 threePublic.vehicle.operation=4.00'),
    differs: stating('threePublic.vehicle=6.00 threePublic.vehicle.purchase=2.00 threePublic.vehicle.operation=5.00'),
    rounding: stating('threePublic.vehicle=6.01 threePublic.vehicle.purchase=2.00 threePublic.vehicle.operation=4.00'),
    'not-applicable': nothing,
  },
  'tp-prior-sum': {
    pass: stating(
      'threePublic.total=10.00 threePublic.total.yoyChange=1.00 threePublic.abroad=0.00 threePublic.abroad.yoyChange=0.00 threePublic.vehicle=6.00 threePublic.vehicle.yoyChange=1.00 threePublic.reception=4.00 threePublic.reception.yoyChange=0.00',
    ),
    differs: stating(
      'threePublic.total=10.00 threePublic.total.yoyChange=2.00 threePublic.abroad=0.00 threePublic.abroad.yoyChange=0.00 threePublic.vehicle=6.00 threePublic.vehicle.yoyChange=1.00 threePublic.reception=4.00 threePublic.reception.yoyChange=0.00',
    ),
    rounding: stating(
      'threePublic.total=10.00 threePublic.total.yoyChange=1.01 threePublic.abroad=0.00 threePublic.abroad.yoyChange=0.00 threePublic.vehicle=6.00 threePublic.vehicle.yoyChange=1.00 threePublic.reception=4.00 threePublic.reception.yoyChange=0.00',
    ),
    'not-applicable': stating('threePublic.total=10.00'),
  },
  'tp-share': {
    pass: stating('threePublic.total=221.04 threePublic.vehicle=147.33 threePublic.vehicle.share=66.65'),
    differs: stating('threePublic.total=221.04 threePublic.vehicle=147.33 threePublic.vehicle.share=65.66'),
    rounding: stating('threePublic.total=3.00 threePublic.vehicle=2.00 threePublic.vehicle.share=66.66'),
    'not-applicable': stating('threePublic.total=0.00 threePublic.vehicle=0.00 threePublic.vehicle.share=0.00'),
  },
  'tp-yoy': {
    pass: stating('threePublic.total=4.60 threePublic.total.yoyChange=0.20 threePublic.total.yoyRate=4.55'),
    differs: stating('threePublic.total=4.60 threePublic.total.yoyChange=0.20 threePublic.total.yoyRate=5.55'),
    rounding: stating('threePublic.total=4.60 threePublic.total.yoyChange=0.20 threePublic.total.yoyRate=4.50'),
    'not-applicable': stating('threePublic.total=0.00 threePublic.total.yoyChange=0.00 threePublic.total.yoyRate=0.00'),
  },
  'tp-variance': {
    pass: stating(
      'threePublic.total.finalAccount=4.60 threePublic.total.annualBudget=4.60 threePublic.total.varianceRate=0.00',
    ),
    differs: stating(
      'threePublic.total.finalAccount=4.60 threePublic.total.annualBudget=5.00 threePublic.total.varianceRate=0.00',
    ),
    rounding: stating(
      'threePublic.total.finalAccount=2.00 threePublic.total.annualBudget=3.00 threePublic.total.budgetRate=66.66',
    ),
    'not-applicable': stating(
      'threePublic.total.finalAccount=0.00 threePublic.total.annualBudget=0.00 threePublic.total.varianceRate=0.00',
    ),
  },
  'tp-over-budget': {
    pass: stating('threePublic.total=4.60 threePublic.total.annualBudget=5.00'),
    differs: stating('threePublic.total=5.60 threePublic.total.annualBudget=5.00'),
    rounding: 'over is over',
    'not-applicable': stating('threePublic.total=5.60'),
  },
  'tp-count-amount': {
    pass: stating('threePublic.reception=4.00 threePublic.reception.batches=3 threePublic.reception.persons=30'),
    differs: stating('threePublic.reception=4.00 threePublic.reception.batches=0 threePublic.reception.persons=0'),
    rounding: NO_ROUNDING,
    'not-applicable': stating('threePublic.reception=4.00'),
  },
  'dir-sign': {
    pass: documentOf({ facts: [fact('overall.yoyChange=-10.00'), fact('overall.yoyRate=-5.00')] }),
    differs: documentOf({ facts: [fact('overall.yoyChange=-10.00'), fact('overall.yoyRate=5.00')] }),
    rounding: NO_ROUNDING,
    'not-applicable': nothing,
  },
  'dir-income-expense': {
    pass: stating('revenue.yoyChange=10.00 expenditure.yoyChange=10.00'),
    differs: stating('revenue.yoyChange=10.00 expenditure.yoyChange=12.00'),
    rounding: 'the two totals are one figure',
    'not-applicable': nothing,
  },
  'dir-zero-base': {
    pass: stating('threePublic.total=10.00 threePublic.total.yoyChange=4.00 threePublic.total.yoyRate=66.67'),
    differs: stating('threePublic.total=10.00 threePublic.total.yoyChange=10.00 threePublic.total.yoyRate=50.00'),
    rounding: NO_ROUNDING,
    'not-applicable': nothing,
  },
};
