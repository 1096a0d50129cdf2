import { launch } from './launch.mjs';

await launch('dist/apps/standalone/src/main.js', process.argv.slice(2));
