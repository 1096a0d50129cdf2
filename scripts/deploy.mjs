// The chart under deploy/helm, linted and rendered by the helm on the PATH:
//   npm run test:deploy
import { spawnSync } from 'node:child_process';
import { install, requireNode } from './prepare.mjs';
import { runJest } from './run-jest.mjs';

requireNode();
if (spawnSync('helm', ['version'], { stdio: 'ignore' }).error !== undefined) {
  console.error(
    'There is no helm on the PATH, and these tests need one (https://helm.sh, or with Go: ' +
      'go install helm.sh/helm/v3/cmd/helm@latest).',
  );
  process.exit(1);
}
install();
runJest('deploy', ['--config=test/deploy/jest.config.js', ...process.argv.slice(2)]);
