import { defineConfig } from 'astro/config';
import { documentPages } from './scripts/pages/integration.ts';

// SITE_URL and BASE_PATH configure absolute links and a sub-path; unset, no address is invented.
const site = process.env.SITE_URL || undefined;
const base = process.env.BASE_PATH || '/';

export default defineConfig({
  output: 'static',
  trailingSlash: 'always',
  site,
  base,
  outDir: process.env.OUT_DIR || './dist',
  integrations: [documentPages(process.env.COLLECTIONS_DIR || 'content/collections')],
  devToolbar: { enabled: false },
  // Several pages at a time: one is rendered while others are written.
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 8 },
  security: {
    csp: {
      algorithm: 'SHA-256',
      directives: [
        "default-src 'self'",
        "img-src 'self' data: blob:",
        "connect-src 'self'",
        "worker-src 'self' blob:",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'self'",
      ],
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
  vite: { build: { assetsInlineLimit: 0 } },
});
