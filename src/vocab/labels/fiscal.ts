import type { LabelRow, LabelSet } from './types.ts';

/** The five figures of a kind of fiscal money: total, opening, current … by its name in the text and its code. */
function family(code: string, name: string, bare: boolean): { own: LabelRow[]; named: LabelRow[] } {
  const row = (part: string, words: string, stem?: string): LabelRow => ({
    words,
    money: `${code}.${part}`,
    ...(stem === undefined ? {} : { stem }),
    share: null,
  });
  const named: LabelRow[] = [
    {
      words: `${name}{收、支|收支|收入支出|收入、支出|收入和支出}{总计|合计|决算总计|总额|总预算|预算总额|预算总数|总预算数}`,
      money: [`${code}.revenue.total`, `${code}.expenditure.total`],
      pair: [`${code}.revenue`, `${code}.expenditure`],
      stem: code,
      share: null,
    },
    { words: `${name}{收入支出|收支|收、支|收入、支出|收入和支出|总收支}[总体]`, stem: code, share: null },
    row('revenue.total', `${name}收入{总计|总额|总预算|决算总计|预算总计} ${name}总收入`, `${code}.revenue`),
    row('expenditure.total', `${name}支出{总计|总额|总预算|决算总计|预算总计} ${name}总支出`, `${code}.expenditure`),
    {
      ...row(bare ? 'expenditure.total' : 'expenditure.current', `${name}支出预算`, `${code}.expenditure`),
      kind: 'budget',
    },
    row('expenditure.current', `使用${name}安排的支出`),
    row('revenue.openingBalance', `{年初|上年}${name}结转[和][结余] ${name}年初结转和结余 ${name}年初结转结余`),
    row('expenditure.closingBalance', `年末${name}结转[和][结余] ${name}年末结转和结余 ${name}年末结转结余`),
    row('revenue.current', `本年${name}收入[合计] ${name}本年收入[合计]`, `${code}.revenue`),
    row('expenditure.current', `本年${name}支出[合计] ${name}本年支出[合计]`, `${code}.expenditure`),
  ];
  const own: LabelRow[] = [
    { ...row('expenditure.basic', '基本支出'), within: `${code}.expenditure` },
    { ...row('expenditure.project', '项目支出'), within: `${code}.expenditure` },
    { ...row('revenue.basic', '基本支出拨款[收入]'), within: `${code}.revenue` },
    { ...row('revenue.project', '项目支出拨款[收入]'), within: `${code}.revenue` },
    row('revenue.total', '收入总计 总收入', `${code}.revenue`),
    row('expenditure.total', '支出总计 总支出', `${code}.expenditure`),
    {
      words: '收、支总计 收支总计 收入支出总计',
      money: [`${code}.revenue.total`, `${code}.expenditure.total`],
      pair: [`${code}.revenue`, `${code}.expenditure`],
      stem: code,
      share: null,
    },
    { words: '收入支出总体 收支总体 收支 收入支出', stem: code, share: null },
    row('revenue.openingBalance', '年初结转和结余 年初结转结余 上年结转和结余 上年结转结余 年初结转'),
    row('expenditure.closingBalance', '年末结转和结余 年末结转结余 年末结转 结转下年'),
    row('revenue.current', '本年收入[合计] 收入合计', `${code}.revenue`),
    row('expenditure.current', '本年支出[合计] 支出合计', `${code}.expenditure`),
    { ...row('revenue.current', '收入', `${code}.revenue`), bare: true },
    { ...row('expenditure.current', '支出', bare ? `${code}.expenditure` : code), bare: true },
    row('revenue.current', `${name}收入[合计]`, `${code}.revenue`),
    row('expenditure.current', `${name}支出[合计]`, bare ? `${code}.expenditure` : code),
  ];
  return { own, named };
}

const fiscal = family('fiscal', '财政拨款', true);
const fund = family('governmentFund', '政府性基金[预算][财政拨款|拨款]', false);
const capital = family('stateCapital', '国有资本经营[预算][财政拨款|拨款]', false);

