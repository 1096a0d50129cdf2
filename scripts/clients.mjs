// The published clients of the two protocols, on a Node that they accept, against a running service:
//   npm run test:clients
//   npm run test:clients -- --test-name-pattern "long"     some of it
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compile, install, requireNode, root } from './prepare.mjs';

const folder = join(root, 'test', 'clients');
const patienceMs = 120_000;

requireNode();
install();
compile();
installClients();

const data = mkdtempSync(join(tmpdir(), 'minh-bach-clients-'));
// The account of the database has to get in.
chmodSync(data, 0o755);
const service = spawn(process.execPath, [join(root, 'dist/programs/standalone.js')], {
  cwd: root,
  stdio: ['ignore', 'pipe', 'inherit'],
  env: {
    ...process.env,
    MINHBACH_DATA: data,
    MINHBACH_DEMO: 'people',
    PORT: process.env.PORT ?? '0',
  },
});
try {
  const said = await announcement(service);
  const url = /Service +(\S+)/.exec(said)?.[1] ?? '';
  const password = /with the password (\S+)/.exec(said)?.[1] ?? '';
  const environment = await clientOf(url, password);
  process.exitCode = await run(environment);
} finally {
  await stop(service);
  rmSync(data, { recursive: true, force: true });
}

function installClients() {
  if (existsSync(join(folder, 'node_modules'))) return;
  console.log('Installing the clients …');
  const words = ['install', '--no-audit', '--no-fund', '--loglevel=error'];
  const shell = process.platform === 'win32';
  const { status } = spawnSync('npm', words, { cwd: folder, stdio: 'inherit', shell });
  if (status !== 0) process.exit(status ?? 1);
}

/** What the service says when it is there. */
async function announcement(child) {
  let said = '';
  const late = setTimeout(() => child.kill(), patienceMs);
  for await (const chunk of child.stdout) {
    said += chunk;
    if (said.includes('Ctrl-C stops it.')) break;
  }
  clearTimeout(late);
  child.stdout.resume();
  if (!said.includes('Ctrl-C stops it.')) throw new Error(`The service did not start:\n${said}`);
  return said;
}

/** Lets the clients in as an administrator does it; returns what they are told. */
async function clientOf(url, password) {
  const json = { 'content-type': 'application/json' };
  const post = async (path, body, headers = {}) => {
    const call = { method: 'POST', headers: { ...json, ...headers }, body: JSON.stringify(body) };
    const response = await fetch(url + path, call);
    if (!response.ok) throw new Error(`${path}: ${await response.text()}`);
    return response;
  };
  const session = await post('/api/session', { login: 'quantri', password });
  const cookie = session.headers.getSetCookie()[0].split(';')[0];
  const scopes = [
    ...['definitions:read', 'deployments:write', 'instances:read', 'instances:start'],
    ...['instances:operate', 'jobs:read', 'jobs:work', 'messages:send', 'tasks:read', 'tasks:work'],
    'decisions:evaluate',
  ];
  const client = {
    ...{ name: 'test:clients', scopes, days: 1 },
    ...{ processes: ['demo-*'], jobTypes: ['demo.*'], messages: ['demo-*'] },
  };
  const created = await post('/api/clients', client, { cookie });
  const { key, secret } = await created.json();
  return { MINHBACH_URL: url, MINHBACH_CLIENT: key, MINHBACH_SECRET: secret };
}

function run(environment) {
  const files = readdirSync(folder).filter((name) => name.endsWith('.test.mjs'));
  const words = ['--test', '--test-concurrency=1', ...process.argv.slice(2), ...files];
  const env = { ...process.env, ...environment };
  const tests = spawn(newerNode(), words, { cwd: folder, stdio: 'inherit', env });
  return new Promise((resolve) => tests.on('exit', (code) => resolve(code ?? 1)));
}

/** This one if it is new enough for the clients, or the one that came with them. */
function newerNode() {
  if (Number(process.versions.node.split('.')[0]) >= 22) return process.execPath;
  const packages = join(folder, 'node_modules');
  for (const name of readdirSync(packages).filter((each) => each.startsWith('node-'))) {
    for (const program of ['node', 'node.exe']) {
      const path = join(packages, name, 'bin', program);
      if (existsSync(path)) return path;
    }
  }
  throw new Error('The clients need Node 22 or newer.');
}

async function stop(child) {
  if (child.exitCode !== null) return;
  const gone = new Promise((resolve) => child.on('exit', resolve));
  child.kill('SIGTERM');
  await gone;
}
