import { at, block, documentOf, fact, facts, item, section, stating } from '../helpers/build.ts';
import { type ExampleSet, NO_ROUNDING } from '../helpers/examples.ts';

const nothing = documentOf({});
const last = (text: string) => documentOf({ year: 2023, facts: facts(text) });
const chain = (own: string, before: string) => ({ document: stating(own), related: { previous: last(before) } });
const planned = (own: string, budget: string) => ({
  document: stating(own),
  related: { budget: documentOf({ kind: 'budget', facts: facts(budget) }) },
});
const THREE =
  'threePublic.total=0.00 threePublic.abroad=0.00 threePublic.reception=0.00 threePublic.vehicle.purchase=0.00 threePublic.vehicle.operation=0.00 threePublic.abroad.groups=0 threePublic.abroad.persons=0 threePublic.vehicle.purchasedCount=0 threePublic.vehicle.heldCount=0 threePublic.reception.batches=0 threePublic.reception.persons=0';
const FORM = [
  '收入支出决算总表',
  '收入决算表',
  '支出决算表',
  '财政拨款收入支出决算总表',
  '一般公共预算财政拨款支出决算表',
  '一般公共预算财政拨款基本支出决算表',
  '财政拨款“三公”经费支出决算表',
  '政府性基金预算财政拨款收入支出决算表',
  '国有资本经营预算财政拨款收入支出决算表',
];
const names = (...list: string[]) => list.map((text) => ({ text, source: at(16, text) }));

