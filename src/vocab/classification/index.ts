import { readFileSync } from 'node:fs';

/** The classification tables beside this file, as text. */
export const FUNCTIONAL_CSV: string = read('functional.csv');
export const ECONOMIC_CSV: string = read('economic.csv');

/** Earlier names of accounts that are in use under the same code: [name, code]. */
export const RENAMED: readonly (readonly [name: string, code: string])[] = [
  ['行政事业单位离退休', '20805'],
  ['排污费支出', '2110307'],
  ['妇幼保健', '21007'],
  ['环境监测与信息', '2111101'],
  ['医疗卫生与计划生育支出', '210'],
  ['社会保障与就业支出', '208'],
  ['文化体育与传媒支出', '207'],
];

function read(name: string): string {
  return readFileSync(new URL(name, import.meta.url), 'utf8');
}
