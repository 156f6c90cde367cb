import { accounts } from '../generator/model.ts';
import { pagedForm } from '../generator/paged-forms.ts';
import { createRandom } from '../generator/random.ts';

/** The head of a disclosure, with the chapter in which figures are looked for. */
const HEAD = '某县水利局2023年度部门决算公开说明\n第二部分 部门决算情况说明\n一、收入支出决算总体情况说明\n';
const ITEMS = HEAD.replace('一、收入支出决算总体情况说明', '五、一般公共预算财政拨款支出决算情况说明');
const UNITS = HEAD.replace('第二部分 部门决算情况说明', '第一部分 部门概况').replace(/一、.*\n/, '二、机构设置情况\n');
const INDICATORS = '一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分\n';

type Pattern = (length: number) => string;

/** About `length` characters of one piece. */
const repeated =
  (piece: string, head = HEAD): Pattern =>
  (length) =>
    head + piece.repeat(Math.ceil(length / piece.length));

/** As many numbered pieces as make about `length` characters. */
const numbered =
  (write: (no: number) => string, head = HEAD): Pattern =>
  (length) =>
    head + Array.from({ length: Math.ceil(length / write(10_000).length) }, (_, no) => write(no)).join('');

/** 自评表 as pages print them, in blank-aligned columns with wrapped cells; each of another project. */
function pagesOfForms(end: string): Pattern {
  return (length) => {
    const [model, random] = [accounts(createRandom(5), { projects: 20 }), createRandom(7)];
    const pages: string[] = [HEAD];
    for (let no = 0, written = 0; written < length; no++) {
      const programme = model.projects[no % model.projects.length];
      if (!programme) throw new Error('accounts without projects');
      const named = { ...programme, name: `${programme.name}${no}` };
      const page = pagedForm(model, named, { grouping: true, yuan: false }, random).join('\n') + end;
      pages.push(page);
      written += page.length;
    }
    return pages.join('');
  };
}

/** Texts made to be slow: each is one thing over and over, on one line or on many. */
export const PATTERNS: Readonly<Record<string, Pattern>> = {
  'a number that never ends': repeated('1', `${HEAD}本年收入合计`),
  'grouped digits': repeated('1,234', `${HEAD}本年收入合计`),
  'digits with blanks': repeated('1 ', `${HEAD}本年收入合计`),
  'opening brackets': repeated('（'),
  'nested brackets': (length) => HEAD + '（'.repeat(length / 2) + '）'.repeat(length / 2),
  bookmarks: repeated('[bookmark: '),
  tags: repeated('<p><br><td>'),
  'angle brackets': repeated('<'),
  ampersands: repeated('&nbsp'),
  asterisks: repeated('*'),
  tabs: repeated('\t'),
  'a row of a hundred thousand cells': repeated('项目名称\t'),
  pipes: repeated('|'),
  'piped cells': repeated('|1.00'),
  blanks: repeated(' ', `${HEAD}收入`),
  'words far apart': repeated('收入   '),
  'one sentence over and over': repeated('与上年相比，增加12.00万元，增长3.00%，主要原因是：'),
  'a sentence without end': repeated('本年收入合计增加其中项目支出'),
  commas: repeated('，'),
  quotes: repeated('“'),
  reasons: repeated('主要原因是'),
  'numbers of lists': repeated('（一）一、1.'),
  headings: repeated('一、收入支出决算总体情况说明\n'),
  'items on one line': repeated('一般公共服务支出（类）政府办公厅（款）行政运行（项）：支出决算数为1.00万元，'),
  'items on many lines': numbered(
    (no) => `${no}.一般公共服务支出（类）政府办公厅（款）行政运行（项）：支出决算数为${no}.00万元。\n`,
    ITEMS,
  ),
  'one figure, always another value': numbered((no) => `本年收入合计${no}.00万元。`),
  'one figure, one value, many lines': repeated('本年收入合计1000.00万元。\n\n'),
  units: numbered((no) => `${no}．某某单位${no}\n`, UNITS),
  'mobile numbers': repeated('13812345678'),
  'identity numbers': repeated('11010519491231002X'),
  'a million Chinese characters': repeated('乌鲁木齐'),
  'empty lines': repeated('\n'),
  'short lines': repeated('甲\n'),
  'lines of one number': numbered((no) => `${no}\n`),
  'form feeds': repeated('\f'),
  'stacked cells': repeated('\t项目名称\n'),
  forms: numbered((no) => `项目支出绩效自评表\n项目名称\t甲项目${no}\n年度资金总额\t1\t1\t1\n\n`),
  'aligned forms, one to a page': pagesOfForms('\f'),
  'aligned forms without pages': pagesOfForms('\n'),
  indicators: repeated('产出指标\t数量指标\t培训\t>=1人\t=1人\t10\t10\n', HEAD + INDICATORS),
  'pieces of indicators': repeated('\t\t培训\n', HEAD + INDICATORS),
  'one cell of a million characters': repeated('甲', `${HEAD}项目名称\t`),
  'zero-width characters': repeated('\u200b'),
  'bidi marks': repeated('\u202e'),
  'combining marks': repeated('\u0301', `${HEAD}甲`),
  'half surrogates': repeated('\ud800'),
  'a web table': repeated('<td>1.00</td>', `${HEAD}<table><tr>`),
  'separated by commas': repeated('"甲,乙",1.00,2.00,'),
  terms: repeated('一、财政拨款收入：指拨付的资金。\n', '某县水利局2023年度部门决算公开说明\n第三部分 名词解释\n'),
  titles: repeated('某县水利局2023年度部门决算公开说明\n', ''),
  contents: repeated('一、收入........1\n', '某县水利局2023年度部门决算公开说明\n目录\n'),
  'account rows of single blanks': numbered(
    (no) => `20${no % 90} 行政单位离退休 ${no}.00 ${no}.00 0.00\n`,
    `${HEAD}支出决算表\n单位：万元\n科目编码 科目名称 合计 基本支出 项目支出\n类 款 项 合计 1.00 1.00 0.00\n`,
  ),
  'names broken around their rows': numbered(
    (no) => `机关事业单位基本养老\n2080505 ${no}.00 ${no}.00\n保险缴费支出\n`,
    `${HEAD}支出决算表\n单位：万元\n科目编码 科目名称 合计 基本支出 项目支出\n`,
  ),
  'accounts on both sides of single blanks': numbered(
    (no) => `301 0${no % 9} 基本工资 ${no}.36 302 01 办公费 92.11\n费 因公出国（境）费\n`,
    `${HEAD}一般公共预算财政拨款基本支出决算表\n单位：万元\n科目编码 科目名称 决算数 科目编码 科目名称 决算数\n`,
  ),
  'codes in three columns': repeated(
    '208 05 01 行政单位离退休 821,520 821,520\n',
    `${HEAD}支出预算总表\n单位：元\n类 款 项 功能分类科目名称 合计 基本支出 项目支出\n`,
  ),
  'rows of an account': repeated('2010301\t行政运行\t1.00\n', `${HEAD}支出决算表\n科目编码\t科目名称\t本年支出合计\n`),
};
