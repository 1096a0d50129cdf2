const { join } = require('node:path');
const { pathToFileURL } = require('node:url');
const { default: Runtime } = require('jest-runtime');

/** Project → its one runtime in this process. */
const runtimes = new Map();

/**
 * A Jest runtime that evaluates the product's modules, and those it depends on, once a process and not once a
 * test file: some 2,500 modules, three to five seconds of each of 170 files. What lies under `test` is
 * forgotten after each file, with Jest's own modules and all mocks of modules. Files of one project therefore
 * share what a module of the product keeps, as two users of one process do.
 */
class SharedRuntime extends Runtime {
  constructor(...args) {
    const [config, , , , , , testPath] = args;
    const known = runtimes.get(config.id);
    if (known) {
      known.beginFile(testPath);
      return known;
    }
    super(...args);
    this.tests = join(config.rootDir, 'test/');
    runtimes.set(config.id, this);
  }

  beginFile(testPath) {
    this._testPath = testPath;
    this.esmLoader.testPath = testPath;
    this.executor.testPath = testPath;
    this.testState.state = 'loading';
  }

  teardown() {
    this.restoreAllMocks();
    this.forgetTests();
    this.mockState.clear();
    this.testMainModule.reset();
    this.fileCache.clear();
    this.jestGlobals.clearJestObjectCache();
    this.jestGlobals.cachedEnvGlobals = undefined;
    this.loggedReferenceErrors.clear();
    this.testState.leaveTestCode();
  }

  forgetTests() {
    const { esModuleRegistry, moduleRegistry, internalModuleRegistry } = this.registries;
    const testUrl = pathToFileURL(this.tests).href;
    for (const key of esModuleRegistry.keys()) {
      if (key.startsWith(testUrl) || key.includes('@jest/')) esModuleRegistry.delete(key);
    }
    for (const key of moduleRegistry.keys()) {
      if (key.startsWith(this.tests)) moduleRegistry.delete(key);
    }
    internalModuleRegistry.clear();
  }
}

module.exports = { default: SharedRuntime, __esModule: true };
