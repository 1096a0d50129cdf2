// Two commands at the same moment, for every pair of commands, many times:
//   npm run races                                   all pairs, fifty times each
//   npm run races -- --pair claim,complete          one pair; --pair claim: all pairs with it
//   npm run races -- --seed 4711 --times 200        the same races again, or more of them
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    times: { type: 'string', default: '50' },
    seed: { type: 'string' },
    pair: { type: 'string' },
  },
});
process.env.RACE_TIMES = values.times;
if (values.seed) process.env.RACE_SEED = values.seed;
if (values.pair) process.env.RACE_PAIR = values.pair;
process.argv.splice(2, Infinity, '--selectProjects=races');
await import('./test.mjs');
