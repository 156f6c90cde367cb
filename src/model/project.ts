import { z } from 'zod';
import { CitedText, SourceSpan } from './place.ts';

const amount = z.number().nullable();

/** A row of 项目资金: one source of money over the year. Amounts in 万元. */
export const FundingRow = z.object({
  label: z.string().describe('As printed, without 其中：'),
  kind: z.enum([
    'total',
    'fiscal',
    'central',
    'regional',
    'prefecture',
    'superior',
    'local',
    'fiscalAccount',
    'unit',
    'other',
  ]),
  initialBudget: amount,
  annualBudget: amount,
  executed: amount,
  weight: amount,
  executionRate: amount.describe('%'),
  score: amount,
  raw: z.array(z.string()).describe('The cells as printed, label excluded'),
  source: SourceSpan,
});
export type FundingRow = z.infer<typeof FundingRow>;

export const TargetOp = z.enum(['=', '>=', '<=', '>', '<', 'before']);
export type TargetOp = z.infer<typeof TargetOp>;

/** One performance indicator row (绩效指标). */
export const Indicator = z.object({
  level1: z.string().nullable(),
  level2: z.string().nullable(),
  level3: z.string().nullable(),
  inherited: z.array(z.enum(['level1', 'level2'])).describe('Levels blank in the file and filled down'),
  targetRaw: z.string().nullable(),
  targetOp: TargetOp.nullable(),
  targetValue: amount,
  targetUnit: z.string().nullable(),
  actualRaw: z.string().nullable(),
  actualValue: amount,
  actualUnit: z.string().nullable(),
  completionRaw: z.string().nullable().describe('完成率 as printed'),
  weight: amount,
  score: amount,
  basis: z.string().nullable().describe('指标值设定依据'),
  lastYear: z.string().nullable().describe('上年完成值'),
  rule: z.string().nullable().describe('赋分规则'),
  evidence: z.string().nullable().describe('佐证资料'),
  note: z.string().nullable().describe('偏差原因分析及改进措施'),
  uncertain: z.boolean(),
  source: SourceSpan,
});
export type Indicator = z.infer<typeof Indicator>;

/** A place where a project is stated: its table, its narrative block, a row of a list … */
export const ProjectMention = z.object({
  place: z.enum(['selfEvaluation', 'block', 'tableRow', 'target', 'carryover', 'report']),
  name: z.string().describe('The name as printed here'),
  unit: z.string().nullable(),
  amount: amount.describe('The amount this place states, 万元'),
  source: SourceSpan,
});
export type ProjectMention = z.infer<typeof ProjectMention>;

/** One project of a disclosure, merged over every place that states it; `no` 0 is the overall self-evaluation table. */
export const Project = z.object({
  no: z.int().min(0),
  name: z.string().describe('Joined and tidied'),
  nameRaw: z.string().describe('As printed, pieces joined without blanks added'),
  department: z.string().nullable().describe('主管部门'),
  unit: z.string().nullable().describe('实施单位 / 项目承担单位 / 预算单位'),
  initialBudget: amount,
  annualBudget: amount,
  executed: amount,
  executionRate: amount,
  score: amount,
  scoreRaw: z.string().nullable(),
  totalWeight: amount,
  carryover: amount.describe('上年结转 stated for this project, 万元'),
  categoryCode: z.string().nullable(),
  sectionCode: z.string().nullable(),
  itemCode: z.string().nullable(),
  funding: z.array(FundingRow),
  goalExpected: CitedText.nullable(),
  goalActual: CitedText.nullable(),
  policyBasis: CitedText.nullable().describe('设立的政策依据'),
  allocation: CitedText.nullable().describe('资金分配情况'),
  period: CitedText.nullable().describe('资金执行时间'),
  indicators: z.array(Indicator),
  report: z.array(CitedText).describe('Paragraphs of a long-form 自评报告 attached to this project'),
  uncertain: z.boolean(),
  source: SourceSpan.describe('The first place that states it, whole table or block'),
  nameSource: SourceSpan.nullable(),
  amountSource: SourceSpan.nullable().describe('The row or line stating the amounts'),
  scoreSource: SourceSpan.nullable(),
  mentions: z.array(ProjectMention),
});
export type Project = z.infer<typeof Project>;
