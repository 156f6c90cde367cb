/**
 * Headers for static hosts that read `_headers` (Netlify, Cloudflare Pages …), also sent by `npm start`.
 * Each page carries its own strict CSP in a meta tag; what a meta tag cannot say stands here.
 */
const EVERYWHERE: Readonly<Record<string, string>> = {
  'Content-Security-Policy': "frame-ancestors 'none'; object-src 'none'; base-uri 'self'; form-action 'self'",
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/** Downloads are data, never pages: nothing in them may run. */
const DATA: Readonly<Record<string, string>> = {
  ...EVERYWHERE,
  'Content-Security-Policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
  'Access-Control-Allow-Origin': '*',
};

const RAW_FOLDER = '/data/raw/';

/** Headers of one path of the site, without its base. */
export function headersFor(path: string): Readonly<Record<string, string>> {
  return path.startsWith(RAW_FOLDER) ? DATA : EVERYWHERE;
}

/** The `_headers` file of a site under `base` (`/` or `/name/`). */
export function headersFile(base: string): string {
  const rules = [
    [`${base}*`, EVERYWHERE],
    [`${base}${RAW_FOLDER.slice(1)}*`, { ...DATA }],
  ] as const;
  return rules
    .map(([path, headers]) =>
      [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n'),
    )
    .join('\n');
}
