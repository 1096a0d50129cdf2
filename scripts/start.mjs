import { launch } from './launch.mjs';
import { build } from './prepare.mjs';

await launch('dist/apps/standalone/src/main.js', process.argv.slice(2), build);
