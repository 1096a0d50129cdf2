import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { messages } from './build/messages.ts';
import { precompressed } from './build/precompressed.ts';
import { preloads } from './build/preloads.ts';

/** Where `npm run web` finds the service. */
const service = process.env.MINHBACH_URL || 'http://127.0.0.1:8080';

const withoutParser = '@formatjs/icu-messageformat-parser/no-parser.js';

/** Forty small files pack worse than one, and a browser asks for only six at a time. */
const fewFiles = [
  // All that the first page wants.
  { name: 'frame', tags: ['$initial' as const] },
  // What most screens are made of; dialogs come when they are needed.
  {
    ...{ name: 'parts', test: /apps\/web\/src\/(?!parts\/dialog)/, minShareCount: 8 },
    includeDependenciesRecursively: false,
  },
  // What the first screens of officers and heads have besides: lists of tasks, worked by keys.
  {
    ...{
      name: 'task-list',
      test: /web\/src\/(parts\/(keys|list-detail)|inbox\/(task-groups|deadline-groups|use-task-holding)|request\/request-of-task)/,
    },
    includeDependenciesRecursively: false,
  },
];

/** The first page names nearly every file: a letter less of each hash is a quarter of a kilobyte less. */
const shortNames = {
  chunkFileNames: 'assets/[name]-[hash:7].js',
  assetFileNames: 'assets/[name]-[hash:7][extname]',
};

export default defineConfig({
  root: import.meta.dirname,
  resolve: {
    alias: [
      // The messages are parsed by build/messages.ts; intl-messageformat brings a parser all the same.
      { find: /^@formatjs\/icu-messageformat-parser$/, replacement: withoutParser },
      // For what React had not yet before its version 18.
      { find: /^use-sync-external-store\/shim$/, replacement: 'react' },
    ],
  },
  plugins: [react(), messages(), preloads(), precompressed()],
  build: {
    outDir: '../../dist/apps/web',
    emptyOutDir: true,
    target: 'es2022',
    // Under the strict content security policy nothing may be inlined.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: { output: { codeSplitting: { groups: fewFiles }, ...shortNames } },
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
