import { dmnTck } from './dmn-tck/dmn-tck.js';
import type { Suite } from './suite.js';
import { tokenSimulation } from './token-simulation/token-simulation.js';

/** Every suite that `npm run conformance` knows. */
export const suites: readonly Suite[] = [tokenSimulation, dmnTck];
