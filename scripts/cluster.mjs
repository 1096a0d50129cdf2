// Several api and worker processes on one PostgreSQL and one Redis, behind a proxy, under load:
//   npm run test:cluster                        all of them replaced one after the other, and the kinds of Redis
//   npm run test:cluster -- --rounds 3          replaced three times over
//   npm run test:cluster -- --signal SIGKILL    to see it fail: nobody is asked to end
//   npm run test:cluster -- -t Sentinel         those whose title says so
//   npm run test:cluster -- --scale             how much more several workers do (docs/scale.md)
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { build, install, requireNode } from './prepare.mjs';
import { runJest } from './run-jest.mjs';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '1' },
    signal: { type: 'string', default: 'SIGTERM' },
    scale: { type: 'boolean', default: false },
    testNamePattern: { type: 'string', short: 't' },
  },
});

requireNode();
if (spawnSync('redis-server', ['--version'], { stdio: 'ignore' }).error !== undefined) {
  console.error(
    'There is no redis-server on the PATH, and these tests need one (Debian: apt-get install redis-server).',
  );
  process.exit(1);
}
install();
build();
const files = `--testPathPatterns=\\.${values.scale ? 'scale' : 'cluster'}-spec\\.ts$`;
const chosen = values.testNamePattern ? ['-t', values.testNamePattern] : [];
runJest('cluster', ['--config=test/cluster/jest.config.js', files, ...chosen], {
  CLUSTER_ROUNDS: values.rounds,
  CLUSTER_SIGNAL: values.signal,
});
