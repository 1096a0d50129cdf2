import { esm } from '../../jest.config.js';

/** Apart from the other tests: these want a helm, which not everybody has. */
export default {
  ...esm,
  rootDir: '../..',
  testMatch: ['<rootDir>/test/deploy/*.deploy-spec.ts'],
};
