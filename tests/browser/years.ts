// Documents of one department that belong together: final accounts of two years, and the budget of the second.
import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generate } from '../generator/index.ts';

const DEPARTMENT = '江川县水利局';

/** The budget of 2024, 万元. */
export const BUDGET = { total: '1234.50', basic: '934.50', project: '300.00', threePublic: '8.80' } as const;

const budget = `${DEPARTMENT}2024年部门预算公开

第一部分 部门概况
一、主要职能
负责水利工作。
二、机构设置及人员情况
${DEPARTMENT}2024年，实有人数42人，其中：在职人员22人，离休人员0人，退休人员20人。

第二部分 2024年部门预算情况说明
一、关于${DEPARTMENT}2024年收支预算情况的总体说明
按照全口径预算的原则，${DEPARTMENT}2024年所有收入和支出均纳入部门预算管理。收支总预算${BUDGET.total}万元。
二、关于${DEPARTMENT}2024年收入预算情况说明
${DEPARTMENT}收入预算${BUDGET.total}万元，其中：一般公共预算${BUDGET.total}万元，占100.00%。
三、关于${DEPARTMENT}2024年支出预算情况说明
${DEPARTMENT}2024年支出预算${BUDGET.total}万元，其中：基本支出${BUDGET.basic}万元，占75.70%；项目支出${BUDGET.project}万元，占24.30%。
四、关于${DEPARTMENT}2024年财政拨款收支预算情况的总体说明
2024年财政拨款收支总预算${BUDGET.total}万元。
五、关于${DEPARTMENT}2024年一般公共预算“三公”经费预算情况说明
${DEPARTMENT}2024年“三公”经费财政拨款预算数为${BUDGET.threePublic}万元，其中：因公出国（境）费0.00万元，公务用车购置费0.00万元，公务用车运行费${BUDGET.threePublic}万元，公务接待费0.00万元。
第三部分 名词解释
一、财政拨款：指由一般公共预算安排的财政拨款数。
`;

/** Fills a folder with the documents of the repository and these three. */
export function writeYears(directory: string, raw: string): void {
  rmSync(directory, { recursive: true, force: true });
  mkdirSync(directory, { recursive: true });
  for (const name of readdirSync(raw)) cpSync(join(raw, name), join(directory, name));
  const before = generate(41, { department: DEPARTMENT, year: 2023, clean: true });
  const after = generate(42, { department: DEPARTMENT, year: 2024, previous: before.accounts, clean: true });
  writeFileSync(join(directory, 'years-2023.txt'), before.text);
  writeFileSync(join(directory, 'years-2024.txt'), after.text);
  writeFileSync(join(directory, 'years-2024-budget.txt'), budget);
}
