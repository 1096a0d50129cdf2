const { TestEnvironment } = require('jest-environment-node');

/** Project → the one context that all its test files of this process run in. */
const environments = new Map();

/** What a circus leaves on the global object; a later file's would be played twice. */
const ofTheCircus = [Symbol.for('EVENT_HANDLERS'), Symbol.for('$$jest-matchers-object')];

/**
 * A Node environment that is kept for the next test file, since modules belong to the context in which they
 * were evaluated (`runtime.cjs` says why they are kept).
 */
class SharedEnvironment extends TestEnvironment {
  constructor(config, context) {
    const known = environments.get(config.projectConfig.id);
    if (known) {
      known.beginFile();
      return known;
    }
    super(config, context);
    this.exit = this.global.process.exit;
    environments.set(config.projectConfig.id, this);
  }

  /** The runner wraps `process.exit` for each file anew. */
  beginFile() {
    this.global.process.exit = this.exit;
  }

  async teardown() {
    for (const symbol of ofTheCircus) delete this.global[symbol];
  }
}

module.exports = SharedEnvironment;
