import { describe, expect, it } from 'vitest';
import { onlyProject, readText } from './helper.ts';

/** Blocks and lists of budget documents; names and figures are invented. */

const block = (no: string, name: string, unit: string, amount: string): string => `（${no}）项目名称：${name}

设立的政策依据：按照《测试办法》设立。

预算安排规模：${amount}

项目承担单位：${unit}

资金分配情况：用于测试。

资金执行时间：2025年1月-12月
`;

const HEAD = '七、关于石门市林业局2025年一般公共预算项目支出情况说明\n\n';

describe('narrative blocks', () => {
  it('reads every field with its lines', () => {
    const project = onlyProject(HEAD + block('一', '古树名木保护', '石门市林业局（机关）', '1,050.50万元'));
    expect(project).toMatchObject({
      name: '古树名木保护',
      unit: '石门市林业局（机关）',
      annualBudget: 1050.5,
      carryover: null,
    });
    expect(project.policyBasis).toMatchObject({ text: '按照《测试办法》设立。', source: { lineStart: 5 } });
    expect(project.allocation?.text).toBe('用于测试。');
    expect(project.period?.text).toBe('2025年1月-12月');
    expect([project.source.lineStart, project.source.lineEnd]).toEqual([3, 13]);
  });

  it('converts 元, and joins a text that runs over two paragraphs', () => {
    const text = block('一', '苗圃灌溉', '石门市苗圃', '85000元').replace(
      '用于测试。',
      '用于灌溉设备更新、\n\n管道维修。',
    );
    const project = onlyProject(HEAD + text);
    expect(project.annualBudget).toBe(8.5);
    expect(project.allocation?.text).toBe('用于灌溉设备更新、管道维修。');
  });

  it('passes over the labels of subsidies and reads on behind them', () => {
    const text = block('一', '护林员补助', '石门市林业局', '36.00万元').replace(
      '资金执行时间',
      '补贴标准：每人每月500元。\n\n发放程序：按月打卡。\n\n资金执行时间',
    );
    expect(onlyProject(HEAD + text)).toMatchObject({ annualBudget: 36, period: { text: '2025年1月-12月' } });
  });

  it('takes the name from the numbered line over the first label', () => {
    const text = `六、重点项目预算绩效目标情况\n\n（1）古树名木保护\n\n项目概述：保护古树。\n\n立项依据：《测试办法》。\n\n实施主体：石门市苗圃\n\n年度预算安排：36.00万元\n\n绩效总目标：保护120株。\n\n（2）苗圃灌溉\n\n项目概述：灌溉。\n\n立项依据：《灌溉办法》。\n\n年度预算安排：8.50万元\n`;
    const { projects } = readText(HEAD + text);
    expect(projects.map(({ name, unit, annualBudget }) => [name, unit, annualBudget])).toEqual([
      ['古树名木保护', '石门市苗圃', 36],
      ['苗圃灌溉', null, 8.5],
    ]);
    expect(projects[0]?.goalExpected?.text).toBe('保护120株。');
    expect([projects[0]?.source.lineStart, projects[0]?.source.lineEnd]).toEqual([5, 15]);
  });

  it.each([
    ['labels on lines of their own', (text: string) => text.replaceAll(/：(?=.)/g, '：\n')],
    ['labels on lines of their own, a blank line below', (text: string) => text.replaceAll(/：(?=.)/g, '：\n\n')],
    ['a full stop behind every text', (text: string) => text.replaceAll(/(?<=[^。\n])$/gm, '。')],
    [
      'other words for the labels',
      (text: string) =>
        text
          .replace('设立的政策依据', '项目立项依据')
          .replace('预算安排规模', '资金规模')
          .replace('项目承担单位', '项目单位')
          .replace('资金分配情况', '资金用途')
          .replace('资金执行时间', '项目周期'),
    ],
  ])('reads the same with %s', (_, change) => {
    const text = change(block('一', '古树名木保护', '石门市林业局（机关）', '1,050.50万元'));
    const project = onlyProject(HEAD + text);
    expect(text).not.toBe(block('一', '古树名木保护', '石门市林业局（机关）', '1,050.50万元'));
    expect([project.name, project.unit, project.annualBudget]).toEqual([
      '古树名木保护',
      '石门市林业局（机关）',
      1050.5,
    ]);
    expect([project.policyBasis?.text, project.allocation?.text]).toEqual(['按照《测试办法》设立。', '用于测试。']);
    expect(project.period?.text).toBe('2025年1月-12月');
  });

  it('leaves a label it does not know out of the unit and the basis', () => {
    const text = block('一', '古树名木保护', '石门市林业局', '10.00万元')
      .replace('按照《测试办法》设立。', '按照《测试办法》设立')
      .replace('预算安排规模', '项目负责科室：造林科\n\n预算安排规模')
      .replace('资金分配情况', '项目联系方式：见附件\n\n资金分配情况');
    const project = onlyProject(HEAD + text);
    expect([project.unit, project.policyBasis?.text]).toEqual(['石门市林业局', '按照《测试办法》设立']);
  });

  it('ends at the next heading', () => {
    const { projects } = readText(
      `${HEAD}${block('一', '古树名木保护', '石门市林业局', '10.00万元')}\n八、关于石门市林业局2025年政府性基金预算情况说明\n\n没有安排。`,
    );
    expect(projects[0]?.source.lineEnd).toBe(13);
  });
});

