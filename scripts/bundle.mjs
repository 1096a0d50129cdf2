// Gathers what was compiled to `dist` below `dist/programs`, where a program starts in half the time:
//   node scripts/bundle.mjs      a part of `npm run build`, and of every start that has to compile
import { readFileSync, rmSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import { rolldown } from 'rolldown';

/** Packages of very many small files, which come along with all that they are made of. The others are read from where they are. */
const gathered =
  /^(@nestjs\/(common|core|bullmq|platform-fastify|swagger)|ajv|ajv-formats|bpmn-moddle|bullmq|dmn-moddle|fastify|feelin|ioredis|pg|reflect-metadata|rxjs|typeorm)(\/|$)/;

const programs = {
  api: 'apps/api/src/main.js',
  cli: 'apps/cli/src/main.js',
  standalone: 'apps/standalone/src/main.js',
  worker: 'apps/worker/src/main.js',
  // Started by its address, as a thread.
  'file-screen-thread': 'libs/runtime/src/file-screen-thread.js',
};

const root = join(import.meta.dirname, '..');
const dist = join(root, 'dist');
const folder = join(dist, 'programs');
const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const apart = Object.keys(dependencies).filter((name) => !gathered.test(name));

const gathering = await rolldown({
  input: Object.fromEntries(
    Object.entries(programs).map(([name, path]) => [name, join(dist, path)]),
  ),
  platform: 'node',
  external: (id) => isBuiltin(id) || apart.some((name) => id === name || id.startsWith(`${name}/`)),
  // What packages ask for and can do without is not installed.
  onLog: (level, log, next) => {
    if (log.code !== 'UNRESOLVED_IMPORT') next(level, log);
  },
});
rmSync(folder, { recursive: true, force: true });
await gathering.write({ dir: folder, format: 'esm', keepNames: true, sourcemap: true });
await gathering.close();
