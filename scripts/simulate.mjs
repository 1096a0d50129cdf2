import { launch } from './launch.mjs';

await launch('dist/apps/standalone/src/simulate.js', process.argv.slice(2));
