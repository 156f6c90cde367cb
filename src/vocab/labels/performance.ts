import type { LabelRow, LabelSet } from './types.ts';

/** How many projects a step of the work on performance was done for: 对12个项目开展了绩效监控. */
const performed = (code: string, words: string): LabelRow => ({
  words,
  counts: { items: `performance.${code}.count` },
  share: null,
  loose: true,
  counted: true,
});

/** The projects of the year behind a step of that work: 绩效跟踪评价的2031年度项目12个. */
const ofYear = (step: string, words: string): LabelRow => ({
  words,
  counts: { items: `performance.${step}.count` },
  share: null,
  loose: true,
});

/** 绩效 and 涉密项目. */
export const PERFORMANCE: LabelSet = {
  name: 'performance',
  rows: [
    {
      words:
        '整体支出绩效自评表 整体支出绩效自评 部门整体支出绩效自评[表] 整体[支出]绩效目标 整体预算绩效目标 整体支出[绩效]评价 [部门|单位]整体支出 [部门|单位]整体绩效自评[表] [部门|单位]整体支出{绩效评价|绩效自评|绩效自评价|自评}',
      counts: { items: 'performance.overall.count' },
      stem: 'performance.overall',
      amount: 'performance.overall.annualBudget',
      executed: 'performance.overall.executed',
      share: null,
      loose: true,
      counted: true,
    },
    {
      words:
        '预算绩效评价项目 实行绩效管理的项目 纳入绩效管理的项目 绩效管理项目 绩效评价项目 绩效自评项目 项目支出绩效自评表 项目支出绩效自评[项目] 项目绩效自评[表] 预算绩效自评项目 预算项目绩效评价 绩效目标项目 项目绩效目标 {实行|开展|实施|纳入}[预算]绩效目标管理的项目 {编报|编制|设置|填报|申报}[了][预算]绩效目标的项目 绩效自评的[项目]',
      counts: { items: 'performance.projects.count' },
      stem: 'performance.projects',
      amount: 'performance.projects.annualBudget',
      executed: 'performance.projects.executed',
      share: 'performance.projects.share',
      loose: true,
    },
    {
      words:
        '[共|共计]{涉及|涵盖|包括|包含|覆盖}项目 项目支出绩效自评价 项目[支出]{开展|进行|实施}[了]绩效自评[价] 预算项目支出[全面]开展[了]绩效自评 [形式]开展自评 项目支出全面开展[了]绩效自评',
      counts: { items: 'performance.projects.count' },
      stem: 'performance.projects',
      amount: 'performance.projects.annualBudget',
      share: 'performance.projects.share',
      loose: true,
      counted: true,
    },
    ...(['primary', 'secondary'] as const).map(
      (level): LabelRow => ({
        words: level === 'primary' ? '一级项目' : '二级项目',
        counts: { items: `performance.projects.${level}.count` },
        amount: 'performance.projects.annualBudget',
        share: 'performance.projects.share',
        loose: true,
      }),
    ),
    {
      words: '政府性基金[预算]项目[支出][全面]开展[了]绩效自评[价] 政府性基金[预算]项目支出',
      counts: { items: 'performance.projects.governmentFund.count' },
      amount: 'performance.projects.governmentFund.annualBudget',
      share: 'performance.projects.governmentFund.share',
      loose: true,
      counted: true,
    },
    {
      words:
        '[项目]{开展|进行|实施|组织}[了]{部门|重点|财政|财政重点|部门重点}[绩效]评价 项目{开展|进行|实施}[了]绩效评价 部门评价项目 重点评价项目 评价项目',
      counts: { items: 'performance.evaluated.count' },
      stem: 'performance.evaluated',
      amount: 'performance.evaluated.annualBudget',
      share: 'performance.evaluated.share',
      loose: true,
      counted: true,
    },
    ...(['ordinary', 'simple'] as const).map(
      (way): LabelRow => ({
        words: way === 'ordinary' ? '普通程序[评价]项目' : '简易程序[评价]项目 简易评价项目',
        counts: { items: `performance.evaluated.${way}.count` },
        amount: `performance.evaluated.${way}.annualBudget`,
        share: null,
        loose: true,
      }),
    ),
    {
      words: '涉及一般公共预算[项目]支出',
      money: 'performance.evaluated.annualBudget',
      within: 'performance.evaluated',
      loose: true,
    },
    performed('shown', '[一级|二级]项目[支出][的]绩效自评{结果|情况|表}'),
    performed('exAnte', '项目[支出]{开展|进行}[了][预算]事前[绩效]评估'),
    performed('targets', '项目[支出]{编制|编报|填报|设定|设置|申报}[了][预算]绩效目标 项目[支出][绩效]目标编制'),
    performed(
      'monitored',
      '项目[支出]{开展|进行|实施}[了][预算]绩效{监控|运行监控|跟踪监控|监控管理|跟踪|跟踪评价|运行跟踪}',
    ),
    ofYear('targets', '{编报|编制|设置|填报|申报}[了][预算]绩效目标的'),
    ofYear('monitored', '[实施|开展]绩效{跟踪|跟踪评价|监控|运行监控}的[项目]'),
    {
      words: '当年财政拨款项目 财政拨款项目',
      counts: { items: 'performance.projects.fiscal.count' },
      stem: 'performance.projects.fiscal',
      amount: 'performance.projects.fiscal.annualBudget',
      share: null,
      loose: true,
    },
    {
      words: '当年非财政拨款项目 非财政拨款项目',
      counts: { items: 'performance.projects.nonFiscal.count' },
      stem: 'performance.projects.nonFiscal',
      amount: 'performance.projects.nonFiscal.annualBudget',
      share: null,
      loose: true,
    },
  ],
  anywhere: [
    {
      words: '涉密项目[共]',
      counts: { items: 'classified.projectCount' },
      amount: 'classified.amount',
      share: null,
      loose: true,
    },
  ],
};
