import { chooseNoise, LAYOUTS, type Layout, type Noise, writeParagraph } from './layout.ts';
import { type Accounts, accounts, type Wanted } from './model.ts';
import { pagedForm } from './paged-forms.ts';
import { selfEvaluation } from './performance.ts';
import * as provinces from './provinces.ts';
import { createRandom, type Random } from './random.ts';
import { Speaker, type Stated, type Style } from './say.ts';
import * as write from './statements.ts';
import { printedTables, type TableLine, tableLines } from './tables.ts';

/** A document written from a random model, and what it states. */
export interface Generated {
  readonly seed: number;
  readonly text: string;
  readonly accounts: Accounts;
  readonly facts: readonly Stated[];
  readonly layout: Layout;
  readonly noise: Noise;
  /** Lines of the printed function table; empty where the document prints none. */
  readonly lines: readonly TableLine[];
}

const NUMERALS = '一二三四五六七八九十';
const numeral = (n: number) => (n <= 10 ? NUMERALS.charAt(n - 1) : `十${NUMERALS.charAt(n - 11)}`);

/** `clean`: no noise; `varied`: wording of other provinces too, and sentences in 元. */
type Options = Wanted & { readonly clean?: boolean; readonly varied?: boolean };

/** The same seed gives the same document. `noise` off gives the clean form in the same wording. */
export function generate(seed: number, options: Options = {}): Generated {
  const random = createRandom(seed);
  const style: Style = { grouping: random.chance(0.6), yuan: options.varied === true && random.chance(0.15) };
  const model = accounts(random, options);
  const speaker = new Speaker(random, style);
  const layout = random.pick(LAYOUTS);
  const chosen = chooseNoise(random);
  const noise: Noise = options.clean
    ? { wrap: null, pageNumbers: false, fullWidth: false, blanksInNumbers: false, bold: false, crlf: false }
    : chosen;
  const head = [...cover(model, random, noise), ...statement(model, speaker, noise, options.varied === true)];
  const withTables = random.chance(0.5);
  const tables = withTables ? ['第四部分 决算报表', '', ...printedTables(model, layout, speaker)] : [];
  const lines = [...head, ...annex(model, layout, style), ...tail(), ...tables];
  const paged = noise.pageNumbers ? strewPageNumbers(lines, random) : lines;
  return {
    seed,
    text: paged.join(noise.crlf ? '\r\n' : '\n'),
    accounts: model,
    facts: speaker.stated,
    layout,
    noise,
    lines: withTables ? tableLines(model) : [],
  };
}

function cover(a: Accounts, random: Random, noise: Noise): string[] {
  const titles: readonly (readonly string[])[] = [
    [`${a.department}${a.year}年度${a.word}决算公开说明`],
    [`${a.department}`, `${a.year}年度${a.word}决算公开说明`],
    [`${a.year}年度${a.department}${a.word}决算公开`],
    [`${a.department}${a.year}年度${a.word}决算公开报告`],
  ];
  const duties = ['1.贯彻执行国家有关方针政策。', '2.承担上级交办的其他事项。'].flatMap((line) =>
    writeParagraph(line, { ...noise, bold: false }, random),
  );
  return [
    ...random.pick(titles),
    '',
    `第一部分 ${a.word}概况`,
    '',
    '一、主要职能',
    '',
    ...duties,
    '',
    '二、机构设置及人员情况',
    '',
  ];
}

function statement(a: Accounts, s: Speaker, noise: Noise, varied: boolean): string[] {
  const { random } = s;
  const either = <T>(plain: T, other: T) => (varied ? random.pick([plain, other]) : plain);
  const writers = [
    random.pick([write.overallParts, write.overallBoth, ...(varied ? [provinces.overallApart] : [])]),
    either(write.revenue, provinces.revenueByFund),
    write.expenditure,
    either(write.fiscal, provinces.fiscalApart),
    write.generalPublicChapter,
    write.basic,
    ...shuffled(
      [either(write.threePublic, provinces.threePublicNational), write.governmentFund, write.stateCapital],
      random,
    ),
    ...(random.chance(0.8) ? [write.otherMatters] : []),
  ];
  const lines = [...writeParagraph(write.staffLine(a, s), noise, random), '', `第二部分 ${a.word}决算情况说明`, ''];
  writers.forEach((writer, index) => {
    lines.push(...chapter(writer(a, s), `${numeral(index + 1)}、`, noise, random));
  });
  return lines;
}

function chapter(content: write.Chapter, mark: string, noise: Noise, random: Random): string[] {
  const paragraphs = content.paragraphs.flatMap((text) => [...writeParagraph(text, noise, random), '']);
  const sub = (content.sub ?? []).flatMap((each, index) => chapter(each, `（${numeral(index + 1)}）`, noise, random));
  return [`${mark}${content.heading}`, '', ...paragraphs, ...sub];
}

function annex(a: Accounts, layout: Layout, style: Style): string[] {
  const count = a.projects.length;
  return [
    '十一、预算绩效的情况说明',
    '',
    `本${a.word}预算绩效评价项目${count}个。`,
    '',
    ...a.projects.flatMap((each) =>
      layout === 'spaced'
        ? pagedForm(a, each, style, createRandom(each.annual * 31 + a.year))
        : selfEvaluation(a, each, layout, style),
    ),
  ];
}

const tail = (): string[] => [
  '',
  '第三部分 专业名词解释',
  '',
  '一、财政拨款收入：指同级财政当年拨付的资金。',
  '',
  '二、基本支出：指为保障机构正常运转而发生的支出。',
  '',
];

function strewPageNumbers(lines: readonly string[], random: Random): string[] {
  let page = 1;
  return lines.flatMap((line) => (line === '' && random.chance(0.08) ? ['', `— ${++page} —`, ''] : [line]));
}

function shuffled<T>(list: readonly T[], random: Random): T[] {
  return random.sample(list, list.length).sort(() => (random.chance(0.5) ? 1 : -1));
}
