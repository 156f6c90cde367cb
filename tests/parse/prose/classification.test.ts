import { describe, expect, it } from 'vitest';
import {
  categoryNamed,
  codeOfUniqueName,
  codesOfPath,
  nameFitsCode,
  nameOfCode,
  pathOfCode,
} from '../../../src/parse/classification.ts';

describe('functional classification', () => {
  it('resolves a path of names, whatever the brackets', () => {
    const names = { category: '一般公共服务支出', section: '政府办公厅(室)及相关机构事务', item: '行政运行' };
    expect(codesOfPath(names)).toEqual({ categoryCode: '201', sectionCode: '20103', itemCode: '2010301' });
  });

  it('stops at the first level it does not know', () => {
    const names = { category: '节能环保支出', section: '无此款', item: '大气' };
    expect(codesOfPath(names)).toEqual({ categoryCode: '211', sectionCode: null, itemCode: null });
  });

  it('knows earlier names', () => {
    expect(nameFitsCode('20805', '行政事业单位离退休')).toBe(true);
    expect(nameFitsCode('20805', '抚恤')).toBe(false);
    expect(nameFitsCode('2999999', '其他')).toBeNull();
  });

  it('takes a 类 without 支出, and a name that only one account has', () => {
    expect(categoryNamed('教育')).toBe('教育支出');
    expect(categoryNamed('行政运行')).toBeNull();
    expect(codeOfUniqueName('大气')).toBe('2110301');
    expect(codeOfUniqueName('行政运行')).toBeNull();
  });

  it('gives a code its path', () => {
    expect(pathOfCode('2110301')).toEqual({ category: '节能环保支出', section: '污染防治', item: '大气' });
    expect(nameOfCode('30101', 'economic')).toBe('基本工资');
  });
});
