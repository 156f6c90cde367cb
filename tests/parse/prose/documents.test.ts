import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createContext } from '../../../src/parse/context.ts';
import { decode } from '../../../src/parse/decode.ts';
import { parse } from '../../../src/parse/index.ts';
import { extractProse } from '../../../src/parse/prose/index.ts';
import { readStructure } from '../../../src/parse/structure.ts';

function read(file: string) {
  const { document } = decode(file, readFileSync(new URL(`../../../content/raw/${file}`, import.meta.url)));
  if (!document) throw new Error(`${file} not decoded`);
  const context = createContext(document);
  return extractProse(readStructure(document, context), context);
}

type Expected = readonly (readonly [code: string, value: number, unit: string, line: number])[];

// Read from the raw text by eye; the line is the one the figure stands on.
const CASES: readonly { readonly file: string; readonly facts: Expected }[] = [
  {
    file: '000_f946ede86ff91c78.txt',
    facts: [
      ['staff.total', 607, '人', 83],
      ['units.offices', 16, '个', 87],
      ['units.subordinate', 7, '个', 91],
      ['revenue.total', 21377.58, '万元', 104],
      ['expenditure.closingBalance', 53.29, '万元', 106],
      ['overall.yoyChange', 5253.32, '万元', 108],
      ['overall.yoyRate', 32.58, '%', 108],
      ['revenue.source.other', 236.36, '万元', 114],
      ['expenditure.nature.project.share', 58.05, '%', 118],
      ['fiscal.revenue.openingBalance', 9.88, '万元', 122],
      ['fiscal.expenditure.closingBalance', 41.27, '万元', 122],
      ['fiscal.yoyRate', 41.79, '%', 124],
      ['fiscal.initialBudget', 18825.51, '万元', 126],
      ['fiscal.varianceRate', 12.24, '%', 126],
      ['generalPublic.expenditure', 21088.03, '万元', 134],
      ['generalPublic.shareOfExpenditure', 98.89, '%', 134],
      ['generalPublic.finalAccount', 21088.03, '万元', 136],
      ['generalPublic.basic.personnel', 8148.28, '万元', 191],
      ['generalPublic.basic.operating', 796.21, '万元', 193],
      ['threePublic.total.yoyChange', -14.95, '万元', 199],
      ['threePublic.vehicle.heldCount', 13, '辆', 205],
      ['threePublic.total.annualBudget', 24.8, '万元', 209],
      ['threePublic.total.varianceRate', -2.66, '%', 209],
      ['threePublic.vehicle.operation.finalAccount', 24.14, '万元', 209],
      ['agencyOperating.administrative', 667.06, '万元', 223],
      ['agencyOperating.institution.yoyRate', -56.92, '%', 225],
      ['procurement.microSmallShare', 45.24, '%', 231],
      ['assets.vehicle.lawEnforcement', 69, '辆', 235],
      ['assets.equipmentOver1m', 72, '台（套）', 235],
      ['performance.projects.executed', 9636.37, '万元', 239],
    ],
  },
  {
    file: '002_39f16fe49799f3fe.txt',
    facts: [
      ['units.subordinate', 31, '家', 92],
      ['units.offices', 19, '个', 94],
      ['staff.authorized', 956, '人', 136],
      ['staff.total', 1010, '人', 136],
      ['staff.active.change', -24, '人', 136],
      ['staff.retiredCadre.change', -1, '人', 136],
      ['revenue.total', 49162.1, '万元', 895],
      ['expenditure.total', 49162.1, '万元', 925],
      ['revenue.source.generalPublic', 39448.55, '万元', 905],
      ['revenue.source.generalPublic.yoyChange', 991.3, '万元', 905],
      ['revenue.source.unitFunds.share', 2.85, '%', 917],
      ['revenue.source.carryover.fiscal.yoyRate', -64.8, '%', 919],
      ['revenue.source.carryover.nonFiscal', 1030.5, '万元', 921],
      ['expenditure.nature.basic.share', 36.48, '%', 927],
      ['expenditure.nature.project.yoyChange', -2025.35, '万元', 929],
      ['fiscal.revenue.total', 44449.65, '万元', 933],
      ['generalPublic.expenditure', 44449.65, '万元', 945],
      ['generalPublic.basic.total.yoyChange', 1030.3, '万元', 947],
      ['generalPublic.project.total', 26633.1, '万元', 949],
      ['generalPublic.basic.operating', 1583.34, '万元', 1031],
      ['threePublic.total', 118.62, '万元', 1976],
      ['threePublic.vehicle.operation.yoyChange', -22.19, '万元', 1978],
      ['threePublic.reception.yoyRate', -100, '%', 1978],
      ['revenue.source.carryover', 3311.68, '万元', 1982],
      ['agencyOperating.administrative.yoyRate', 0.78, '%', 2036],
      ['procurement.services', 12848.67, '万元', 2040],
      ['procurement.microSmall', 7358.28, '万元', 2042],
      ['assets.vehicle.other.value', 1659.64, '万元', 2050],
      ['assets.equipmentOver500k', 96, '台', 2056],
      ['performance.overall.annualBudget', 45850.42, '万元', 2062],
    ],
  },
];

