/** What the random parts of the tests are called by; `grep -r _SEED` finds their places. */
const names = [
  'ENGINE',
  'FAULT',
  'FEEL',
  'FORECAST',
  'FUZZ',
  'PROPERTY',
  'RACE',
  'STATISTICS',
  'TAMPER',
];

/**
 * The same chance in every run of `npm test`: what it refuses is what has changed, not what chance found.
 * The long versions (`npm run property`, `faults`, `races`, `test:fuzz`) and a test called by itself look
 * where nobody has looked yet, and print the seed.
 */
export function fixSeeds() {
  for (const name of names) process.env[`${name}_SEED`] ??= '20261129';
}
