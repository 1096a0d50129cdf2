import { launch } from './launch.mjs';

await launch('dist/programs/cli.js', ['demo', ...process.argv.slice(2)]);
