import { FROM_ALLOTMENTS, LABEL_JOINT, NO_OWNER, ORGANISATION_END } from '../../vocab/statements.ts';
import { isPunctuation, type Token } from './tokens.ts';

/** How many tokens back the words before a label matter. */
const REACH = 60;

interface Words {
  readonly text: string;
  readonly tokens: readonly Token[];
}

/**
 * Whether the label at token `i` is a label here and not part of a longer, unknown name: 生态环境厅2024年收入预算 is one,
 * 大气治理项目支出 and 减少项目支出 are not.
 */
export function labelFits(words: Words, i: number): boolean {
  const label = words.tokens[i];
  if (label?.kind === 'label' && label.row.loose) return true;
  if (label?.kind === 'label' && label.row.money && words.tokens[i - 1]?.kind === 'label') return false;
  if (label?.kind === 'label' && label.row.money && standsInLabel(words, i)) return false;
  if (label && fromAllotments(words.text, label)) return true;
  let depth = 0;
  for (let j = i - 1; j >= Math.max(0, i - REACH); j--) {
    const token = words.tokens[j];
    if (!token) break;
    if (isPunctuation(token, ')')) depth++;
    else if (isPunctuation(token, '(')) {
      if (depth === 0) return true;
      depth--;
    } else if (depth === 0) {
      const verdict = judge(words, token, j, label?.start ?? 0);
      if (verdict !== null) return verdict;
    }
  }
  return true;
}

/** 使用当年一般公共预算财政拨款和以前年度结转资金安排的“三公”经费: the words before say which money it is from. */
function fromAllotments(text: string, { start, end }: Token): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  const clause = start - before.length + Math.max(before.lastIndexOf(','), before.lastIndexOf('。')) + 1;
  return FROM_ALLOTMENTS.test(text.slice(clause, end));
}

/** 一般公共预算当年|财政拨款收入: the end of a longer label. */
function standsInLabel({ text, tokens }: Words, i: number): boolean {
  const before = tokens[i - 1];
  const joint = before?.kind === 'filler' && LABEL_JOINT.test(text.slice(before.start, before.end));
  return joint && tokens[i - 2]?.kind === 'label';
}

/** true: the label stands free; false: it does not; null: look further back. */
function judge({ text, tokens }: Words, token: Token, j: number, label: number): boolean | null {
  if (isPunctuation(token, ',;。:》')) return true;
  if (isPunctuation(token, '、')) {
    const before = tokens[j - 1]?.kind;
    return before === 'figure' || before === 'label' || before === 'enumerator' ? true : null;
  }
  if (token.kind === 'unknown')
    return (
      isOwner(text.slice(token.start, token.end), tokens, j) || ORGANISATION_END.test(text.slice(token.start, label))
    );
  if (token.kind === 'direction' || token.kind === 'barrier') return false;
  if (token.kind === 'figure') return token.unitClass === 'bare' ? null : true;
  if (token.kind === 'among' || token.kind === 'enumerator' || token.kind === 'compare' || token.kind === 'label')
    return true;
  return null;
}

/** An organisation, or whoever is named before the year at the beginning of the sentence: 某融媒体2023年度收入总计. */
function isOwner(name: string, tokens: readonly Token[], j: number): boolean {
  if (ORGANISATION_END.test(name)) return true;
  const opens = j === 0 || isPunctuation(tokens[j - 1], '。');
  return opens && tokens[j + 1]?.kind === 'date' && !NO_OWNER.test(name);
}