describe.each(CASES)('$file', ({ file, facts }) => {
  const prose = read(file);

  it.each(facts)('%s = %d %s, line %d', (code, value, unit, line) => {
    const found = prose.facts.filter((fact) => fact.code === code);
    expect(found.map((fact) => [fact.value, fact.unit])).toEqual([[value, unit]]);
    const places = found.flatMap((fact) => [fact.source, ...fact.mentions]);
    expect(places.some(({ lineStart, lineEnd }) => lineStart <= line && line <= lineEnd)).toBe(true);
  });
});

describe('002: planned purchases are no assets', () => {
  it('takes 49, not 3, for the equipment over 1 million (lines 2056, 2058)', () => {
    const { facts } = read('002_39f16fe49799f3fe.txt');
    expect(facts.filter(({ code }) => code === 'assets.equipmentOver1m').map(({ value }) => value)).toEqual([49]);
  });
});

describe('lists', () => {
  it('002: the last term ends before name and date of the signature (lines 3041-3045)', () => {
    const last = read('002_39f16fe49799f3fe.txt').glossary.at(-1);
    expect(last).toMatchObject({ term: '机关运行经费', source: { lineStart: 3041, lineEnd: 3041 } });
    expect(last?.definition.slice(-12)).toBe('公务用车运行维护费及其他费用。'.slice(-12));
  });

  it('000: offices, units, terms, attached tables (lines 87-97, 1373-1414)', () => {
    const prose = read('000_f946ede86ff91c78.txt');
    expect(prose.offices).toHaveLength(16);
    expect(prose.offices[2]?.text).toBe('科技教育与财务科（生态环境监测科）');
    expect(prose.units[2]?.text).toBe('乌鲁木齐市环境应急中心（乌鲁木齐市环境工程评估中心）');
    expect(prose.glossary.map(({ term }) => term)).toContain('“三公”经费');
    expect(prose.attachedTables[6]?.text).toBe('财政拨款“三公”经费支出决算表');
    expect(prose.functions).toHaveLength(13);
  });

  it('001: sections declared empty in words (lines 57, 59, 2547)', () => {
    const { declaredEmpty } = read('001_f4976192141c2b6e.txt');
    expect(declaredEmpty.map(({ source }) => source.lineStart)).toEqual([57, 59, 2547]);
  });

  it('002: funds and state capital of a budget declared empty (lines 1968, 1972)', () => {
    const { declaredEmpty } = read('002_39f16fe49799f3fe.txt');
    expect(declaredEmpty.map(({ source }) => source.lineStart)).toEqual([1968, 1972]);
  });
});

it('saying that there are no offices names none', () => {
  const text = [
    '江川县水利局2023年度部门决算公开说明',
    '第一部分 部门概况',
    '二、机构设置及人员情况',
    '单位无下属预算单位，下设0个处室，分别是：我单位无下设处室。',
    '第二部分 部门决算情况说明',
    '一、收入支出决算总体情况说明',
    '2023年度收入总计12.00万元。',
  ];
  const { document } = parse({ file: 'none.txt', bytes: Buffer.from(text.join('\n'), 'utf8') });
  expect(document?.offices).toEqual([]);
  expect(document?.facts.find(({ code }) => code === 'units.offices')?.value).toBe(0);
});