describe('merging', () => {
  const names = (text: string): unknown[] =>
    readText(HEAD + text).projects.map((project) => [project.name, project.unit, project.annualBudget]);

  it('keeps one name under two units apart', () => {
    const text = block('一', '巡护', '石门市林业局', '10.00万元') + block('二', '巡护', '石门市湿地站', '10.00万元');
    expect(names(text)).toEqual([
      ['巡护', '石门市林业局', 10],
      ['巡护', '石门市湿地站', 10],
    ]);
  });

  it('takes the head office and the unit itself for one', () => {
    const text =
      block('一', '巡护', '石门市林业局（机关和本级）', '10.00万元') +
      block('二', '巡护', '石门市林业局（本级）', '10.00万元');
    expect(names(text)).toEqual([['巡护', '石门市林业局（机关和本级）', 10]]);
  });

  it('does not join two phases of one project', () => {
    const target =
      '项目支出绩效目标表\n\n预算单位\t石门市林业局\t\t\n项目名称\t苗圃改造项目（二期）\t\t\n项目资金(万元)\t年度预算总额\t10.00\t\n项目总体目标\t改造。\t\t\n';
    expect(names(`${block('一', '苗圃改造项目（一期）', '石门市林业局', '10.00万元')}\n${target}`)).toHaveLength(2);
  });

  it('joins nearly the same name of the same unit and amount, and says so', () => {
    const target =
      '项目支出绩效目标表\n\n预算单位\t石门市林业局\t\t\n项目名称\t苗圃节水灌溉改造工程项目\t\t\n项目资金(万元)\t年度预算总额\t10.00\t\n项目总体目标\t改造。\t\t\n';
    const { projects, diagnostics } = readText(
      `${HEAD}${block('一', '苗圃节水灌溉改造项目', '石门市林业局', '10.00万元')}\n${target}`,
    );
    expect(projects.map((project) => project.mentions.map((mention) => mention.name))).toEqual([
      ['苗圃节水灌溉改造项目', '苗圃节水灌溉改造工程项目'],
    ]);
    expect(diagnostics.map(({ id }) => id)).toContain('projects.names-differ');
  });
});

describe('carry-over list', () => {
  const LIST = `十一、关于石门市林业局2025年上年结转结余预算情况说明

石门市林业局2025年上年结转结余12.40万元，其中：

1.2024年中央林业资金—古树名木保护（第二批）7.40万元，主要用于石门市林业局古树保护。

2.巡护5.00万元，主要用于石门市湿地站巡护支出。
`;

  it('reads names that hold figures and dashes, and joins the project of that name', () => {
    const { projects } = readText(`${HEAD}${block('一', '巡护', '石门市湿地站', '10.00万元')}\n${LIST}`);
    expect(projects.map((project) => [project.name, project.unit, project.annualBudget, project.carryover])).toEqual([
      ['巡护', '石门市湿地站', 10, 5],
      ['2024年中央林业资金—古树名木保护（第二批）', null, null, 7.4],
    ]);
  });

  it('says when two units have a project of that name', () => {
    const text = block('一', '巡护', '石门市林业局', '10.00万元') + block('二', '巡护', '石门市湿地站', '10.00万元');
    const { diagnostics } = readText(`${HEAD}${text}\n${LIST}`);
    expect(diagnostics.map(({ id }) => id)).toContain('projects.unit-unknown');
  });
});
