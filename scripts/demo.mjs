import { launch } from './launch.mjs';

await launch('dist/apps/cli/src/main.js', ['demo', ...process.argv.slice(2)]);
