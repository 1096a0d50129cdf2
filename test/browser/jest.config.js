import { esm } from '../../jest.config.js';

/** Apart from the other tests: these want a Chromium, which not everybody has. */
export default {
  ...esm,
  rootDir: '../..',
  testMatch: ['<rootDir>/test/browser/*.{browser,budget,pictures}-spec.ts'],
  // They share the machine with a browser and a service.
  maxWorkers: 1,
  testTimeout: 120_000,
};