/** 财政拨款收入支出总体. */
export const FISCAL: LabelSet = {
  name: 'fiscal',
  rows: [
    ...fiscal.own,
    {
      words: '一般公共预算[财政]拨款[收入] 一般公共预算收入',
      money: 'revenue.source.generalPublic',
      kind: 'final-accounts',
    },
    {
      words: '政府性基金[预算][财政]拨款[收入] 政府性基金收入',
      money: 'revenue.source.governmentFund',
      kind: 'final-accounts',
    },
    { words: '国有资本经营预算[财政]拨款[收入]', money: 'revenue.source.stateCapital', kind: 'final-accounts' },
    {
      words: '一般公共预算[当年][财政]拨款[收入] 一般公共预算[当年]收入 一般公共预算',
      money: 'fiscal.revenue.generalPublic',
      kind: 'budget',
    },
    {
      words: '政府性基金[预算][当年][财政]拨款[收入] 政府性基金预算[当年][收入]',
      money: 'fiscal.revenue.governmentFund',
      kind: 'budget',
    },
    {
      words: '国有资本经营预算[当年][财政]拨款[收入] 国有资本经营预算[当年][收入]',
      money: 'fiscal.revenue.stateCapital',
      kind: 'budget',
    },
    {
      words: '上年结转[结余][资金] 上年财政拨款结转[结余][资金]',
      money: 'fiscal.revenue.openingBalance',
      share: null,
      kind: 'budget',
    },
    { words: '一般公共预算支出 政府性基金预算支出 国有资本经营预算支出', stem: '', share: null },
  ],
  anywhere: fiscal.named,
};

export const GOVERNMENT_FUND: LabelSet = { name: 'governmentFund', rows: fund.own, anywhere: fund.named };
export const STATE_CAPITAL: LabelSet = { name: 'stateCapital', rows: capital.own, anywhere: capital.named };

const gpNames =
  '一般公共预算财政拨款支出[合计|总计|决算] 一般公共预算支出[合计|总计|决算数] 一般公共预算拨款支出[合计] 一般公共预算当年财政拨款支出';

const gpBalances: readonly LabelRow[] = [
  {
    words: '年初一般公共预算[财政拨款]结转[和]结余 一般公共预算[财政拨款]年初结转[和]结余',
    money: 'generalPublic.revenue.openingBalance',
    share: null,
  },
  {
    words: '年末一般公共预算[财政拨款]结转[和]结余 一般公共预算[财政拨款]年末结转[和]结余',
    money: 'generalPublic.expenditure.closingBalance',
    share: null,
  },
];

/** 结转结余 of 一般公共预算, by its full name. */
export const GENERAL_PUBLIC_BALANCES: LabelSet = { name: 'generalPublicBalances', rows: gpBalances, anywhere: [] };

/** 一般公共预算 with its 基本支出 and 项目支出. */
export const GENERAL_PUBLIC: LabelSet = {
  name: 'generalPublic',
  rows: [
    {
      words:
        '一般公共预算财政拨款 一般公共预算拨款[合计] 一般公共预算当年拨款[合计|支出] 一般公共预算[财政拨款]支出总额 一般公共预算本年支出 财政拨款支出',
      money: 'generalPublic.expenditure',
      stem: 'generalPublic',
      share: 'generalPublic.shareOfExpenditure',
    },
    {
      words: '一般公共预算[财政]拨款收入 一般公共预算收入',
      money: 'revenue.source.generalPublic',
      kind: 'final-accounts',
    },
    { words: '一般公共预算[财政]拨款收入 一般公共预算收入', stem: '', share: null, kind: 'budget' },
    {
      words: '年初财政拨款结转[和]结余 年初结转[和]结余',
      money: 'generalPublic.revenue.openingBalance',
      share: null,
    },
    {
      words: '年末财政拨款结转[和]结余 年末结转[和]结余',
      money: 'generalPublic.expenditure.closingBalance',
      share: null,
    },
    ...gpBalances,
    { words: '基本支出', money: 'generalPublic.basic.total' },
    { words: '项目支出', money: 'generalPublic.project.total' },
    { words: '人员经费[支出]', money: 'generalPublic.basic.personnel' },
    { words: '[日常]公用经费[支出]', money: 'generalPublic.basic.operating' },
  ],
  anywhere: [
    {
      words: gpNames,
      money: 'generalPublic.expenditure',
      stem: 'generalPublic',
      share: 'generalPublic.shareOfExpenditure',
    },
    { words: '一般公共[预算][财政拨款|拨款|当年拨款]基本支出', money: 'generalPublic.basic.total' },
    { words: '一般公共[预算][财政拨款|拨款|当年拨款]项目支出', money: 'generalPublic.project.total' },
  ],
};

/** 项目支出: only its total; what the projects spend on is no total of the department. */
export const PROJECT: LabelSet = { name: 'project', rows: GENERAL_PUBLIC.anywhere, anywhere: [] };
