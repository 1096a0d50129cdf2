// Every figure of a simulated province, counted by hand and against the lists behind it:
//   npm run simulated-year                                a year of 20,000 requests
//   npm run simulated-year -- --days 90 --requests 3000   less
import { parseArgs } from 'node:util';
import { build, install, requireNode } from './prepare.mjs';
import { runJest } from './run-jest.mjs';

const { values } = parseArgs({
  options: {
    days: { type: 'string', default: '365' },
    requests: { type: 'string', default: '20000' },
  },
});
requireNode();
install();
build();
runJest('simulated-year', ['test/e2e/indicators/simulated-figures'], {
  SIMULATED_DAYS: values.days,
  SIMULATED_REQUESTS: values.requests,
});
