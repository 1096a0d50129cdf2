const esm = {
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': '@swc/jest' },
  moduleNameMapper: {
    '^@minhbach/(.*)$': '<rootDir>/libs/$1/src/index.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
};

const databaseSuite = {
  ...esm,
  globalSetup: '<rootDir>/test/support/start-database.js',
  globalTeardown: '<rootDir>/test/support/stop-database.js',
};

export default {
  maxWorkers: 2,
  // A database of its own is made for each file, which a busy machine does slowly.
  testTimeout: 30_000,
  projects: [
    {
      ...esm,
      displayName: 'unit',
      testMatch: ['<rootDir>/{apps,libs,workflows,test/conformance,test/property}/**/*.spec.ts'],
    },
    { ...databaseSuite, displayName: 'e2e', testMatch: ['<rootDir>/test/e2e/**/*.e2e-spec.ts'] },
    {
      ...databaseSuite,
      displayName: 'faults',
      testMatch: ['<rootDir>/test/faults/**/*.e2e-spec.ts'],
    },
    {
      ...databaseSuite,
      displayName: 'races',
      testMatch: ['<rootDir>/test/races/**/*.e2e-spec.ts'],
    },
  ],
};
