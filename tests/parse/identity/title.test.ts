import { describe, expect, it } from 'vitest';
import { readRegion } from '../../../src/parse/identity/region.ts';
import { slugOf } from '../../../src/parse/identity/slug.ts';
import { readTitle } from '../../../src/parse/identity/title.ts';

/** Title shapes of many provinces, with invented departments. */
const TITLES: readonly (readonly [title: string, department: string, year: number, kind: string])[] = [
  ['江川县水利局2024年度部门决算公开说明', '江川县水利局', 2024, 'final-accounts'],
  ['江川县水利局（汇总）2023 年度部门决算公开说明', '江川县水利局（汇总）', 2023, 'final-accounts'],
  ['2022年度江川县水利局部门决算', '江川县水利局', 2022, 'final-accounts'],
  ['2022年度江川县水利局（本级）部门决算公开', '江川县水利局（本级）', 2022, 'final-accounts'],
  ['江川县水利局2021年单位决算', '江川县水利局', 2021, 'final-accounts'],
  ['江川县水利局（本级）2023年度决算公开报告', '江川县水利局（本级）', 2023, 'final-accounts'],
  ['江川县水利局2020年度决算情况说明', '江川县水利局', 2020, 'final-accounts'],
  ['江川县水利局2024年部门预算公开', '江川县水利局', 2024, 'budget'],
  ['江川县水利局2024年部门预算及“三公”经费预算公开说明', '江川县水利局', 2024, 'budget'],
  ['江川县水利局2024年单位预算及三公经费预算情况说明', '江川县水利局', 2024, 'budget'],
  ['江川县水利局2019年部门决算及“三公”经费决算', '江川县水利局', 2019, 'final-accounts'],
  ['江川县预算编审中心2024年部门预算公开', '江川县预算编审中心', 2024, 'budget'],
  ['江川县水利局二〇二三年度部门决算公开', '江川县水利局', 2023, 'final-accounts'],
  ['关于江川县水利局财政拨款“三公”经费2024年预算情况的说明', '江川县水利局', 2024, 'budget'],
  ['江川县水利局2024年度一般公共预算财政拨款“三公”经费支出决算情况说明', '江川县水利局', 2024, 'final-accounts'],
  ['江川县水利局2019年部门预算“三公”经费公开说明', '江川县水利局', 2019, 'budget'],
  ['江川县水利局2019年度部门决算“三公”经费', '江川县水利局', 2019, 'final-accounts'],
  ['2019年江川县水利局行政经费及“三公”经费预算公开', '江川县水利局', 2019, 'budget'],
  ['江川县水利局2016-度“三公”经费预算情况表 | |', '江川县水利局', 2016, 'budget'],
  ['首页 > 政务公开 > 财政信息 > 江川县水利局2021年部门决算', '江川县水利局', 2021, 'final-accounts'],
  ['• 标题:江川县水利局2021年部门决算公开', '江川县水利局', 2021, 'final-accounts'],
  ['江川县水利局2021年度部门决算目录', '江川县水利局', 2021, 'final-accounts'],
  ['江川县水利局 2021 年度决算公开说明 (目录) 第一部分:基本情况 一、主要职能', '江川县水利局', 2021, 'final-accounts'],
  ['江川省水利部门2022年“三公”经费预算情况说明', '江川省水利部门', 2022, 'budget'],
  ['江川县水利局2021年度“三公”经费决算汇总情况', '江川县水利局', 2021, 'final-accounts'],
];

describe('readTitle', () => {
  for (const [title, department, fiscalYear, kind] of TITLES) {
    it(title, () => {
      expect(readTitle(title)).toMatchObject({ department, fiscalYear, kind });
    });
  }

  it('does not take chrome over the title for a title', () => {
    expect(readTitle('江川县水利局2020年“三公”经费支出决算表.xls')).toBeNull();
    expect(readTitle('按照《江川县决算公开办法》有关要求,现将水利局2021年度决算情况公布如下')?.department).toBeNull();
    expect(readTitle('发布机构：江川县水利局2024年部门预算')).toBeNull();
  });
});

describe('readRegion', () => {
  it.each([
    ['昌吉回族自治州环境污染监控中心', '昌吉回族自治州', 'prefecture'],
    ['乌鲁木齐市人民政府（汇总）', '乌鲁木齐市', 'prefecture'],
    ['新疆维吾尔自治区生态环境厅', '新疆维吾尔自治区', 'province'],
    ['四川省成都市青羊区教育局', '青羊区', 'county'],
    ['成都市青羊区苏坡街道办事处', '苏坡街道', 'township'],
    ['江川县水利局', '江川县', 'county'],
    ['楚雄州水利局', '楚雄彝族自治州', 'prefecture'],
    ['博州水利局', '博尔塔拉蒙古自治州', 'prefecture'],
    ['新疆江川县水利局', '江川县', 'county'],
    ['恩施州利川市水利局', '利川市', 'county'],
    ['北海市城市照明管理处', '北海市', 'prefecture'],
    ['全县农村饮水中心', null, null],
    ['交通运输部', null, null],
    ['民进常州市委', '常州市', 'prefecture'],
    ['政协天津市滨海新区委员会', '滨海新区', 'county'],
    ['连云港市数字化城市管理中心', '连云港市', 'prefecture'],
    ['共青城市水利局', '共青城市', 'county'],
    ['石桥乡人民政府', '石桥乡', 'township'],
    ['成都市青羊区人民政府苏坡街道办事处', '苏坡街道', 'township'],
    ['成都市青羊区人民政府', '青羊区', 'county'],
  ])('%s', (name, region, level) => {
    expect(readRegion(name)).toEqual({ region, level });
  });
});

describe('slugOf', () => {
  it('is ASCII pinyin, stable over widths', () => {
    expect(slugOf('江川县水利局（汇总）')).toBe('jiangchuanxianshuiliju-huizong');
    expect(slugOf('江川县水利局(汇总)')).toBe(slugOf('江川县水利局（汇总）'));
  });
});
