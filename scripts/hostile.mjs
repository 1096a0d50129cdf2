// Everything hostile that is known – expressions, models, files, links – against the compiled service, watched:
//   npm run test:hostile                      all of it
//   npm run test:hostile -- -t models         one kind
import { build, install, requireNode } from './prepare.mjs';
import { runJest } from './run-jest.mjs';

requireNode();
install();
build();
runJest('hostile', ['test/e2e/hostile', ...process.argv.slice(2)], { HOSTILE: 'whole' });
