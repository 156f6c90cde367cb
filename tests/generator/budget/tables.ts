import { carried, fiscalOf, general, type Line, officialTotal, type Plan, sumOf, wholeOf } from './plan.ts';
import type { Printer } from './printer.ts';
import { categories, type Node, type PrintedLine, totals, tree } from './rows.ts';

/** A table as printed: what stands over it, its rows, and the lines by function it states. */
export interface PrintedTable {
  readonly title: string;
  readonly rows: readonly (readonly string[])[];
  readonly lines: readonly PrintedLine[];
  readonly note?: string;
}

type TableWriter = (plan: Plan, p: Printer) => PrintedTable;

const split = (code: string): string[] => [code.slice(0, 3), code.slice(3, 5), code.slice(5, 7)];
const amountOf = (node: Node, amount: (line: Line) => number) => sumOf(node.lines, amount);

/** Two lists side by side, the shorter one filled up. */
function beside(
  left: readonly (readonly string[])[],
  right: readonly (readonly string[])[],
  widths: readonly [number, number],
) {
  const empty = (width: number) => Array.from({ length: width }, () => '');
  return Array.from({ length: Math.max(left.length, right.length) }, (_, at) => [
    ...(left[at] ?? empty(widths[0])),
    ...(right[at] ?? empty(widths[1])),
  ]);
}

/** 部门收支总体情况表: sources of money beside categories of spending. */
export const overall: TableWriter = (plan, p) => {
  const t = totals(plan);
  const [institutional, superior, affiliated, operating, other] = plan.unitParts;
  const source = (code: string, cents: number) => p.cell(`revenue.source.${code}`, cents);
  const left = [
    ['一、本年收入', p.cell('revenue.current', t.current)],
    ['1、一般公共预算拨款', source('generalPublic', t.general)],
    ['其中：一般财力', p.cell(null, t.own)],
    ['上级一般公共预算安排转移支付', source('transfer.generalPublic', t.transfer)],
    ['2、基金预算拨款', source('governmentFund', t.fund)],
    ['其中：政府性基金收入', p.cell(null, t.fund)],
    ['上级政府性基金安排转移支付', source('transfer.governmentFund', 0)],
    ['3、国有资本经营预算拨款', source('stateCapital', t.capital)],
    ['4、财政专户核拨', source('fiscalAccount', t.account)],
    ['5、单位资金', source('unitFunds', t.unitFunds)],
    ['其中：事业收入', source('institutional', institutional)],
    ['上级补助收入', source('superior', superior)],
    ['附属单位上缴收入', source('affiliated', affiliated)],
    ['事业单位经营收入', source('operating', operating)],
    ['其他收入', source('other', other)],
    ['二、上年结转结余', source('carryover', t.carried)],
    ['1、财政拨款结转', source('carryover.fiscal', t.carryFiscal)],
    ['其中：一般公共预算拨款', p.cell(null, t.carryFiscal)],
    ['基金预算拨款', p.cell(null, 0)],
    ['2、非财政拨款结转结余', source('carryover.nonFiscal', t.carryOther)],
  ];
  const nodes = categories(plan.lines);
  const right = nodes.map((node) => [`${node.code} ${node.name}`, p.cell(null, amountOf(node, wholeOf))]);
  const rows = [
    ['收入', '', '支出', ''],
    ['项目', '预算数', '支出功能分类', '预算数'],
    ...beside(left, right, [2, 2]),
    ['收入总计', p.cell('revenue.total', t.whole), '支出总计', p.cell('expenditure.total', t.whole)],
  ];
  const lines = nodes.map((node) => lineOf('expenditure', node, p.read(amountOf(node, wholeOf)), null, null));
  return { title: `${plan.word}收支总体情况表`, rows, lines };
};

function lineOf(
  table: PrintedLine['table'],
  { code, name }: Node,
  amount: number | null,
  basic: number | null,
  project: number | null,
): PrintedLine {
  return { table, code, name, amount, basic, project };
}

