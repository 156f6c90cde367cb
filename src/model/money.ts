/** 1 万元 = 1,000,000 分. */
export const FEN_PER_WAN = 1_000_000n;

/**
 * Exact decimal text → integer 分, for an amount in 万元.
 * Throws on text that is not a plain decimal: callers pass what a reader already recognised.
 */
export function wanToFen(text: string): bigint {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
  if (!match) throw new Error(`not a plain decimal: ${JSON.stringify(text)}`);
  const [, sign, whole = '0', fraction = ''] = match;
  if (fraction.length > 6 && /[1-9]/.test(fraction.slice(6))) throw new Error(`finer than 1 分: ${text}`);
  const fen = BigInt(whole) * FEN_PER_WAN + BigInt(fraction.slice(0, 6).padEnd(6, '0'));
  return sign ? -fen : fen;
}

/** Integer 分 → decimal text in 万元 without trailing zeros. */
export function fenToWan(fen: bigint): string {
  const sign = fen < 0n ? '-' : '';
  const abs = fen < 0n ? -fen : fen;
  const fraction = (abs % FEN_PER_WAN).toString().padStart(6, '0').replace(/0+$/, '');
  return `${sign}${abs / FEN_PER_WAN}${fraction ? `.${fraction}` : ''}`;
}
