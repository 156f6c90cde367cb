import type { Concept } from '../../vocab/labels/index.ts';
import { YEAR_END } from '../../vocab/statements.ts';
import { labelFits } from './prefix.ts';
import type { Range } from './readings.ts';
import { slotOf } from './slots.ts';
import type { Walk } from './state.ts';
import { isPunctuation, type Token } from './tokens.ts';

/** How far back earlier figures of the same subject are looked for. */
const REACH = 40;

export interface Skip {
  readonly kind: 'reason' | 'explain' | 'barrier';
  readonly range: Range;
  /** Index of the last token passed over. */
  readonly last: number;
}

/**
 * Where the reason or explanation that begins behind token `i` ends: with its sentence, or before the next statement of
 * the list it stands in.
 *
 *     主要原因是：我单位无接待；公务接待费支出 0.00 万元   → ends before ；
 *     主要原因是：一、追加工资；二、追加项目 5 万元。       → ends with 。
 */
export function endOfSkip(w: Walk, kind: Skip['kind'], i: number): Skip {
  const start = contentStart(w, i);
  const from = w.tokens[start]?.start ?? w.text.length;
  let depth = 0;
  for (let j = start; j < w.tokens.length; j++) {
    const token = w.tokens[j];
    if (!token) break;
    if (isPunctuation(token, '(')) depth++;
    else if (isPunctuation(token, ')') && --depth < 0) return { kind, range: { from, to: token.start }, last: j - 1 };
    else if (depth > 0) continue;
    else if (isPunctuation(token, '。') && !goesOn(w.tokens, start, j)) {
      return { kind, range: { from, to: token.end }, last: j - 1 };
    } else if (isPunctuation(token, kind === 'barrier' ? ';' : ',;') && isHead(w, kind, j)) {
      return { kind, range: { from, to: token.start }, last: j - 1 };
    }
  }
  return { kind, range: { from, to: w.text.length }, last: w.tokens.length - 1 };
}

const WHY: readonly Token['kind'][] = ['reason', 'mainly', 'explain'];

/** Behind a colon, 是, 为 and doubled words (增加原因主要是主要是). */
function contentStart({ text, tokens }: Walk, i: number): number {
  let j = i + 1;
  for (let token = tokens[j]; token; token = tokens[++j]) {
    const copula = token.kind === 'filler' && /^[是为]$/.test(text.slice(token.start, token.end));
    if (!copula && !isPunctuation(token, ':') && !WHY.includes(token.kind)) break;
  }
  return j;
}

/** 主要原因是:1.…。2.…。: a reason that counts its points goes on over 。 */
function goesOn(tokens: readonly Token[], start: number, end: number): boolean {
  return (
    tokens[start]?.kind === 'enumerator' && tokens[end + 1]?.kind === 'enumerator' && !startsValue(tokens, end + 2)
  );
}

/** 公务用车购置及运行费5.28万元,主要包括:(1)公务用车购置费0万元;…: no explanation, the parts of the amount themselves. */
export function listsParts(w: Walk, i: number): boolean {
  const start = contentStart(w, i);
  const label = w.tokens[start + 1];
  if (w.tokens[start]?.kind !== 'enumerator' || label?.kind !== 'label') return false;
  return isSibling(w, label.row) && startsValue(w.tokens, start + 1);
}

/** 2.项目支出4.00万元: a point that states a value is no reason. */
function startsValue(tokens: readonly Token[], at: number): boolean {
  const next = tokens[nextMeaningful(tokens, at)]?.kind;
  return tokens[at]?.kind === 'label' && (next === 'figure' || next === 'field');
}

/** Whether a statement of its own begins behind the comma or semicolon at token `j`. */
function isHead(w: Walk, kind: Skip['kind'], j: number): boolean {
  const strong = isPunctuation(w.tokens[j], ';');
  if (kind !== 'barrier' && countAhead(w, j + 1, kind === 'reason')) return true;
  for (let k = j + 1; k < Math.min(j + 8, w.tokens.length); k++) {
    const token = w.tokens[k];
    switch (token?.kind) {
      case 'among':
        return isPunctuation(w.tokens[k + 1], ':,') && followedByLabel(w, k + 2);
      case 'label':
        return labelFits(w, k) && labelHead(w, k, strong, kind);
      case 'compare':
      case 'base':
        return comparisonHead(w, kind, token, k);
      case 'field':
        return fieldHead(w, token, k);
      case 'share':
        return kind === 'explain' && figureAfter(w, k)?.unitClass === 'percent';
      case 'punctuation':
        if (isPunctuation(token, ',') && w.tokens[k - 1]?.kind === 'date') continue;
        return false;
      case 'filler':
      case 'date':
      case 'enumerator':
        continue;
      case 'unknown':
        if (organisationBefore(w, k)) continue;
        return false;
      default:
        return false;
    }
  }
  return false;
}

/** …等支出;2022年度,所属单位开支财政拨款的公务用车保有量为21辆: a count by its own full name, in the clause from `at` on.
 * Behind a reason only what is counted at the end of the year (年末公务用车保有7辆). */
