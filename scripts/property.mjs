import { launch } from './launch.mjs';
import { install, requireNode } from './prepare.mjs';

requireNode();
install();
// Plain JS, from before the build: the test suites use the same.
const { default: startDatabase } = await import('../test/support/start-database.js');
const { default: stopDatabase } = await import('../test/support/stop-database.js');
await startDatabase();
try {
  await launch('dist/test/property/main.js', process.argv.slice(2));
} finally {
  await stopDatabase();
}
