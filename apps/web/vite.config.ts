import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { fontPreloads } from './build/font-preloads.ts';
import { messages } from './build/messages.ts';
import { precompressed } from './build/precompressed.ts';

/** Where `npm run web` finds the service. */
const service = process.env.MINHBACH_URL || 'http://127.0.0.1:8080';

const withoutParser = '@formatjs/icu-messageformat-parser/no-parser.js';

export default defineConfig({
  root: import.meta.dirname,
  resolve: {
    alias: [
      // The messages are parsed by build/messages.ts; intl-messageformat brings a parser all the same.
      { find: /^@formatjs\/icu-messageformat-parser$/, replacement: withoutParser },
    ],
  },
  plugins: [react(), messages(), fontPreloads(), precompressed()],
  build: {
    outDir: '../../dist/apps/web',
    emptyOutDir: true,
    target: 'es2022',
    // Under the strict content security policy nothing may be inlined.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    // All that the first page wants in one file: forty small ones pack worse and are asked for one by one.
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: 'frame', tags: ['$initial'] }] } },
    },
    // What needs what; the tests weigh what each role loads first.
    manifest: true,
  },
  server: {
    port: 5173,
    // The service refuses other origins, so the browser's Origin must become its own.
    proxy: {
      '^/(api|tra-cuu|cong-khai|chi-so)(/|$)': {
        target: service,
        changeOrigin: true,
        headers: { origin: new URL(service).origin },
      },
    },
  },
});
