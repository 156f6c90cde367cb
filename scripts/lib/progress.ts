/** Progress of long work on stderr: one line that counts on a terminal, a line per tenth elsewhere. */
export function progress(label: string, total: number): { tick(): void } {
  let done = 0;
  let shown = -1;
  return {
    tick() {
      done++;
      const step = Math.floor((done * (process.stderr.isTTY ? 100 : 10)) / total);
      if (step === shown) return;
      shown = step;
      if (process.stderr.isTTY) process.stderr.write(`\r${label} ${done}/${total}${done === total ? '\n' : ''}`);
      else process.stderr.write(`${label} ${done}/${total}\n`);
    },
  };
}

/** One line of what a build is doing. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
