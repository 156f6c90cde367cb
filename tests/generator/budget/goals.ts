import type { Random } from '../random.ts';

/** A row of a 项目支出绩效目标表. */
export interface Goal {
  readonly level1: string;
  readonly level2: string;
  readonly level3: string;
  readonly target: string;
  readonly weight: number;
  readonly lastYear: string;
}

const KINDS: readonly (readonly [string, string, string, string])[] = [
  ['产出指标', '数量指标', '完成改造数量', '处'],
  ['产出指标', '数量指标', '培训人次', '人次'],
  ['产出指标', '质量指标', '验收合格率', '%'],
  ['产出指标', '时效指标', '资金拨付及时率', '%'],
  ['效益指标', '社会效益指标', '提升公共服务水平', ''],
  ['满意度指标', '满意度指标', '服务对象满意度', '%'],
];

/** Three or more goals whose weights add up to 90. */
export function goals(random: Random): Goal[] {
  const chosen = random.sample(KINDS, random.int(3, KINDS.length));
  const each = Math.floor(90 / chosen.length);
  return chosen.map(([level1, level2, level3, unit], index) => {
    const value = unit === '%' ? random.int(80, 100) : random.int(2, 4000);
    return {
      ...{ level1, level2, level3 },
      target: unit === '' ? '有效提升' : `${random.pick(['>=', '='])}${value}${unit}`,
      weight: index === 0 ? 90 - each * (chosen.length - 1) : each,
      lastYear: unit === '' || random.chance(0.4) ? '-' : `${value}${unit}`,
    };
  });
}
