import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../prepare.mjs';

const folder = 'test/seeded-faults';

/**
 * The faults in order of their names: `name`, `file` (the patch), `what` is wrong with it, and the `tests` that
 * should notice. These stand above the patch itself:
 *
 *     What: a parallel join goes on when one of its tokens is still missing
 *     Caught by: libs/engine/src/behaviour/parallel-gateway.spec.ts
 */
export function readFaults() {
  const files = readdirSync(join(root, folder)).filter((file) => file.endsWith('.patch'));
  return files.sort().map((file) => readFault(join(folder, file)));
}

function readFault(file) {
  const [header] = readFileSync(join(root, file), 'utf8').split(/^diff --git /m);
  const what = /^What: (.+)$/m.exec(header)?.[1];
  const tests = /^Caught by: (.+)$/m.exec(header)?.[1]?.split(/,\s*/) ?? [];
  const missing = tests.filter((test) => !existsSync(join(root, test)));
  if (!what || tests.length === 0 || missing.length > 0) {
    throw new Error(`${file} must say "What: …" and "Caught by: …" with tests that exist`);
  }
  return { name: file.replace(/.*\/|\.patch$/g, ''), file, what, tests };
}
