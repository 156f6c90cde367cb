import { type Line, type Plan, type Programme, sumOf } from './plan.ts';
import type { Printer } from './printer.ts';
import { categories, totals, tree } from './rows.ts';
import type { PrintedTable } from './tables.ts';

const CLASSES = ['工资福利支出', '商品服务支出', '对个人和家庭的补助', '资本性支出'];
const split = (code: string): string[] => [code.slice(0, 3), code.slice(3, 5), code.slice(5, 7)];

/** 一般公共预算基本支出情况表 by economic account. */
export function basic({ personnel, running }: Plan, p: Printer): PrintedTable {
  const people = sumOf(personnel, ({ amount }) => amount);
  const office = sumOf(running, ({ amount }) => amount);
  const all = [
    ...personnel.map((each) => ({ ...each, office: false })),
    ...running.map((each) => ({ ...each, office: true })),
  ];
  const sorted = all.sort((a, b) => (a.code < b.code ? -1 : 1));
  const cells = (amount: number, isOffice: boolean) => [
    p.cell(null, amount),
    p.cell(null, isOffice ? 0 : amount),
    p.cell(null, isOffice ? amount : 0),
  ];
  const body = sorted.flatMap(({ code, name, amount, office: isOffice }, index) => {
    const category = code.slice(0, 3);
    const line = [category, code.slice(3), name, ...cells(amount, isOffice)];
    if (sorted[index - 1]?.code.startsWith(category)) return [line];
    const sum = sumOf(
      sorted.filter((each) => each.code.startsWith(category)),
      (each) => each.amount,
    );
    return [[category, '', ECONOMIC[category] ?? '', ...cells(sum, isOffice)], line];
  });
  const rows = [
    ['科目', '', '', '一般公共预算基本支出', '', ''],
    ['经济分类科目编码', '', '经济分类科目名称', '合计', '人员经费', '公用经费'],
    ['类', '款', '', '', '', ''],
    ['※', '※', '※', '1', '2', '3'],
    [
      '',
      '',
      '总计',
      p.cell('generalPublic.basic.total', people + office),
      p.cell('generalPublic.basic.personnel', people),
      p.cell('generalPublic.basic.operating', office),
    ],
    ...body,
  ];
  return { title: '一般公共预算基本支出情况表', rows, lines: [] };
}

export const ECONOMIC: Readonly<Record<string, string>> = {
  '301': '工资福利支出',
  '302': '商品和服务支出',
  '303': '对个人和家庭的补助',
};

/** 一般公共预算项目支出情况表: per unit the accounts, under each 项 its projects. */
export function projects(plan: Plan, p: Printer): PrintedTable {
  const t = totals(plan);
  const amounts = (amount: number, code: string | null) => [
    p.cell(code, amount),
    p.cell(null, 0),
    p.cell(null, amount),
    p.cell(null, 0),
    p.cell(null, 0),
  ];
  const units = [...new Set(plan.projects.map(({ unit }) => unit))];
  const body = units.flatMap((unit) => {
    const own = plan.projects.filter((each) => each.unit === unit);
    const lines: Line[] = own.map(({ line, amount }) => ({ ...line, own: amount, transfer: 0 }));
    const accounts = tree(dedupe(lines, own)).flatMap((node) => {
      if (node.code.length < 7)
        return [
          [
            ...split(node.code),
            node.name,
            '',
            ...amounts(
              sumOf(node.lines, ({ own: each }) => each),
              null,
            ),
          ],
        ];
      return own
        .filter(({ line }) => line.code === node.code)
        .map((each) => [...split(node.code), node.name, each.name, ...amounts(each.amount, null)]);
    });
    return [
      [
        '',
        '',
        '',
        unit,
        '',
        ...amounts(
          sumOf(own, ({ amount }) => amount),
          null,
        ),
      ],
      ...accounts,
    ];
  });
  const rows = [
    ['科目编码', '', '', '功能分类科目名称', '项目名称', '项目支出合计', ...CLASSES],
    ['类', '款', '项', '', '', '', ...CLASSES.map(() => '')],
    ['※', '※', '※', '※', '※', '1', '2', '3', '4', '5'],
    ['', '', '', '总计', '', ...amounts(t.generalProject, 'generalPublic.project.total')],
    ...body,
  ];
  return { title: '一般公共预算项目支出情况表', rows: categories(plan.lines).length > 0 ? rows : [], lines: [] };
}

/** Lines of one unit, each account once with what its projects spend. */
function dedupe(lines: readonly Line[], own: readonly Programme[]): Line[] {
  const codes = [...new Set(lines.map(({ code }) => code))].sort();
  return codes.flatMap((code) => {
    const line = lines.find((each) => each.code === code);
    return line
      ? [
          {
            ...line,
            own: sumOf(
              own.filter((each) => each.line.code === code),
              ({ amount }) => amount,
            ),
          },
        ]
      : [];
  });
}

/** 上年结转结余情况明细表: projects under their units. */
export function carryover(plan: Plan, p: Printer): PrintedTable {
  const t = totals(plan);
  const listed = plan.projects.filter(({ carried }) => carried > 0);
  const cells = (fiscal: number, other: number, codes: readonly string[] = []) => [
    p.cell(codes[0] ?? null, fiscal + other),
    ...[fiscal, other].flatMap((each, at) => [
      p.cell(codes[at + 1] ?? null, each),
      p.cell(null, 0),
      p.cell(null, 0),
      p.cell(null, each),
    ]),
  ];
  const sums = (list: readonly Programme[]) => {
    const fiscal = sumOf(
      list.filter(({ fromFiscal }) => fromFiscal),
      ({ carried }) => carried,
    );
    return [fiscal, sumOf(list, ({ carried }) => carried) - fiscal] as const;
  };
  const units = [...new Set(listed.map(({ unit }) => unit))];
  const body = units.flatMap((unit) => {
    const own = listed.filter((each) => each.unit === unit);
    return [[unit, ...cells(...sums(own))], ...own.map((each) => [each.name, ...cells(...sums([each]))])];
  });
  const codes = ['revenue.source.carryover', 'revenue.source.carryover.fiscal', 'revenue.source.carryover.nonFiscal'];
  const rows = [
    ['项目名称', '总计', '财政拨款', '', '', '', '非财政拨款', '', '', ''],
    ['', '', '合计', '基本支出', '', '项目支出', '合计', '基本支出', '', '项目支出'],
    ['', '', '', '人员经费', '公用经费', '', '', '人员经费', '公用经费', ''],
    ['※', '1', '2', '3', '4', '5', '6', '7', '8', '9'],
    ['总计', ...cells(t.carryFiscal, t.carryOther, codes)],
    ...body,
  ];
  return { title: '上年结转结余情况明细表', rows, lines: [] };
}