/** 部门收入总体情况表: one row per account, one column per source. */
export const revenue: TableWriter = (plan, p) => {
  const t = totals(plan);
  const columns: readonly (readonly [string, string, (line: Line) => number])[] = [
    ['总计', 'revenue.total', wholeOf],
    ['财政拨款（补助）小计', 'revenue.source.fiscal', fiscalOf],
    ['一般公共预算', 'revenue.source.generalPublic', ({ basic, own }) => basic + own],
    ['上级一般公共预算安排的转移支付', 'revenue.source.transfer.generalPublic', ({ transfer }) => transfer],
    ['政府性基金预算', 'revenue.source.governmentFund', ({ fund }) => fund],
    ['国有资本经营预算', 'revenue.source.stateCapital', ({ capital }) => capital],
    ['财政专户（教育收费）', 'revenue.source.fiscalAccount', ({ account }) => account],
    ['单位资金', 'revenue.source.unitFunds', ({ unitFunds }) => unitFunds],
    ['财政拨款结转', 'revenue.source.carryover.fiscal', ({ carryFiscal }) => carryFiscal],
    ['非财政拨款结转结余', 'revenue.source.carryover.nonFiscal', ({ carryOther }) => carryOther],
  ];
  const nodes = tree(plan.lines);
  const rows = [
    ['功能分类科目编码', '', '', '功能分类科目名称', ...columns.map(([name]) => name)],
    ['类', '款', '项', '', ...columns.map(() => '')],
    ['※', '※', '※', '※', ...columns.map((_, at) => String(at + 1))],
    ['', '', '', '总计', ...columns.map(([, code, of]) => p.cell(code, sumOf(plan.lines, of)))],
    ...nodes.map((node) => [
      ...split(node.code),
      node.name,
      ...columns.map(([, , of]) => p.cell(null, amountOf(node, of))),
    ]),
  ];
  const lines = nodes.map((node) => lineOf('revenue', node, p.read(amountOf(node, wholeOf)), null, null));
  return { title: `${plan.word}收入总体情况表`, rows: t.whole === 0 ? [] : rows, lines };
};

/** A table by function with 合计, 基本支出, 项目支出. */
function spending(
  p: Printer,
  table: 'expenditure' | 'generalPublic',
  group: string,
  codes: readonly [string, string, string],
  all: readonly Line[],
  whole: (line: Line) => number,
): Pick<PrintedTable, 'rows' | 'lines'> {
  const nodes = tree(all.filter((line) => whole(line) !== 0));
  const project = (line: Line) => whole(line) - line.basic;
  const amounts = (lines: readonly Line[]) => [
    sumOf(lines, whole),
    sumOf(lines, ({ basic }) => basic),
    sumOf(lines, project),
  ];
  const rows = [
    ['科目', '', '', '', group, '', ''],
    ['功能分类科目编码', '', '', '功能分类科目名称', '合计', '基本支出', '项目支出'],
    ['类', '款', '项', '', '', '', ''],
    ['※', '※', '※', '※', '1', '2', '3'],
    ['', '', '', '总计', ...amounts(all).map((each, at) => p.cell(codes[at] ?? null, each))],
    ...nodes.map((node) => [...split(node.code), node.name, ...amounts(node.lines).map((each) => p.cell(null, each))]),
  ];
  const lines = nodes.map((node) => {
    const [amount = 0, basic = 0, own = 0] = amounts(node.lines);
    return lineOf(table, node, p.read(amount), p.read(basic), p.read(own));
  });
  return { rows, lines };
}

export const expenditure: TableWriter = (plan, p) => {
  const codes = ['expenditure.total', 'expenditure.nature.basic', 'expenditure.nature.project'] as const;
  return { title: `${plan.word}支出总体情况表`, ...spending(p, 'expenditure', '支出预算', codes, plan.lines, wholeOf) };
};

export const generalPublic: TableWriter = (plan, p) => {
  const codes = ['generalPublic.expenditure', 'generalPublic.basic.total', 'generalPublic.project.total'] as const;
  const { rows, lines } = spending(p, 'generalPublic', '一般公共预算支出', codes, plan.lines, general);
  return { title: '一般公共预算支出情况表', rows, lines, note: '（表5中不包含上年结转结余资金，包含转移支付资金）' };
};

