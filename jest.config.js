export const esm = {
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': '@swc/jest' },
  moduleNameMapper: {
    '^@minhbach/(.*)$': '<rootDir>/libs/$1/src/index.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
};

/** Loads the product once a process; `TEST_MODULES=apart` has each file load it for itself, as Jest does. */
const sharedModules = process.env.TEST_MODULES !== 'apart' && {
  runtime: '<rootDir>/test/support/shared-modules/runtime.cjs',
  testEnvironment: '<rootDir>/test/support/shared-modules/environment.cjs',
};

const databaseSuite = {
  ...esm,
  ...sharedModules,
  globalSetup: '<rootDir>/test/support/start-database.js',
  globalTeardown: '<rootDir>/test/support/stop-database.js',
};

/** The screens, in a browser without a window. */
const web = {
  displayName: 'web',
  testEnvironment: '<rootDir>/apps/web/test/jsdom-environment.js',
  testMatch: ['<rootDir>/apps/web/**/*.spec.{ts,tsx}'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: {
    '^.+\\.ts$': '@swc/jest',
    '^.+\\.tsx$': [
      '@swc/jest',
      {
        swcrc: false,
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
        module: { type: 'es6' },
        sourceMaps: 'inline',
      },
    ],
  },
  moduleNameMapper: {
    '\\.css$': '<rootDir>/apps/web/test/no-style.js',
    '^virtual:messages$': '<rootDir>/apps/web/test/no-message-files.js',
    // What tests of the service read as well is imported with its extension.
    '^(.*/search-words)\\.js$': '$1',
  },
};

export default {
  // One more than there are cores: some wait for programs that they have started.
  maxWorkers: 3,
  // Modules of files that are done are never given back, and a process that has grown spends its time on its heap.
  workerIdleMemoryLimit: '800MB',
  // A database of its own is made for each file, which a busy machine does slowly.
  testTimeout: 30_000,
  projects: [
    {
      ...esm,
      ...sharedModules,
      displayName: 'unit',
      testMatch: [
        '<rootDir>/{apps,libs,workflows,test/browser,test/conformance,test/deploy}/**/*.spec.ts',
      ],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/apps/web/'],
    },
    web,
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
