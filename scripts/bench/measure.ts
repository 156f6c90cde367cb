/** The value below which `share` of a list lies: percentile(list, .95). */
export function percentile(list: readonly number[], share: number): number {
  const sorted = [...list].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
}

/** How found ids agree with the truth, summed over queries. */
export class Agreement {
  queries = 0;
  private right = 0;
  private found = 0;
  private true = 0;

  add(found: readonly (number | string)[], truth: readonly (number | string)[]): void {
    const wanted = new Set(truth);
    this.queries += 1;
    this.right += found.filter((id) => wanted.has(id)).length;
    this.found += found.length;
    this.true += truth.length;
  }

  /** Too many hits to read all: `found` are some of `count`, all of which count as right if those do. */
  addSome(found: readonly string[], count: number, truth: readonly string[]): void {
    const wanted = new Set(truth);
    const share = found.length === 0 ? 1 : found.filter((id) => wanted.has(id)).length / found.length;
    this.queries += 1;
    this.right += Math.min(count, truth.length) * share;
    this.found += count;
    this.true += truth.length;
  }

  get recall(): number {
    return this.true === 0 ? 1 : this.right / this.true;
  }

  get precision(): number {
    return this.found === 0 ? 1 : this.right / this.found;
  }
}

const perCent = (share: number) => `${(share * 100).toFixed(share === 1 ? 0 : 3)} %`;

/** '100 % / 100 %' */
export function agreementWords({ recall, precision }: Agreement): string {
  return `${perCent(recall)} / ${perCent(precision)}`;
}

export const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1)} kB`;
export const milliseconds = (time: number) => `${time.toFixed(time < 10 ? 2 : 0)} ms`;

/** Rows as a Markdown table. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}
