/** Words about a body's parts, duties, terms and empty sections. Written for text without blanks and quotes, half-width. */

/** 下设16个处室, 内设机构5个, 设5个内设机构. 内设机构包括：A、B等15个科室. Groups: 1, 2 or 3 the number. */
export const OFFICES =
  /(?:下设|内设|共?设置|共设|设有|设立|设)(?:有|了)?(?:(\d+|[一二三四五六七八九十]+)个?(?:职能|内设|业务|行政|工作|内部)?(?:处室|科室|股室|机构|处|科|股|室|部门|职能部门|部室|办公室|中心)|(?:职能|内设)?(?:机构|处室|科室|部门|股室)(\d+|[一二三四五六七八九十]+)个)|内设[^。;\d]{2,200}?等(\d+|[一二三四五六七八九十]+)个(?:职能|内设)?(?:处室|科室|股室|机构|部门)/;

/** 本级及下属2家行政单位、1家参公管理事业单位和3家事业单位. Groups: 1 number, 2 measure word, 3 kind. */
export const BODIES = /(\d+)(家|个)(行政单位|机关|(?:参公管理|参公|参照公务员法管理)的?事业单位|事业单位)/g;

export const BODY_CODES: readonly (readonly [word: RegExp, code: string])[] = [
  [/^行政|^机关/, 'units.administrative'],
  [/^参/, 'units.civilServiceLike'],
  [/^事业/, 'units.institutions'],
];

/** A heading on duties that speaks of bodies too. */
export const ORGANISATION_TITLE = /机构|编制|人员/;

/** What stands between the number of offices and their names. */
export const OFFICE_LIST = /^(?:\(|[,:]?(?:分别是|分别为|包括|即|为|分别)?[:,]?)/;

/** 下属31家预算单位, 下属二级预算单位3个. Groups: 1 or 3 the number, 2 or 4 its measure word. */
export const SUBORDINATE =
  /(?:下属|所属|下辖|直属|局属|委属|厅属|院属|部属)(?:(\d+|[一二两三四五六七八九十]+)(个|家)(?:独立核算的?|二级|直属|预算|下属)*(?:预算单位|事业单位|单位)|(?:独立核算的?|二级|直属)*(?:预算)?(?:事业)?单位(?:共|共有|有)?(\d+|[一二两三四五六七八九十]+)(个|家))|二级预算单位(?:共|有)?(\d+|[一二两三四五六七八九十]+)(个|家)|(\d+|[一二两三四五六七八九十]+)(个|家)(?:独立核算的?|二级|局属|委属|厅属|直属|下属|所属)+(?:预算|事业)*单位/;

/** 编制范围的预算单位共计3家: the head office may be one of them. Groups: 1 number, 2 measure word. */
export const INCLUDED =
  /(?:(?:编制|汇编|汇总)范围|决算编报)的?(?:独立核算的?|二级|下属|所属)*(?:预算)?单位(?:共计|共有|共|有|为)?(\d+|[一二两三四五六七八九十]+)(个|家)/;

export const SUBORDINATE_WORD = /下属|所属|二级|下级|直属/;

/** There is none. */
export const NO_SUBORDINATE =
  /(?:无|没有)(?:独立核算的?)?(?:下属|所属|二级|下级)(?:独立核算的?|二级)*(?:预算|决算)?(?:事业)?单位|(?:下属|所属|二级)(?:预算)?单位为?(?:0个|无)/;

/** The line before a list of units. */
export const UNIT_LIST =
  /(?:下属|所属|二级|编制范围的?|汇总范围的?|纳入)[^。]{0,60}?(?:单位|决算|预算)[^。]{0,20}?(?:包括|有|如下|分别是|分别为|具体为|为|详细情况见下表|构成)[^。:]{0,8}[:。]?$/;

/** Names in the same sentence: …下属预算单位包括：A、B。 Group 1: the names. */
export const UNIT_LIST_INLINE =
  /(?:下属|所属|二级|编制范围的?)[^。:]{0,60}?(?:预算单位|事业单位|单位)[^。:]{0,24}?(?:包括|分别是|分别为|具体为|即)[:,]?([^。;]+?)[。;]/;

/** What no organisation is called. */
export const NOT_A_UNIT =
  /[。;:]|\d+(?:\.\d+)?(?:万元|人|%)|^(?:如下|本级)$|^(?:[我本]?(?:单位|部门|局|院|校)?)?(?:无|没有|未设)(?:$|下设|内设|下属|处室|科室|机构|独立)/;

export const CHINESE_NUMERALS = '零一二三四五六七八九十';

/** Sentences saying that a section has nothing to report. */
export const EMPTY_STATEMENT =
  /(?:为空表|(?:无|没有|未(?:安排|发生|使用|涉及|产生)|不涉及|不存在|未有)[^。]{0,40}(?:政府性基金|国有资本|收入|支出|事项|预算|情况|拨款|数据|资金)|(?:政府性基金|国有资本经营|其他)[^。]{0,30}(?:无|没有|未安排|不涉及|为零|为0)|^无[。]?$|无(?:其他|此项|此类|相关)[^。]{0,20}|无(?:需|其他需)[^。]{0,12}说明)/;

/** A figure that reports something: then the section is not empty. */
export const REPORTED_FIGURE =
  /(?!0+(?:\.0+)?(?:万元|元|%|个|人|辆|台))\d[\d,]*(?:\.\d+)?(?:万元|亿元|元|%|人次|人|个|辆|批次|平方米|台|家)/;

/** A term of 名词解释 and its definition: 一、财政拨款收入：指…, 基本支出是指… Groups: 1 term, 2 definition. */
export const TERM = /^(.{2,60}?)(?::|(?:是|系)?指(?=.)|。指|——)([\s\S]+)$/;
export const TERM_TAIL = /[:。,]$/;

/** A body that signs: a name alone. */
export const SIGNER = /^[^,。;:、\d]{2,40}[\u4e00-\u9fff)]$/;

/** A line of the list of attached tables. Group 1: the title. */
export const ATTACHED_TABLE =
  /^(?:附?表\s?\d{0,2}[:.、]?)?[《<]?([^《》<>。;,:]{3,48}(?:表|明细))[》>]?(?:\([^()]{1,20}\))?[。;]?$/;
