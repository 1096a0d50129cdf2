import { spawnSync } from 'node:child_process';
import { fixSeeds } from './fixed-seeds.mjs';
import { build, install, requireNode } from './prepare.mjs';
import { runJest } from './run-jest.mjs';

requireNode();
install();
// The end-to-end and fault tests start the compiled programs.
build();
provideRedis();

fixSeeds();
runJest('jest', process.argv.slice(2));

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
