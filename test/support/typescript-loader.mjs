import { readFileSync } from 'node:fs';
import { register } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { isMainThread } from 'node:worker_threads';
import { transformSync } from '@swc/core';

/**
 * Lets a thread that a test starts run the TypeScript sources: `--import` it. Node 20 knows nothing of
 * TypeScript, and Jest's own transform stays in Jest.
 */
const root = new URL('../../', import.meta.url);

export function resolve(specifier, context, next) {
  const library = /^@minhbach\/(.+)$/.exec(specifier)?.[1];
  if (library) return next(new URL(`libs/${library}/src/index.ts`, root).href, context);
  const fromSource = context.parentURL?.endsWith('.ts') && specifier.startsWith('.');
  return next(fromSource ? specifier.replace(/\.js$/, '.ts') : specifier, context);
}

export function load(url, context, next) {
  if (!url.endsWith('.ts')) return next(url, context);
  const filename = fileURLToPath(url);
  const { code } = transformSync(readFileSync(filename, 'utf8'), { filename });
  return { format: 'module', source: code, shortCircuit: true };
}

if (!isMainThread && !globalThis.minhbachLoader) {
  globalThis.minhbachLoader = true;
  register(pathToFileURL(fileURLToPath(import.meta.url)).href);
}
