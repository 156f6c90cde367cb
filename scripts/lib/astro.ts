import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './paths.ts';

/** Runs `astro build` into `outDir`. Rejects with the end of its output when it fails, or when `stop` says so. */
export function buildPages(
  outDir: string,
  environment: Readonly<Record<string, string>>,
  stop?: AbortSignal,
): Promise<void> {
  const bin = join(ROOT, 'node_modules/astro/bin/astro.mjs');
  const env = { ...process.env, ...environment, OUT_DIR: outDir, ASTRO_TELEMETRY_DISABLED: '1' };
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [bin, 'build'], { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const keep = (chunk: Buffer) => {
      output = (output + chunk.toString('utf8')).slice(-20_000);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    const endWithParent = () => child.kill();
    process.once('exit', endWithParent);
    stop?.addEventListener('abort', endWithParent);
    child.once('error', reject);
    child.once('close', (code) => {
      process.off('exit', endWithParent);
      if (code === 0) resolve();
      else reject(new Error(`astro build ended with code ${code}\n${output}`));
    });
  });
}
