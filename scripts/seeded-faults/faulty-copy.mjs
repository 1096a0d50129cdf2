import { execFile } from 'node:child_process';
import { chmodSync, cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { root } from '../prepare.mjs';

const notCopied = ['.git', 'node_modules', 'dist', 'data', 'reports', 'coverage'];

/** A copy of the project's sources in which faults may be put; gone when the program ends. */
export class FaultyCopy {
  #folder = mkdtempSync(join(tmpdir(), 'minhbach-faults-'));
  #project = join(this.#folder, 'project');

  constructor() {
    process.once('exit', () => rmSync(this.#folder, { recursive: true, force: true }));
    // PostgreSQL and its helpers may run as another user.
    chmodSync(this.#folder, 0o755);
    cpSync(root, this.#project, {
      recursive: true,
      filter: (path) => !notCopied.includes(relative(root, path)),
    });
    symlinkSync(join(root, 'node_modules'), join(this.#project, 'node_modules'), 'junction');
  }

  /** Its folder. */
  get project() {
    return this.#project;
  }

  /** False when it does not fit. */
  async put(fault) {
    return (await this.#apply(fault, [])).isGood;
  }

  async takeOut(fault) {
    await this.#apply(fault, ['--reverse']);
  }

  /** What the compiler says first; null when it is content. */
  async typeFault() {
    const info = join(this.#folder, 'types.tsbuildinfo');
    const tsc = ['node_modules/typescript-7/bin/tsc', '--noEmit', '--incremental'];
    const { isGood, stdout } = await this.#run([...tsc, '--tsBuildInfoFile', info]);
    return isGood ? null : firstLineOf(stdout);
  }

  /**
   * The files with failures, each with the first one: `{ file, title, isAssertion }`, the last false when the
   * file could not even be loaded. No files are all files.
   */
  async failuresOf(files) {
    const output = join(this.#folder, 'jest.json');
    rmSync(output, { force: true });
    const jest = ['node_modules/jest/bin/jest.js', '--json', `--outputFile=${output}`, '--silent'];
    const { stderr } = await this.#run([
      ...jest,
      ...(files.length > 0 ? ['--runTestsByPath', ...files] : []),
    ]);
    const failed = readResults(output, stderr).testResults.filter(isFailed);
    return failed.map(({ name, message, assertionResults }) => {
      const test = assertionResults.find(isFailed);
      const file = relative(this.#project, name);
      return { file, isAssertion: !!test, title: test?.fullName ?? firstLineOf(message) };
    });
  }

  #apply({ file }, options) {
    return this.#start('git', ['apply', ...options, join(root, file)]);
  }

  #run(parameters) {
    return this.#start(process.execPath, parameters);
  }

  /** Not synchronously: the PostgreSQL that we have started wants to be heard meanwhile. */
  #start(program, parameters) {
    const NODE_OPTIONS = '--experimental-vm-modules --no-warnings=ExperimentalWarning';
    const options = {
      cwd: this.#project,
      maxBuffer: 256 * 1024 * 1024,
      env: { ...process.env, NODE_OPTIONS },
    };
    return new Promise((resolve) => {
      execFile(program, parameters, options, (error, stdout, stderr) =>
        resolve({ isGood: error === null, stdout, stderr }),
      );
    });
  }
}

function isFailed({ status }) {
  return status === 'failed';
}

function firstLineOf(text) {
  return text.trim().split('\n', 1)[0] ?? '';
}

function readResults(file, stderr) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    throw new Error(`Jest left no results: ${stderr.slice(-2_000)}`);
  }
}
