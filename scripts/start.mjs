import { launch } from './launch.mjs';
import { build } from './prepare.mjs';

await launch('dist/programs/standalone.js', process.argv.slice(2), build);
