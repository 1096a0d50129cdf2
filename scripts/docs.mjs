// The documentation: every link of every page leads somewhere, and the programs that the tutorial prints do what it says:
//   npm run docs -- --check
// The running service shows the pages under /tai-lieu.
import { install, requireNode } from './prepare.mjs';
import { runJest } from './run-jest.mjs';

requireNode();
install();
runJest('docs', ['apps/api/src/documentation', 'test/e2e/docs']);
