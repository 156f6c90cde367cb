import type { SectionKind } from '../model/index.ts';

/** How headings and list items are numbered, outermost first. `level` is the outline level of a heading so numbered. */
export const MARKS: readonly { readonly level: number; readonly pattern: RegExp }[] = [
  { level: 1, pattern: /^第\s?[一二三四五六七八九十]{1,3}\s?(?:部分|章|篇)\s*[、:.]?\s*/ },
  { level: 2, pattern: /^[一二三四五六七八九十百]{1,4}\s*[、.]\s*/ },
  { level: 3, pattern: /^\(\s?[一二三四五六七八九十百]{1,4}\s?\)\s*[、.]?\s*/ },
  { level: 4, pattern: /^\d{1,3}\s?(?:、|\.(?!\d)|\.(?=(?:19|20)\d\d\s?年))\s*/ },
  { level: 5, pattern: /^\(\s?\d{1,3}\s?\)\s*[、.]?\s*/ },
  { level: 6, pattern: /^[①-⑳]\s*/ },
];

interface KindRule {
  readonly kind: SectionKind;
  readonly title: RegExp;
  /** Only for headings of this level (1: 第N部分). */
  readonly level?: number;
}

/** What a heading is about, by its words; the first rule that fits. Titles come without number, blanks and year. */
export const SECTION_KINDS: readonly KindRule[] = [
  { kind: 'glossary', title: /名[词称](?:术语)?(?:解释|说明)|术语解释/ },
  { kind: 'contents', title: /^目录$/ },
  { kind: 'annex', title: /^附件|^附表|^附录/ },
  { kind: 'tables', title: /报表|公开表|[决预]算表|表格/, level: 1 },
  { kind: 'statement', title: /说明|[决预]算情况$/, level: 1 },
  { kind: 'overview', title: /概况|基本情况/, level: 1 },
  { kind: 'performance', title: /绩效/ },
  { kind: 'functions', title: /职能|职责|主要工作/ },
  {
    kind: 'organisation',
    title:
      /机构设置|机构情况|人员(?:情况|构成|编制)|(?:部门|单位)(?:决算|预算)?(?:单位)?(?:构成|组成)|单位基本情况|^单位情况|机构、人员/,
  },
  { kind: 'overview', title: /概况$|^(?:部门|单位)基本情况/ },
  { kind: 'threePublic', title: /三公|因公出国|公务用车(?:购置|运行)|公务接待/ },
  { kind: 'otherMatters', title: /会议费|培训费|一般性支出/ },
  { kind: 'governmentFund', title: /政府性?基金/ },
  { kind: 'stateCapital', title: /国有资本/ },
  { kind: 'agencyOperating', title: /机[关构]运行|(?:单位|行政|事业)运行|公用经费支出/ },
  { kind: 'procurement', title: /政府采购|政府购买服务/ },
  { kind: 'assets', title: /国有资产|资产占[用有]|资产情况/ },
  { kind: 'generalPublic.structure', title: /一般公[共用]预算.*结构/ },
  { kind: 'generalPublic.items', title: /一般公[共用]预算.*具体/ },
  { kind: 'basic', title: /基本支出/ },
  { kind: 'project', title: /项目支出/ },
  { kind: 'generalPublic.overall', title: /一般公[共用]预算.*(?:总体|规模)/ },
  { kind: 'generalPublic', title: /一般公[共用]预算/ },
  { kind: 'fiscal', title: /财政拨款/ },
  { kind: 'carryover', title: /结转和?结余/ },
  {
    kind: 'overall',
    title:
      /收入?、?支出?.*总体|收入?支出?(?:预算|决算)?(?:情况)?(?:的)?总体|收支(?:预算|决算|情况|增减|总体?(?:情况)?表)|^总体情况/,
  },
  { kind: 'revenue', title: /收入/ },
  { kind: 'expenditure', title: /支出/ },
  { kind: 'otherMatters', title: /其他重要事项|其他(?:需要?)?说明|其他(?:有关)?(?:事项|情况)/ },
];

/** Headings that take their meaning from the section they stand in: （一）总体情况 under 三公. */
export const GENERIC_TITLES: readonly { readonly title: RegExp; readonly part: 'overall' | 'structure' | 'items' }[] = [
  { title: /^(?:财政拨款)?(?:支出)?(?:[决预]算)?总体情况(?:说明)?$/, part: 'overall' },
  { title: /^(?:财政拨款)?(?:支出)?(?:[决预]算)?结构情况(?:说明)?$/, part: 'structure' },
  { title: /^(?:财政拨款)?(?:支出)?(?:[决预]算)?具体(?:使用)?情况(?:说明)?$/, part: 'items' },
];

