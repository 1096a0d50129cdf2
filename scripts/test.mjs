import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build, install, requireNode, root } from './prepare.mjs';

requireNode();
install();
// The end-to-end and fault tests start the compiled programs.
build();
provideRedis();

const results = join(root, 'reports', 'jest.json');
mkdirSync(join(root, 'reports'), { recursive: true });
rmSync(results, { force: true });

const jest = join(root, 'node_modules', 'jest', 'bin', 'jest.js');
const { status } = spawnSync(
  process.execPath,
  [jest, '--json', `--outputFile=${results}`, ...process.argv.slice(2)],
  {
    cwd: root,
    // With --json Jest prints the results to stdout unless it has a file; people read stderr.
    stdio: 'inherit',
    env: {
      ...process.env,
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

/** In CI the Redis runs must not be skipped for want of a package; elsewhere we install nothing. */
function provideRedis() {
  if (process.env.CI !== 'true' || found('redis-server') || process.getuid?.() !== 0) return;
  if (!found('apt-get')) return;
  const quiet = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  spawnSync('apt-get', ['update', '-q'], quiet);
  spawnSync('apt-get', ['install', '-qy', '--no-install-recommends', 'redis-server'], quiet);
  if (!found('redis-server')) console.log('redis-server could not be installed.');
}

function found(program) {
  return spawnSync(program, ['--version'], { stdio: 'ignore' }).error === undefined;
}
