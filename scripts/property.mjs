import { launch } from './launch.mjs';

await launch('dist/test/property/main.js', process.argv.slice(2));
