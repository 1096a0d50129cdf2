// Sound, nearly sound and hostile values for every route of the OpenAPI document, by people of every role:
//   npm run test:fuzz                                 50,000 calls
//   npm run test:fuzz -- --calls 5000 --seed 4711     fewer, or the same again
import { parseArgs } from 'node:util';
import { build, install, requireNode } from './prepare.mjs';
import { runJest } from './run-jest.mjs';

const { values } = parseArgs({
  options: {
    calls: { type: 'string', default: '50000' },
    seed: { type: 'string' },
  },
});
requireNode();
install();
build();
runJest('fuzz', ['test/e2e/api/fuzz'], {
  FUZZ_CALLS: values.calls,
  ...(values.seed && { FUZZ_SEED: values.seed }),
});
