import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/*
 * A directory is replaced as a whole: the new one is written beside it and takes its name when it is complete.
 *
 *   dist            the last good output
 *   dist-next-77    being written by process 77
 *   dist-old-77     the former output, for the moment between two renames
 *
 * A process killed at any point leaves the last good output in `dist` or in `dist-old-…`; `recover` puts it back.
 */

/** Puts a former output back where a killed run left none, and removes what dead runs left. Call before reading `path`. */
export function recover(path: string): void {
  for (const name of siblings(path, 'old')) {
    if (!existsSync(path)) tryRename(join(dirname(path), name), path);
  }
  for (const name of [...siblings(path, 'old'), ...siblings(path, 'next')]) {
    if (!isAlive(name)) rmSync(join(dirname(path), name), { recursive: true, force: true });
  }
}

/** An empty directory beside `path`, to be filled and then handed to `replace`. */
export function openNext(path: string): string {
  const next = `${path}-next-${process.pid}`;
  rmSync(next, { recursive: true, force: true });
  mkdirSync(next, { recursive: true });
  return next;
}

/**
 * Gives a complete directory the name `path`; the former one is removed after, `later` by a process that outlives this
 * one: removing many files takes a disk a while.
 */
export function replace(next: string, path: string, when: 'now' | 'later' = 'now'): void {
  const old = `${path}-old-${process.pid}`;
  for (let attempt = 0; attempt < 5; attempt++) {
    tryRename(path, old);
    if (tryRename(next, path)) break;
    rmSync(old, { recursive: true, force: true });
  }
  if (existsSync(next)) throw new Error(`${path} could not be replaced; the new output is in ${next}`);
  if (when === 'now') rmSync(old, { recursive: true, force: true });
  else removeLater(old);
}

/** Where this is cut short, the next run's `recover` ends it. */
function removeLater(directory: string): void {
  const script = 'fs.rmSync(process.argv[1], { recursive: true, force: true, maxRetries: 3 })';
  spawn(process.execPath, ['-e', script, directory], { detached: true, stdio: 'ignore' }).unref();
}

function siblings(path: string, what: 'old' | 'next'): string[] {
  const start = `${basename(path)}-${what}-`;
  if (!existsSync(dirname(path))) return [];
  return readdirSync(dirname(path))
    .filter((name) => name.startsWith(start))
    .sort();
}

/** Another process, named at the end of `dist-next-77`, still runs. */
function isAlive(name: string): boolean {
  const pid = Number(/-(\d+)$/.exec(name)?.[1]);
  if (!pid || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function tryRename(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch {
    return false;
  }
}