/** How a heading ends when it is complete. */
export const HEADING_END =
  /(?:说明|情况|概况|职能|职责|事项|解释|设置|构成|目录|附表\)?|附件|公开表|报表|[决预]算表|总体|结构)[。.:]?$/;

/** Heading at the beginning of a line whose body goes on behind it on the same line; group 1 is the heading. */
export const GLUED_HEADING =
  /^((?:第[一二三四五六七八九十]{1,3}部分|[一二三四五六七八九十]{1,3}[、.]|\([一二三四五六七八九十]{1,3}\)|\d{1,2}[、.])[^。;:,]{2,45}?(?:情况的?说明|情况总体说明|总体说明|情况))(?:[。:]|\s+|(?=(?:19|20)\d\d年|[本我](?:部门|单位)))/;

/** The line over a list of contents. */
export const CONTENTS_TITLE = /^目\s*[录錄次]$/;

/** Dots or a link and a page number behind a contents entry: 第一部分 概况………( 1 ), PAGEREF _Toc123 h 4 */
export const CONTENTS_LEADER = /(?:[.…·_-]{3,}|\t|\bPAGEREF\b[^\n]*?)\s*\(?\s*\d{0,4}\s*\)?\s*$/;

/** The title of a table: ends in 表, perhaps with a year, a piece number or 续 in brackets behind. */
export const TABLE_TITLE = /^[^。;,!?]{1,46}(?:表|明细)》?(?:\([^()]{1,16}\)){0,2}$/;

/** Words that end in 表 and are no table titles: rows, cells and announcements. */
export const NOT_TABLE_TITLE = /为空表|代表|见附表|填表|(?<!申)报表$|^附?表$|^制表|领导.*表$/;

/** Lines standing over a table that belong to it. */
export const CAPTION_LINES = {
  /** 表 1, 表一：, 附表3, 公开01表, 财决08-1表, 预算公开表1 */
  number:
    /^(?:附?表\s*[一二三四五六七八九十\d]{1,3}(?:-\d{1,2})?\s*[:.、]?|\(?(?:预算|决算)?公开\s*表?\s*\d{1,2}\s*表?\)?|财决\s?\d{2}(?:-\d)?\s?表)$/,
  /** (2023 年度), 2023年, 2023 — alone it is a year only beside a title */
  year: /^\(?(?:19|20)\d\d\s*(?:年度?)?\)?$/,
  /** 单位：万元, 金额单位：元, 编制部门：…　单位：万元 */
  unit: /(?:^|\s|表)\(?(?:金额|计量)?单位\s*:\s*(?:人民币)?\s*[万亿]?元\)?$/,
  /** 编制部门：…, 部门名称：…, 填报单位（盖章）：… */
  maker: /^(?:编制|填报|公开|预算|决算|报送)?(?:部门|单位)(?:名称)?(?:\(盖章\))?\s*:\s*\S{2,60}$/,
} as const;

/** First labels of forms that are printed once per project: the same title again is another form. */
export const FORM_LABELS = /^(?:项目名称|预算单位|主管部门|单位名称|部门名称|部门\(单位\)名称|报表编号)/;

/** Labels that start a paragraph of their own in a project block, without a number before them. */
export const FIELD_LABEL =
  /^(?:项目名称|(?:项目)?(?:设立|立项)(?:的)?(?:政策)?依据|(?:预算)?安排规模|预算(?:安排)?规模|项目(?:承担|实施|主管)(?:单位|部门)|(?:项目)?资金(?:分配|执行|安排|来源)(?:情况|时间)?|项目(?:概述|概况|内容|周期|类型|绩效目标|负责人)|实施(?:主体|方案|周期|单位)|(?:年度)?绩效总?目标|(?:年度)?预算安排|(?:项目|资金|预算|实施|执行|立项|绩效)[\u4e00-\u9fff]{2,8}|受益人群范围[^:]{0,12}|补贴[^:]{1,12}|社会公示情况)\s*:/;

/** Page numbers standing alone: —5—, - 1 -, 第 2 页，共 46 页, 2/46, Page 3 */
export const PAGE_NUMBER: readonly RegExp[] = [
  /^[-—–―_~·•.]{1,3}\s*\d{1,4}\s*[-—–―_~·•.]{1,3}$/,
  /^第\s*\d{1,4}\s*页(?:\s*[,/、(]?\s*共\s*\d{1,4}\s*页\)?)?$/,
  /^共\s*\d{1,4}\s*页\s*[,/、]?\s*第\s*\d{1,4}\s*页$/,
  /^\d{1,4}\s*\/\s*\d{1,4}$/,
  /^page\s*\d{1,4}(?:\s*of\s*\d{1,4})?$/i,
];

