import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
export const RAW = join(ROOT, 'content/raw');

export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs one of the project's commands as a user does. `kill` ends it after so many milliseconds. */
export function script(
  name: string,
  args: readonly string[],
  options: { env?: Record<string, string>; kill?: number } = {},
): Promise<Run> {
  return new Promise((resolve) => {
    const env = { ...process.env, ...options.env };
    const child = spawn(process.execPath, [join(ROOT, 'scripts', `${name}.ts`), ...args], {
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let [stdout, stderr] = ['', ''];
    child.stdout.on('data', (chunk) => {
      stdout += chunk;
    });
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    const timer = options.kill === undefined ? null : setTimeout(() => child.kill('SIGKILL'), options.kill);
    child.on('close', (code) => {
      if (timer) clearTimeout(timer);
      resolve({ code, stdout, stderr });
    });
  });
}

export function rawFile(start: string): string {
  const name = readdirSync(RAW).find((each) => each.startsWith(start));
  if (!name) throw new Error(`no raw file ${start}`);
  return join(RAW, name);
}

/** A scratch folder with a raw/ in it. */
export function scratchFolder(...raw: readonly string[]): string {
  const root = mkdtempSync(join(tmpdir(), 'mingzhang-cli-'));
  mkdirSync(join(root, 'raw'));
  for (const path of raw) cpSync(path, join(root, 'raw', path.split('/').at(-1) ?? ''));
  return root;
}

/** The prose of a real document without its annexes: small, and read in a moment. */
export function shortDocument(): string {
  return readFileSync(rawFile('001'), 'utf8').split('\n').slice(0, 60).join('\n');
}
