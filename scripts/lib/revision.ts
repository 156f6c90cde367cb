import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './paths.ts';

/** The raw folder as it was at a git revision, written to `target`. Throws where git does not know the revision. */
export function checkOutRaw(revision: string, target: string): void {
  const git = (...args: string[]) => execFileSync('git', args, { cwd: ROOT, maxBuffer: 1024 ** 3 });
  mkdirSync(target, { recursive: true });
  const listed = git('ls-tree', '-z', '--full-tree', revision, 'content/raw/').toString('utf8');
  for (const line of listed.split('\0').filter(Boolean)) {
    const [, type, object, path] = /^\d+ (\w+) (\w+)\t(.*)$/s.exec(line) ?? [];
    const name = path?.split('/').at(-1);
    if (type === 'blob' && object && name) writeFileSync(join(target, name), git('cat-file', 'blob', object));
  }
}