function countAhead(w: Walk, at: number, atYearEnd: boolean): boolean {
  let j = at;
  while (w.tokens[j]?.kind === 'date' || (j > at && isPunctuation(w.tokens[j], ','))) j++;
  for (const end = j + 14; j < end; j++) {
    const token = w.tokens[j];
    if (token?.kind === 'label' && token.row.loose) {
      const timed = !atYearEnd || YEAR_END.test(w.text.slice(token.start, token.end));
      return timed && isCount(figureAfter(w, j));
    }
    if (!token || !PASSED.includes(token.kind)) return false;
  }
  return false;
}

const PASSED: readonly Token['kind'][] = ['unknown', 'filler', 'date', 'field'];

function isCount(figure: (Token & { kind: 'figure' }) | null): boolean {
  return figure !== null && figure.unitClass !== 'money' && figure.unitClass !== 'percent';
}

function followedByLabel(w: Walk, at: number): boolean {
  return w.tokens[at]?.kind === 'label';
}

/** …；乌鲁木齐市生态环境局公用经费支出…: only where a fitting label follows. */
function organisationBefore(w: Walk, k: number): boolean {
  let next = k + 1;
  while (w.tokens[next]?.kind === 'filler' || w.tokens[next]?.kind === 'date') next++;
  return w.tokens[next]?.kind === 'label' && labelFits(w, next);
}

/** A label opens a statement when its figure follows and it has not been stated in this paragraph. */
function labelHead(w: Walk, k: number, strong: boolean, kind: Skip['kind']): boolean {
  const token = w.tokens[k];
  if (token?.kind !== 'label') return false;
  const sibling = (w.state.among || w.state.changesListed) && isSibling(w, token.row);
  const next = nextMeaningful(w.tokens, k);
  const word = w.tokens[next];
  if (word?.kind === 'figure') {
    const counts = kind === 'explain' && word.unitClass !== 'money';
    return (strong || sibling || counts) && isNew(w, token.row, next, 'value');
  }
  if (word?.kind === 'field') {
    const figure = nextMeaningful(w.tokens, next);
    return w.tokens[figure]?.kind === 'figure' && (strong || sibling);
  }
  if (word?.kind === 'direction')
    return strong && sibling && w.tokens[nextMeaningful(w.tokens, next)]?.kind === 'figure';
  if (word?.kind === 'compare' || word?.kind === 'base' || word?.kind === 'label') return strong && sibling;
  return false;
}

function isSibling(w: Walk, concept: Concept): boolean {
  const family = familyOf(concept);
  return family !== null && family === familyOf(w.state.parent ?? w.state.subject);
}

function familyOf(concept: Concept | null): string | null {
  if (!concept) return null;
  const code = [concept.money].flat()[0] ?? Object.values(concept.counts ?? {})[0] ?? concept.stem;
  return code?.split('.')[0] ?? null;
}

function isNew(w: Walk, concept: Concept, at: number, field: 'value'): boolean {
  const figure = w.tokens[at];
  if (figure?.kind !== 'figure') return false;
  const slot = slotOf(concept, figure, { field, sign: null, base: null, budgetDocument: w.budgetDocument });
  return slot !== null && !w.stated.has(slot.code);
}

/** ，与预算相比无变化；比上年增加…，增长…%: a comparison of the same subject that was not made yet. */
function comparisonHead(w: Walk, kind: Skip['kind'], token: Token & { kind: 'compare' | 'base' }, k: number): boolean {
  const { subject } = w.state;
  const made = w.readings
    .slice(-REACH)
    .some(
      ({ concept, compare }) =>
        concept === subject && compare !== null && (compare === 'yoy') === (token.base === 'yoy'),
    );
  if (made || !subject) return false;
  if ('sign' in token && token.sign === 0) return true;
  const next = nextMeaningful(w.tokens, k);
  const word = w.tokens[next];
  if (word?.kind === 'flat') return true;
  if (word?.kind === 'field') return w.tokens[nextMeaningful(w.tokens, next)]?.kind === 'figure';
  if (word?.kind !== 'direction') return 'sign' in token && token.sign !== null && word?.kind === 'figure';
  const figure = nextMeaningful(w.tokens, next);
  if (w.tokens[figure]?.kind !== 'figure') return false;
  return kind === 'explain' || (isPunctuation(w.tokens[figure + 1], ',') && w.tokens[figure + 2]?.kind === 'direction');
}

function fieldHead(w: Walk, token: Token & { kind: 'field' }, k: number): boolean {
  if (token.field === 'budget' || token.field === 'amount' || token.field === 'executed') return false;
  const suffix = `.${token.field}`;
  const stated = w.readings
    .slice(-REACH)
    .some(({ concept, code }) => concept === w.state.subject && code.endsWith(suffix));
  return !stated && w.state.subject !== null && figureAfter(w, k) !== null;
}

function figureAfter(w: Walk, k: number): (Token & { kind: 'figure' }) | null {
  const token = w.tokens[nextMeaningful(w.tokens, k)];
  return token?.kind === 'figure' ? token : null;
}

/** Index of the next token that is no filler. */
function nextMeaningful(tokens: readonly Token[], k: number): number {
  let j = k + 1;
  while (tokens[j]?.kind === 'filler' || tokens[j]?.kind === 'each' || isPunctuation(tokens[j], ':')) j++;
  return j;
}
