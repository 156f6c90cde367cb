import { ORGANISATION_END } from '../../vocab/statements.ts';
import { isPunctuation, type Token } from './tokens.ts';

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
  let depth = 0;
  for (let j = i - 1; j >= 0; j--) {
    const token = words.tokens[j];
    if (!token) break;
    if (isPunctuation(token, ')')) depth++;
    else if (isPunctuation(token, '(')) {
      if (depth === 0) return true;
      depth--;
    } else if (depth === 0) {
      const verdict = judge(words, token, j);
      if (verdict !== null) return verdict;
    }
  }
  return true;
}

/** true: the label stands free; false: it does not; null: look further back. */
function judge({ text, tokens }: Words, token: Token, j: number): boolean | null {
  if (isPunctuation(token, ',;。:》')) return true;
  if (isPunctuation(token, '、')) {
    const before = tokens[j - 1]?.kind;
    return before === 'figure' || before === 'label' || before === 'enumerator' ? true : null;
  }
  if (token.kind === 'unknown') return ORGANISATION_END.test(text.slice(token.start, token.end));
  if (token.kind === 'direction' || token.kind === 'barrier') return false;
  if (token.kind === 'figure') return token.unitClass === 'bare' ? null : true;
  if (token.kind === 'among' || token.kind === 'compare') return true;
  return null;
}
