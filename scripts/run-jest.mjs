import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './prepare.mjs';

/** Runs Jest with these command line words; returns the file of its results. The program will end with its code. */
export function runJest(name, words, environment = {}) {
  const results = join(root, 'reports', `${name}.json`);
  mkdirSync(join(root, 'reports'), { recursive: true });
  rmSync(results, { force: true });
  const jest = join(root, 'node_modules', 'jest', 'bin', 'jest.js');
  const { status } = spawnSync(
    process.execPath,
    [jest, '--json', `--outputFile=${results}`, ...words],
    {
      cwd: root,
      // With --json Jest prints the results to stdout unless it has a file; people read stderr.
      stdio: 'inherit',
      env: {
        ...process.env,
        ...environment,
        NODE_OPTIONS: [
          process.env.NODE_OPTIONS,
          '--experimental-vm-modules',
          '--no-warnings=ExperimentalWarning',
        ]
          .filter(Boolean)
          .join(' '),
      },
    },
  );
  process.exitCode = status ?? 1;
  return results;
}
