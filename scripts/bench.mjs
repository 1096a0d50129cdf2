import { launch } from './launch.mjs';

await launch('dist/test/bench/main.js', process.argv.slice(2));
