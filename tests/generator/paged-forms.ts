import type { Accounts, Programme } from './model.ts';
import { choosePageStyle, type PageCell, writePage } from './pages.ts';
import { executionScore, HEADS, totalScore } from './performance.ts';
import type { Random } from './random.ts';
import { percent, print, type Style } from './say.ts';

const COLUMNS = HEADS.length + 1;

/** 项目支出绩效自评表 as a page prints it: narrow columns, wrapped cells, level names in merged cells. */
export function pagedForm(a: Accounts, programme: Programme, style: Style, random: Random): string[] {
  return [
    `${' '.repeat(20)}项目支出绩效自评表`,
    `${' '.repeat(24)}（${a.year}年度）`,
    '',
    ...writePage([...head(a, programme, style), ...indicators(programme)], choosePageStyle(random, COLUMNS)),
    '',
  ];
}

const cells = (texts: readonly string[], from: number): PageCell[] =>
  texts.map((text, index) => ({ text, from: from + index, to: from + index + 1 }));

function head(a: Accounts, programme: Programme, style: Style): PageCell[][] {
  const { initial, annual, executed } = programme;
  const funds = [initial, annual, executed].map((each) => print(each, style));
  const rate = `${(percent(executed, annual) / 100).toFixed(2)}%`;
  return [
    [
      { text: '项目名称', from: 0, to: 2 },
      { text: programme.name, from: 2, to: COLUMNS },
    ],
    [
      { text: '主管部门', from: 0, to: 2 },
      { text: a.department, from: 2, to: 4 },
      { text: '实施单位', from: 4, to: 6 },
      { text: programme.unit, from: 6, to: COLUMNS },
    ],
    [
      { text: '项目资金（万元）', from: 0, to: 2, rows: 4 },
      ...cells(['年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'], 3),
    ],
    cells(['年度资金总额', ...funds, '10', rate, executionScore(programme).toFixed(2)], 2),
    cells(['其中：当年财政拨款', ...funds, '—', '—', '—'], 2),
    cells(['其他资金', '0.00', '0.00', '0.00', '—', '—', '—'], 2),
    [
      { text: '年度总体目标', from: 0, to: 1, rows: 2 },
      { text: '预期目标', from: 1, to: 5 },
      { text: '实际完成情况', from: 5, to: COLUMNS },
    ],
    [
      { text: programme.goal, from: 1, to: 5 },
      { text: programme.result, from: 5, to: COLUMNS },
    ],
  ];
}

function indicators(programme: Programme): PageCell[][] {
  const { rows } = programme;
  const side: PageCell = { text: '绩效指标', from: 0, to: 1, rows: rows.length + 1 };
  const written = rows.map((row, index) => [
    ...merged(
      rows.map(({ level1 }) => level1),
      index,
      1,
    ),
    ...merged(
      rows.map(({ level1, level2 }) => `${level1}/${level2}`),
      index,
      2,
    ),
    ...cells([row.level3, row.target, row.actual, String(row.weight), row.score.toFixed(2), row.note], 3),
  ]);
  const total = [{ text: '总分', from: 0, to: 6 }, ...cells(['100', `${totalScore(programme).toFixed(2)}分`], 6)];
  return [[side, ...cells(HEADS, 1)], ...written, total];
}

/** The cell of a level over all rows that share it; none in the rows below the first. */
function merged(names: readonly string[], index: number, column: number): PageCell[] {
  const name = names[index] ?? '';
  if (names[index - 1] === name) return [];
  let end = index;
  while (names[end + 1] === name) end++;
  const text = name.split('/').at(-1) ?? '';
  return [{ text, from: column, to: column + 1, rows: end - index + 1 }];
}
