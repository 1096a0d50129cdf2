import { esm } from '../../jest.config.js';

/** Apart from the other tests: several processes at a time, for minutes. */
export default {
  ...esm,
  rootDir: '../..',
  testMatch: ['<rootDir>/test/cluster/*.{cluster,scale}-spec.ts'],
  globalSetup: '<rootDir>/test/support/start-database.js',
  globalTeardown: '<rootDir>/test/support/stop-database.js',
  maxWorkers: 1,
  testTimeout: 600_000,
};