/** 财政拨款收支预算总体情况表. */
export const fiscal: TableWriter = (plan, p) => {
  const t = totals(plan);
  const left = [
    ['一、财政拨款（补助）', p.cell('fiscal.revenue.current', t.fiscal)],
    ['一般公共预算', p.cell('fiscal.revenue.generalPublic', t.general)],
    ['政府性基金预算', p.cell('fiscal.revenue.governmentFund', t.fund)],
    ['国有资本经营预算', p.cell('fiscal.revenue.stateCapital', t.capital)],
  ];
  const nodes = categories(plan.lines.filter((line) => fiscalOf(line) > 0));
  const kinds = [fiscalOf, general, (line: Line) => line.fund, (line: Line) => line.capital];
  const right = nodes.map((node) => [
    `${node.code} ${node.name}`,
    ...kinds.map((of) => p.cell(null, amountOf(node, of))),
  ]);
  const total = kinds.map((of, at) =>
    p.cell(
      ['fiscal.expenditure.total', null, 'governmentFund.expenditure.total', 'stateCapital.expenditure.total'][at] ??
        null,
      sumOf(plan.lines, of),
    ),
  );
  const rows = [
    ['财政拨款收入', '', '财政拨款支出', '', '', '', ''],
    ['项目', '合计', '支出功能分类', '合计', '一般公共预算', '政府性基金预算', '国有资本经营预算'],
    ...beside(left, right, [2, 5]),
    ['收入总计', p.cell('fiscal.revenue.total', t.fiscal), '支出总计', ...total],
  ];
  const lines = nodes.map((node) => lineOf('fiscal', node, p.read(amountOf(node, fiscalOf)), null, null));
  return { title: '财政拨款收支预算总体情况表', rows, lines };
};

/** 政府性基金预算支出情况表, 国有资本经营预算支出情况表: a header alone where there is none. */
function fundTable(plan: Plan, p: Printer, kind: 'governmentFund' | 'stateCapital'): PrintedTable {
  const of = (line: Line) => (kind === 'governmentFund' ? line.fund : line.capital);
  const name = kind === 'governmentFund' ? '政府性基金预算支出' : '国有资本经营预算支出';
  const lines = plan.lines.filter((line) => of(line) > 0);
  const cells = (amount: number, code: string | null) => [
    p.cell(code, amount),
    p.cell(null, 0),
    p.cell(null, 0),
    p.cell(null, amount),
  ];
  const body = tree(lines).map((node) => [...split(node.code), node.name, ...cells(amountOf(node, of), null)]);
  const total = ['', '', '', '总计', ...cells(sumOf(lines, of), `${kind}.expenditure.total`)];
  const rows = [
    ['科目', '', '', '', name, '', '', ''],
    ['功能分类科目编码', '', '', '功能分类科目名称', '合计', '基本支出', '', '项目支出'],
    ['类', '款', '项', '', '', '人员经费', '公用经费', ''],
    ['※', '※', '※', '※', '1', '2', '3', '4'],
    ...(lines.length > 0 ? [total, ...body] : []),
  ];
  const none = `${plan.department}${plan.year}年没有使用${name.replace('支出', '')}拨款安排的支出，${name}情况表为空表。`;
  return {
    title: `${name}情况表`,
    rows,
    lines: tree(lines).map((node) => lineOf(kind, node, p.read(amountOf(node, of)), null, p.read(amountOf(node, of)))),
    ...(lines.length > 0 ? {} : { note: none }),
  };
}
export const governmentFund: TableWriter = (plan, p) => fundTable(plan, p, 'governmentFund');
export const stateCapital: TableWriter = (plan, p) => fundTable(plan, p, 'stateCapital');

/** 财政拨款“三公”经费支出情况表. */
export const threePublic: TableWriter = (plan, p) => {
  const { abroad, purchase, operation, reception } = plan.official;
  const row = (label: string, code: string, cents: number) => [
    label,
    p.cell(`threePublic.${code}`, cents),
    p.cell(null, cents),
    p.cell(null, 0),
    p.cell(null, 0),
  ];
  const rows = [
    ['“三公”经费支出内容', '合计', '资金来源', '', ''],
    ['', '', '一般公共预算', '政府性基金', '国有资本经营预算'],
    ['※', '1', '2', '3', '4'],
    row('合计', 'total', officialTotal(plan.official)),
    row('因公出国（境）费', 'abroad', abroad),
    row('公务接待费', 'reception', reception),
    row('公务用车购置及运行费（小计）', 'vehicle', purchase + operation),
    row('其中：公务用车购置费', 'vehicle.purchase', purchase),
    row('公务用车运行费', 'vehicle.operation', operation),
  ];
  return { title: '财政拨款“三公”经费支出情况表', rows, lines: [] };
};

export const carriedLines = (plan: Plan): Line[] => plan.lines.filter((line) => carried(line) > 0);
