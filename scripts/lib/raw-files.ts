import { lstatSync, readdirSync, readFileSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** What the text of a raw file cannot tell, written by `npm run add` beside it as `<name>.source.json`. */
export const Sidecar = z.object({
  url: z
    .url({ protocol: /^https?$/ })
    .nullable()
    .optional(),
  published: z.string().nullable().optional(),
  /** sha256 of the raw file this one republishes. */
  replaces: z.string().nullable().optional(),
});
export type Sidecar = z.infer<typeof Sidecar>;

export const SIDECAR_END = '.source.json';

/** The sidecar of `x.txt` is `x.source.json`. */
export function sidecarName(file: string): string {
  return file.replace(/(?<=.)\.[^.]*$/, '') + SIDECAR_END;
}

/** Something in the raw folder that is not read, and why. */
export interface SkippedFile {
  readonly file: string;
  readonly reason: string;
}

/** Every regular file of the raw folder in code-point order; links and hidden files are never followed. */
export function listRawFiles(directory: string): { files: string[]; skipped: SkippedFile[] } {
  const files: string[] = [];
  const skipped: SkippedFile[] = [];
  for (const name of readdirSync(directory).sort()) {
    if (name.startsWith('.') || name.endsWith(SIDECAR_END)) continue;
    const stat = lstatSync(join(directory, name));
    const reason = unreadable(name, stat);
    if (reason) skipped.push({ file: name, reason });
    else files.push(name);
  }
  return { files, skipped };
}

/** Why something in the raw folder is not read, or null. */
function unreadable(name: string, stat: Stats): string | null {
  if (stat.isSymbolicLink()) return 'a symbolic link is not followed';
  if (!stat.isFile()) return 'not a file';
  return /\p{Cc}/u.test(name) ? 'its name holds a control character' : null;
}

/** The sidecar of a raw file; an empty one where there is none. Throws with what is wrong in it. */
export function readSidecar(directory: string, file: string): Sidecar {
  const path = join(directory, sidecarName(file));
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    return {};
  }
  const parsed = Sidecar.safeParse(JSON.parse(text));
  if (!parsed.success) throw new Error(`${sidecarName(file)}: ${z.prettifyError(parsed.error)}`);
  return parsed.data;
}