/** A bare number alone in its line: a page number when it rises from page to page. */
export const BARE_NUMBER = /^\d{1,4}$/;

/** Parts of the web page around the document. */
export const SITE_CHROME: readonly RegExp[] = [
  /^索\s?引\s?号\s*[:|]/,
  /^监督索引号\s*:?\s*\d+/,
  /^(?:发布机构|发文机关|发文字号|主题分类|体裁分类|成文日期|发布日期|发布时间|有效性|来源|信息来源|浏览量|浏览次数|阅读次数|点击数|作者|责任编辑|编辑)\s*[:|][^。]{0,80}$/,
  /^(?:字体|字号)\s*[:]?\s*[[(]?\s*大/,
  /^\[?\s*(?:打印|打印本页|关闭|关闭窗口|返回顶部|分享到?|无障碍|长者模式|收藏|下一篇|上一篇)\s*\]?(?:\s*[|\]]|\s*$|\s*:)/,
  /^(?:\d{1,2}\.\s*)?(?:您?当前的?位置|您?所在的?位置)\s*:?/,
  /^(?:\d{1,2}\.\s*)?(?:首页|[\u4e00-\u9fff]{2,20})\s*(?:>{1,2}|[»›])\s*(?:[\u4e00-\u9fff\d“”、]{1,40}\s*(?:>{1,2}|[»›])\s*)+[\u4e00-\u9fff“”、]{0,40}$/,
  /^(?:\d{1,2}\.\s*)?>{1,2}\s*正文$/,
  /^(?:网站支持ipv6|本站支持ipv6|简体|繁体|无障碍(?:浏览|阅读)|加入收藏|设为首页|手机版|站群导航|全文检索|搜本站|搜索|长者模式|关怀版|适老化模式)(?:[\s|]+(?:简体|繁体|无障碍(?:浏览|阅读)|长者模式|关怀版|适老化模式|本站支持ipv6))*$/,
  /^欢迎(?:您)?(?:来到|访问|光临)[\u4e00-\u9fff]{2,40}!?$/,
  /^【?(?:字体|打印文本|打印本页)\s*[:】]/,
  /扫一扫.{0,16}(?:手机|打开|分享)|^扫一扫$/,
  /^(?:相关文档|相关附件|相关链接|相关解读|相关文件|附件下载|文件下载)\s*:?$/,
  /^(?:首页|您的位置\s*:?\s*首页)\s*>/,
  /^(?:时间|日期|发布日期)\s*:\s*\[?20\d\d-\d{1,2}-\d{1,2}.*(?:来源|浏览|阅读)/,
  /^20\d\d-\d{1,2}-\d{1,2}.{0,10}(?:作者|来源|浏览量?|阅读)\s*:/,
  /^下载本页|^字号\s*:?\s*(?:〖|$)/,
];

/** Lists of attached tables announce titles: their entries are no headings. */
export const ANNOUNCED_TABLE = /^《[^》]{2,40}表》|表》?[。;]?$/;

/** A colon after these words does not end a paragraph. */
export const REASON_OPEN = /(?:原因是?|主要用于):$/;

/** A function item whose 款 or 项 has not come yet: the line goes on. */
export const UNFINISHED_ITEM = /\([类款]\)(?!.*\(项\))/;

/** A heading that is complete, and the rest of one broken over two lines. */
export const HEADING_CLOSED = /(?:说明|情况|概况|职[能责]|解释|事项)$/;
export const HEADING_REST = /^(?:的|总体|情况)?(?:说明|的说明)$/;
export const HEADING_TAIL = /^[^。;:,]{0,12}(?:说明|情况|概况|职能|解释|明|况|释|能|责)$/;

/** How the paragraphs of the form begin: a full line that ends a sentence before such words ends its paragraph. */
export const PARAGRAPH_START =
  /^(?:(?:19|20)\d\d\s*年度?|本年(?:收入|支出)|授予中小|截[至止]|收入支出总体|财政拨款收入支出总体|政府性基金预算财政拨款收入支出|与全年预算相比|具体情况如下|公用经费|人员经费)/;

/** How a heading without a number ends. */
export const UNMARKED_HEADING =
  /(?:情况的?(?:总体)?说明|总体说明|[预决]算(?:编制)?说明|名词解释|(?:部门|单位)概况|主要职[能责]|机构设置(?:情况)?)$/;

/** A number standing apart from its heading or item: 第一部分   概况, 一、⇥主要职能 */
export const MARK_ONLY =
  /^(?:第[一二三四五六七八九十]+(?:部分|章)|[一二三四五六七八九十]+[、.]|\([一二三四五六七八九十\d]+\)|\d+[.、])[:、]?$/;

/** Marks that a converter leaves between pages or for pictures. */
export const LAYOUT_MARKERS: readonly RegExp[] = [
  /^<!--.{0,80}-->$/,
  /^!\[[^\]]{0,200}\]\([^)]{0,400}\)$/,
  /^\\(?:newpage|pagebreak|clearpage)$/,
  /^\[?(?:图片|image|分页符|page ?break)\]?$/i,
];

