// Runs a Node program and watches it: time on the clock, processor time, and the memory of all its processes together.
// Processor time and memory come from /proc (Linux); elsewhere they are 0.
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

export interface Watched {
  /** Seconds on the clock. */
  readonly wall: number;
  /** Seconds of processor time of the program and everything it started. */
  readonly cpu: number;
  /** Largest resident memory of all its processes together, in bytes. */
  readonly peak: number;
  /** What it printed, each line after the seconds at which it came. */
  readonly output: readonly (readonly [number, string])[];
}

/** Milliseconds between two looks. */
const EVERY = 200;

/** Ticks of /proc/<pid>/stat per second. */
const TICKS = 100;

interface Seen {
  readonly parent: number;
  readonly resident: number;
  /** Processor seconds of this process alone. */
  readonly cpu: number;
}

/** Watches the tree of processes below one. */
class Tree {
  peak = 0;
  private readonly root: number;
  private readonly cpu = new Map<number, number>();

  constructor(root: number) {
    this.root = root;
  }

  look(): void {
    const all = processes();
    const belongs = (pid: number): boolean => pid === this.root || (all.has(pid) && belongs(all.get(pid)?.parent ?? 0));
    let resident = 0;
    for (const [pid, seen] of all) {
      if (!belongs(pid)) continue;
      resident += seen.resident;
      this.cpu.set(pid, seen.cpu);
    }
    this.peak = Math.max(this.peak, resident);
  }

  get seconds(): number {
    return [...this.cpu.values()].reduce((sum, seconds) => sum + seconds, 0);
  }
}

/** Runs `node` with these arguments; rejects with the end of its output where it fails. */
export function watched(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Watched> {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const seconds = () => (performance.now() - started) / 1000;
    const child = spawn(process.execPath, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    const output: [number, string][] = [];
    const keep = (chunk: Buffer) => {
      for (const line of chunk.toString('utf8').split('\n')) if (line) output.push([seconds(), line]);
    };
    const tree = new Tree(child.pid ?? 0);
    const timer = setInterval(() => tree.look(), EVERY);
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.once('error', reject);
    child.once('close', (code) => {
      clearInterval(timer);
      if (code === 0) resolve({ wall: seconds(), cpu: tree.seconds, peak: tree.peak, output });
      else
        reject(
          new Error(
            `node ${args.join(' ')} ended with ${code}\n${output
              .slice(-20)
              .map(([, line]) => line)
              .join('\n')}`,
          ),
        );
    });
  });
}

/** Every process of the machine. */
function processes(): Map<number, Seen> {
  const found = new Map<number, Seen>();
  for (const name of attempt(() => readdirSync('/proc'), [])) {
    if (!/^\d+$/.test(name)) continue;
    const fields =
      attempt(() => readFileSync(`/proc/${name}/stat`, 'utf8'), '')
        .split(') ')
        .at(-1)
        ?.split(' ') ?? [];
    const field = (no: number) => Number(fields[no - 3] ?? 0);
    found.set(Number(name), { parent: field(4), resident: field(24) * 4096, cpu: (field(14) + field(15)) / TICKS });
  }
  return found;
}

function attempt<T>(read: () => T, otherwise: T): T {
  try {
    return read();
  } catch {
    return otherwise;
  }
}
