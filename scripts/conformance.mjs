import { launch } from './launch.mjs';

await launch('dist/test/conformance/main.js', process.argv.slice(2));
