import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

// Plain Node only: this runs before anything is installed.

/** The project's folder. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..');

const installStamp = join(root, 'node_modules', '.minh-bach-install');
const buildStamp = join(root, 'dist', '.minh-bach-build');
const screensStamp = join(root, 'dist', '.minh-bach-screens');
const buildInputs = [
  'apps/api',
  'apps/cli',
  'apps/standalone',
  'apps/worker',
  'libs',
  'migrations',
  'test/bench',
  'test/conformance',
  'test/faults',
  'test/property',
  'test/support',
];
const buildFiles = [
  'package-lock.json',
  'nest-cli.json',
  'tsconfig.json',
  'tsconfig.build.json',
  'scripts/bundle.mjs',
];

/** Ends the program with a clear message when Node is older than `engines` in package.json asks. */
export function requireNode() {
  const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const [needMajor, needMinor] = engines.node.replace('>=', '').split('.').map(Number);
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > needMajor || (major === needMajor && minor >= needMinor)) return;
  console.error(`Minh Bạch needs Node ${engines.node}; this is ${process.versions.node}.`);
  process.exit(1);
}

/** Installs the packages unless those of the current lock file are there. */
export function install() {
  const wanted = digest([join(root, 'package-lock.json'), join(root, 'package.json')]);
  if (stampIs(installStamp, wanted)) return;
  console.log('Installing packages …');
  // Not `npm ci`: it refuses a lock file made on another platform (docs/dependencies.md).
  run('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error']);
  // npm may complete the lock file with this platform's packages, so it is read again.
  const installed = digest([join(root, 'package-lock.json'), join(root, 'package.json')]);
  writeFileSync(installStamp, installed);
}

/** Compiles the sources, and the screens, unless `dist` was built from exactly these. */
export function build() {
  compile();
  buildScreens();
}

/** Compiles and gathers the programs alone. */
export function compile() {
  const inputs = buildInputs.flatMap((folder) => sources(folder));
  const files = [...buildFiles.map((name) => join(root, name)), ...inputs];
  const wanted = digest(files);
  if (stampIs(buildStamp, wanted)) return;
  console.log('Building …');
  run(process.execPath, [join(root, 'node_modules', '@nestjs', 'cli', 'bin', 'nest.js'), 'build']);
  run(process.execPath, [join(root, 'scripts', 'bundle.mjs')]);
  mkdirSync(dirname(buildStamp), { recursive: true });
  writeFileSync(buildStamp, wanted);
}

function buildScreens() {
  const files = sources('apps/web', /\.(tsx?|json|css|html|svg)$/);
  const wanted = digest([join(root, 'package-lock.json'), ...files]);
  if (stampIs(screensStamp, wanted)) return;
  console.log('Building the screens …');
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const config = join(root, 'apps', 'web', 'vite.config.ts');
  run(process.execPath, [vite, 'build', '--config', config, '--logLevel', 'warn']);
  writeFileSync(screensStamp, wanted);
}

/** Runs a program in the project's folder; ends ours with its code when it fails. */
function run(program, parameters) {
  const shell = process.platform === 'win32' && program === 'npm';
  const { status, error } = spawnSync(program, parameters, { cwd: root, stdio: 'inherit', shell });
  if (status === 0) return;
  console.error(`"${[program, ...parameters].join(' ')}" failed${error ? `: ${error}` : '.'}`);
  process.exit(status ?? 1);
}

function sources(folder, kinds = /\.(ts|json)$/) {
  const path = join(root, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && kinds.test(entry.name))
    .filter((entry) => !/\.spec\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function digest(files) {
  const hash = createHash('sha256');
  for (const file of files) {
    hash.update(file);
    if (existsSync(file)) hash.update(readFileSync(file));
  }
  return hash.digest('hex');
}

function stampIs(file, wanted) {
  return existsSync(file) && readFileSync(file, 'utf8') === wanted;
}