export const OTHER: ExampleSet = {
  'operating-split': {
    pass: stating(
      'generalPublic.basic.operating=2,145.67 agencyOperating.administrative=2,041.67 agencyOperating.institution=104.00',
    ),
    differs: stating(
      'generalPublic.basic.operating=2,145.67 agencyOperating.administrative=2,041.67 agencyOperating.institution=114.00',
    ),
    rounding: stating(
      'generalPublic.basic.operating=2,145.68 agencyOperating.administrative=2,041.67 agencyOperating.institution=104.00',
    ),
    'not-applicable': stating('generalPublic.basic.operating=20.00 agencyOperating.administrative=15.00'),
  },
  'operating-yoy-rate': {
    pass: stating(
      'agencyOperating.institution=11.89 agencyOperating.institution.yoyChange=2.16 agencyOperating.institution.yoyRate=22.20',
    ),
    differs: stating(
      'agencyOperating.institution=11.89 agencyOperating.institution.yoyChange=2.16 agencyOperating.institution.yoyRate=18.17',
    ),
    rounding: stating(
      'agencyOperating.institution=0.32 agencyOperating.institution.yoyChange=0.10 agencyOperating.institution.yoyRate=45.60',
    ),
    'not-applicable': nothing,
  },
  'procurement-sum': {
    pass: stating(
      'procurement.total=327.97 procurement.goods=44.05 procurement.works=0.00 procurement.services=283.92',
    ),
    differs: stating(
      'procurement.total=327.97 procurement.goods=44.05 procurement.works=1.00 procurement.services=283.92',
    ),
    rounding: stating(
      'procurement.total=327.98 procurement.goods=44.05 procurement.works=0.00 procurement.services=283.92',
    ),
    'not-applicable': nothing,
  },
  'procurement-sme': {
    pass: stating(
      'procurement.total=123.79 procurement.sme=31.03 procurement.smeShare=25.07 procurement.microSmall=31.03 procurement.microSmallShare=100.00',
    ),
    differs: stating('procurement.total=123.79 procurement.sme=131.03'),
    rounding: stating('procurement.total=3.00 procurement.sme=2.00 procurement.smeShare=66.66'),
    'not-applicable': nothing,
  },
  'assets-vehicle-sum': {
    pass: stating('assets.vehicleCount=3 assets.vehicle.specialTechnical=2 assets.vehicle.other=1'),
    differs: stating('assets.vehicleCount=4 assets.vehicle.specialTechnical=2 assets.vehicle.other=1'),
    rounding: stating(
      'assets.vehicleValue=10.01 assets.vehicle.specialTechnical.value=6.00 assets.vehicle.other.value=4.00',
    ),
    'not-applicable': stating('assets.vehicleCount=4 assets.vehicle.specialTechnical=2'),
  },
  'assets-nesting': {
    pass: stating(
      'assets.equipmentOver500k=9 assets.equipmentOver1m=4 assets.fixedOriginal=100.00 assets.buildingValue=50.00',
    ),
    differs: stating('assets.equipmentOver500k=3 assets.equipmentOver1m=4'),
    rounding: stating('assets.fixedOriginal=100.00 assets.buildingValue=60.00 assets.vehicleValue=40.01'),
    'not-applicable': nothing,
  },
  'tp-held-vs-assets': {
    pass: stating('threePublic.vehicle.heldCount=3 assets.vehicleCount=3'),
    differs: stating('threePublic.vehicle.heldCount=77 assets.vehicleCount=29'),
    rounding: NO_ROUNDING,
    'not-applicable': stating('assets.vehicleCount=229'),
  },
  'staff-sum': {
    pass: stating('staff.total=655 staff.active=272 staff.retiredCadre=4 staff.retired=379'),
    differs: stating('staff.total=656 staff.active=272 staff.retiredCadre=4 staff.retired=379'),
    rounding: NO_ROUNDING,
    'not-applicable': stating('staff.total=656 staff.active=272'),
  },
  'unit-count': {
    pass: stating('units.offices=2', { offices: names('办公室', '财务科') }),
    differs: stating('units.offices=3', { offices: names('办公室', '财务科') }),
    rounding: NO_ROUNDING,
    'not-applicable': nothing,
  },
  'yr-opening-closing': {
    pass: chain('revenue.openingBalance=10.00', 'expenditure.closingBalance=10.00'),
    differs: chain('revenue.openingBalance=10.00', 'expenditure.closingBalance=10.50'),
    rounding: 'one figure printed in two years',
    'not-applicable': stating('revenue.openingBalance=10.00'),
  },
  'yr-implied-prior': {
    pass: chain('overall.yoyChange=5.00 revenue.total=100.00', 'revenue.total=95.00'),
    differs: chain('overall.yoyChange=5.00 revenue.total=100.00', 'revenue.total=96.00'),
    rounding: {
      document: documentOf({ functionItems: [item('甲/一/子', '10.15', { yoyChange: 2.78 })] }),
      related: { previous: documentOf({ year: 2023, functionItems: [item('甲/一/子', '7.38')] }) },
    },
    'not-applicable': stating('overall.yoyChange=5.00 revenue.total=100.00'),
  },
  'yr-budget-final': {
    pass: planned('generalPublic.initialBudget=50.00', 'generalPublic.expenditure=50.00'),
    differs: planned('generalPublic.initialBudget=50.00', 'generalPublic.expenditure=60.00'),
    rounding: 'one figure printed in two documents',
    'not-applicable': stating('generalPublic.initialBudget=50.00'),
  },
  'dc-three-public': {
    pass: stating(THREE),
    differs: stating('threePublic.total=0.00 threePublic.abroad=0.00'),
    rounding: NO_ROUNDING,
    'not-applicable': nothing,
  },
  'dc-sections': {
    pass: documentOf({
      sections: (
        ['functions', 'organisation', 'overall', 'threePublic', 'agencyOperating', 'procurement', 'glossary'] as const
      ).map((kind) => section(kind)),
    }),
    differs: documentOf({
      sections: (
        ['functions', 'organisation', 'overall', 'threePublic', 'agencyOperating', 'procurement'] as const
      ).map((kind) => section(kind)),
    }),
    rounding: NO_ROUNDING,
    'not-applicable': nothing,
  },
  'dc-reasons': {
    pass: documentOf({
      facts: [fact('overall.yoyChange=5.00@9')],
      blocks: [block('与上年相比增加5.00万元，主要原因是人员增加。', 9)],
    }),
    differs: documentOf({ facts: [fact('overall.yoyChange=5.00@9')], blocks: [block('与上年相比增加5.00万元。', 9)] }),
    rounding: NO_ROUNDING,
    'not-applicable': nothing,
  },
  'toc-vs-body': {
    pass: documentOf({
      blocks: [
        block('一、收入决算情况说明 3二、支出决算说明 5三、名词解释 9四、单位构成 10', 2, 'contents'),
        block('四、单位构成（仅有一个单位的，写机构设置）', 9),
      ],
      sections: ['一、收入决算情况的说明', '二、支出决算情况说明', '名词解释'].map((title) =>
        section('other', { title }),
      ),
    }),
    differs: documentOf({ blocks: [block('附整体支出绩效自评表、项目支出绩效自评表和评价报告。', 76)] }),
    rounding: NO_ROUNDING,
    'not-applicable': nothing,
  },
  'dc-tables': {
    pass: documentOf({ attachedTables: names(...FORM) }),
    differs: documentOf({ attachedTables: names(...FORM.slice(0, 8)) }),
    rounding: NO_ROUNDING,
    'not-applicable': documentOf({ attachedTables: names(...FORM.slice(0, 2)) }),
  },
  'yr-words': {
    pass: documentOf({ blocks: [block('（2024 年度）', 81, 'caption')] }),
    differs: documentOf({ blocks: [block('（2023 年度）', 81, 'caption')] }),
    rounding: NO_ROUNDING,
    'not-applicable': documentOf({ blocks: [block('比2023年度增加', 81)] }),
  },
  'ix-grade-word': {
    pass: documentOf({ blocks: [block('项目自评得分92.5分，评价等级为“优”。', 90)] }),
    differs: documentOf({ blocks: [block('项目自评得分85分，评价等级为“优”。', 90)] }),
    rounding: NO_ROUNDING,
    'not-applicable': documentOf({
      blocks: [block('85分以上为优，70分以上为良。', 89), block('项目自评得分85分，评价等级为“优”。', 90)],
    }),
  },
  'dc-placeholder': {
    pass: documentOf({ blocks: [block('某某局2024年部门决算，型号XX-100设备一台。', 3)] }),
    differs: documentOf({ blocks: [block('××局2024年部门决算', 3)] }),
    rounding: NO_ROUNDING,
    'not-applicable': nothing,
  },
};