/** The last row of a form: what follows is no rest of a cell. */
export const LAST_ROW = /^(?:总分|合计|总计|备注|注)/;

/** Lines of a cover that are no part of the title. */
export const COVER_MARK = /^附件\s*[\d一二三四五六七八九十]{0,3}\s*:?$/;

/** 第N部分 at the beginning of a heading; followed by its title without a blank. */
export const PART = /^第[一二三四五六七八九十]+部分/;
export const PART_TITLE = /^(第.{1,4}?部分)(?=[^、：:\s])/;

/** The number that the first heading of an outline has. */
export const FIRST_MARK = /^(?:第一部分|一、)/;

/** Years, which contents and body may print differently. */
export const YEARS = /(?:19|20)\d\d年度?/g;

/** A list dash without a blank, known by the number behind it: -一、 -1. -（一） */
export const GLUED_DASH =
  /^[ ]*[-*•●■◆▪](?=[一二三四五六七八九十]{1,3}、|\d{1,3}[.、](?!\d)|\([一二三四五六七八九十]{1,3}\))/;

/** What contents say before the words of a heading that stands without its number: 部门预算编制说明. */
export const BEFORE_ENTRY = /^(?:本)?(?:部门|单位)(?=.{4})/;

/** A heading that names a table. */
export const ENDS_IN_TABLE = /表$/;

/** What stands before and behind the words of a table title: 表3：, 公开02表; （2023年）, （续）, （一） */
export const TITLE_NUMBER = /^(?:附?表[一二三四五六七八九十\d]{1,3}(?:-\d{1,2})?[:.、]?|公开\d{1,2}表)/;
export const TITLE_REST = /(?:\((?:(?:19|20)\d\d年?度?|续表?|[一二三四五六七八九十\d])\))+$/;

/** Words by which a long numbered line ending in 。 may still be a heading. */
export const NAMES_MATTER = /情况|说明/;

/** A heading that says 说明 already. */
export const EXPLAINED = /说明$/;

/** A figure that is no date, and a line that is nothing but a date. */
export const FIGURE = /\d[^\d年月日]/;
export const WHOLE_DATE = /^(?:19|20)\d\d\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日$/;

/** A line that is no row of the table above it: a note, the heading of a part or of an explanation, a sentence. */
export const TABLE_TEXT_END =
  /^(?:备?注|附注|说明)\d?\s*[:.、]|^第.{1,3}部分|(?:情况说明|情况的说明|解释)$|[。;]|,.*\d ?(?:万元|元|%)|(?:增加|减少|增长|下降)/;

/** How the line of an account goes on behind its name: what it was used for, its amounts. Groups: the telling word. */
export const ITEM_AMOUNT =
  /^(?:主要(用于)|(?:当年|本年)?(?:年初|全年)(预算)数?为?\d|(?:当年|本年)?(?:支出)?(决算)数?为?\d)/;

/** How it goes on behind its amounts: 决算数小于预算数的主要原因：…, 决算数与预算数持平. */
export const ITEM_COMPARED =
  /^(?:当年|本年)?(?:支出)?决算数?(?:大于|小于|等于|高于|低于|比|与)(?:年初|全年|调整|当年)?预算/;

/** The end of a sentence that gives the final amount of an account. */
export const ITEM_FINAL = /决算数?为?[\d,.]{1,20}[万亿]?元(?:,完成[^,。\d]{0,12}[\d.]{1,8}%)?[,。;]?$/;

/** Words before a colon that are no label of a field: 预算数的主要原因：… */
export const REASON_LABEL = /^[^:。;,]{0,12}原因(?:是|为)?:/;

/** An amount with its unit: never the beginning of a paragraph behind unfinished words. */
export const AMOUNT_FIRST = /^\d[\d,]*(?:\.\d+)?(?:万元|亿元|元|%)/;
