/** Words of titles: what a disclosure calls itself. */

/** 2024年度, 2024年, 2024度, 2024-度, 2024 – a year token in a title. */
export const YEAR_TOKEN = /(?<!\d)((?:19|20)\d{2})(?!\d)(?:年度|年|-?度)?/g;
/** 二〇二四年 – the same in Chinese numerals. */
export const CHINESE_YEAR = /二[〇○零Oo0]([〇○零一二三四五六七八九])([〇○零一二三四五六七八九])(?:年度|年)?/;
export const CHINESE_DIGITS = '〇一二三四五六七八九';

/** The tail of a title from the document's kind on: 部门决算公开说明, 单位预算及“三公”经费预算公开说明 … */
export const TITLE_TAIL =
  /(?:一般公共预算)?(?:财政拨款)?(?:部门|单位)?(?:收支)?(?:一般公共预算财政拨款)?(?:(?:行政经费)?[及和、]?“?三公”?经费(?:支出)?)?(?:部门|单位)?(决算|预算)(?=公开|情况|文本|说明|报告|报表|信息|及|和|[、,(]|补充|草案|汇总|编制|数据|表|目录|“?三公|$)/;
/** Where the list of contents or the first part is printed in the line of the title. */
export const TITLE_ENDS = /\(?目录\)?|第一部分/;
/** The path over a page (首页>政务公开>财政信息>) and what a page calls the line of its title. */
export const TITLE_LEAD = /^[^<]*>|^[•·●]?(?:标题|名称|信息名称|文件名称)[:：]|^【[^】]{2,12}】/;
/** What the kind is called further, and how a name ends that stands behind it: 2023年度部门决算公开文本 ⏎ 某某局. */
export const AFTER_KIND = /^(?:公开)?(?:情况)?(?:文本|报告|说明|报表|信息)?/;
export const NAME_END =
  /(?:局|厅|委员会|委|办公室|办|院|学校|大学|中学|小学|中心|馆|站|所|队|会|政府|检察院)(?:\((?:本级|汇总)\))?$/;
/** 某某部门2022年…: the body is called 部门. */
export const NAMED_BODY = /^([^\d]{3,40}?部门)(?=(?:19|20)\d{2}年)/;
/** A name that is a place and nothing else. */
export const PLACE_ALONE = /^[^市县区旗]{1,9}(?:市|县|区|旗)$/;
/** Marks of a sentence: no name of a department. */
export const NO_NAME = /[,。;:，；：《》]/;
export const FINAL_ACCOUNTS_WORD = '决算';
export const BUDGET_WORD = '预算';
/** Names of funds and other words that hold the word and stand in documents of both kinds. */
export const FUNDS_WITH_BUDGET =
  /一般公共预算|公共财政预算|政府性基金预算|国有资本经营预算|预算(?:单位|部门|绩效|管理|编审|法)/g;

/** When it was published, below the title: 二〇二三年九月, 2023年9月. */
export const COVER_DATE =
  /(?:(?:20\d{2}|二[〇○零Oo0][〇○零一二三四五六七八九]{2})年(?:\d{1,2}|[一二三四五六七八九十]{1,2})月(?:(?:\d{1,2}|[一二三四五六七八九十]{1,3})日)?)$/;

/** A date of the page, which tells when it was published; group 1 is the year. */
export const PAGE_DATE = /(?<!\d)(20\d{2})[-/.年]\d{1,2}[-/.月]\d{1,2}/;

/** Words over a title that are no part of it: numbers of the document, dates, chrome. */
export const BEFORE_TITLE =
  /^(?:索引号|发布机构|发文字号|主题分类|体裁分类|成文日期|发布日期|发布时间|公开时间|公开日期|有效性|监督索引号|来源|浏览量|字体|打印|当前位置|保密审查情况|(?:部门|单位)?(?:主要)?(?:负责人)?审签情况|批复时间|单位负责人|财务负责人|编制人|报送日期|附件|目录|公开平台|公开方式|公开时限|信息类别|信息分类|政策咨询|生效时间|发文日期|发表时间|日期|标题:|名称:|相关解读|相关文件|您的位置|首页>|下载|分享|长者(?:专区|模式|版)|无障碍|返回首页|登录|欢迎|表\d{0,3}$|-?20\d{2}[-/.年]\d{1,2}[-/.月](?:\d{1,2}日?)?$)/;

/** Words of a heading of the site, which begins no name. */
export const OF_THE_SITE = /公开|公告|通知|信息|专栏|决算|预算/;

/** A line over a name that is the place it belongs to: 新疆维吾尔自治区 ⏎ 生态环境厅2024年部门预算. */
export const PLACE_END = /^[^,。:;]{2,}(?:省|市|县|区|旗|盟|州|乡|镇|街道)$/;

/** A file to download, named like the document. */
export const FILE_NAME = /\.(?:xlsx?|docx?|pdf|ofd|wps|et|zip|rar)$/i;

/** Places in the text that repeat the department's name; group 1 is the name. */
export const NAME_IN_BODY: readonly RegExp[] = [
  /^编制(?:部门|单位):(.+?)(?:\s*(?:金额|计量)?单位:.*)?$/,
  /^(?:部门|单位|预算单位|公开部门|公开单位|填报单位|部门\(单位\)|预算部门)(?:名称)?:(.+?)(?:\s*(?:金额|计量)?单位:.*|\s*(?:19|20)\d{2}年度?.*)?$/,
  /^第[一二三四五]部分[、:]?(?:(?:19|20)\d{2}年度?)?(.{3,40}?)(?:部门单位|部门|单位)?(?:概况|基本情况)$/,
  /^从(?:部门)?决算单位构成看,(.{3,40}?)(?:部门)?决算(?:包括|由)/,
  /^(.{3,40}?)(?:19|20)\d{2}年度?,?(?:编制数|实有人数|部门决算|部门预算)/,
  /^([^,。:;、()]{2,40}?(?:局|厅|委|会|办|院|校|学|园|中心|馆|站|所|队|府|室|部|署|处|乡|镇|街道|本级))(?:19|20)\d{2}年度?(?:部门|单位)?(?:一般公共预算|财政拨款|“?三公”?经费|收入|总收入|支出|本年)/,
  /^(?:19|20)\d{2}年度?([^,。:;、()]{2,40}?(?:局|厅|委|会|办|院|校|学|园|中心|馆|站|所|队|府|室|部|署|处|乡|镇|街道|本级))(?:一般公共预算|财政拨款|“三公”经费)/,
  /(?:^|。)纳入([^,。;]{3,40}?)(?:19|20)\d{2}年度?(?:部门|单位)?(?:决算|预算)编制范围/,
  /^([^,。:;]{3,40}?)内设\d{1,3}个/,
  /^关于(.{3,40}?)(?:19|20)\d{2}年.*(?:预算|决算).*说明$/,
];
/** The department named on the cover: 预算主管部门：某某区文化局. */
export const NAME_ON_COVER = /^(?:预算|决算)?(?:主管|编制|公开)?(?:部门|单位)(?:名称)?(?:\(盖章\))?:(.{3,40})$/;
/** 某市某区区级: where the money belongs, no department. */
export const NO_DEPARTMENT = /^(?:.{1,12}(?:省|市|区|县|州|盟|旗))?(?:省|市|区|县|州)级$/;
/** What NAME_IN_BODY may catch that is no name. */
export const NOT_A_NAME =
  /^(?:纳入|根据|按照|依据|万元|千元|亿元)|^(?:我|本|该|各)?(?:部门|单位){1,2}$|^元$|^(?:[省州盟市县区旗乡镇]本?级|全[省州盟市县区旗]|[各我本])|XX|××|目录|第.部分/;

/** （汇总）: a department with its subordinate units; 本级: the department alone. */
export const SUMMARY_MARK = '汇总';
export const UNIT_WORDS = /本单位|我单位/g;
export const DEPARTMENT_WORDS = /本部门|我部门/g;
export const UNIT_TITLE = /单位(?:决算|预算)/;
/** Said where a department reports its subordinate units with itself. */
export const WITH_SUBORDINATES =
  /编制范围的(?:下属|二级|下级|所属)?(?:预算)?单位|汇总(?:预算|决算)|及所属单位(?:预算|决算)/;
