import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { knownSettings } from './known-settings.js';

const read = (file: string) => readFileSync(file, 'utf8');
const chart = 'deploy/helm/minh-bach';
const templates = readdirSync(`${chart}/templates`).map((name) => join(chart, 'templates', name));

/** What a container gets that is no setting of ours. */
const others = new Set([
  'NODE_ENV',
  'POSTGRES_PASSWORD',
  'OWNER_PASSWORD',
  'APP_PASSWORD',
  'REDISCLI_AUTH',
]);

interface ComposeService {
  readonly environment?: Readonly<Record<string, string>>;
  readonly depends_on?: Readonly<Record<string, unknown>>;
  readonly volumes?: readonly string[];
  readonly command?: readonly string[];
  readonly stop_grace_period?: string;
  readonly healthcheck?: object;
  readonly deploy?: { readonly replicas: number };
}

interface Compose {
  readonly services: Readonly<Record<string, ComposeService>>;
  readonly volumes: Readonly<Record<string, unknown>>;
}

describe('Dockerfile', () => {
  const text = read('Dockerfile');
  const copied = [...text.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, from = '']) =>
    from.split(' '),
  );

  it('copies what there is, and what is built from', () => {
    expect(copied.filter((path) => !existsSync(path))).toEqual([]);
    const inputs = /const buildInputs = \[([^\]]+)\]/.exec(read('scripts/prepare.mjs'))?.[1] ?? '';
    const folders = [...inputs.matchAll(/'([^']+)'/g)].map(([, folder = '']) => folder);
    expect(
      folders.filter((folder) => !copied.some((path) => `${folder}/`.startsWith(`${path}/`))),
    ).toEqual([]);
  });

  it('is let have all of it', () => {
    const letIn = [...read('.dockerignore').matchAll(/^!(.+)$/gm)].map(([, path = '']) => path);
    expect(
      copied.filter((path) => !letIn.some((each) => `${path}/`.startsWith(`${each}/`))),
    ).toEqual([]);
  });

  it('starts programs that there are', () => {
    const programs = [text, read('docker-compose.yml'), ...templates.map(read)]
      .flatMap((each) => [...each.matchAll(/\bdist\/(\S+)\.js/g)])
      .map(([, program = '']) => program.replace(/^programs\/(\w+)$/, 'apps/$1/src/main.ts'));
    expect(new Set(programs).size).toBe(3);
    expect(programs.filter((program) => !existsSync(program))).toEqual([]);
  });

  it('takes the Node that the tests take, no development packages, and is nobody of importance', () => {
    expect(text).toContain(`ARG NODE_VERSION=${read('.nvmrc').trim()}\n`);
    expect(text).toContain('npm prune --omit=dev');
    expect(text).toMatch(/^USER node$/m);
    expect(text).toMatch(/^HEALTHCHECK .*deploy\/docker\/healthy\.mjs/m);
  });
});

describe('docker-compose.yml', () => {
  const { services, volumes } = parse(read('docker-compose.yml'), { merge: true }) as Compose;

  it('has the database, the queue, the migrations, the api, and several workers', () => {
    expect(Object.keys(services)).toEqual(['postgres', 'redis', 'migrate', 'api', 'worker']);
    expect(services.worker?.deploy?.replicas).toBeGreaterThan(1);
  });

  it.each(Object.entries(services))('%s waits for, and mounts, what there is', (_, service) => {
    expect(Object.keys(service.depends_on ?? {}).filter((name) => !(name in services))).toEqual([]);
    const sources = (service.volumes ?? []).map((volume) => volume.split(':')[0] ?? '');
    expect(
      sources.filter((from) => (from.startsWith('.') ? !existsSync(from) : !(from in volumes))),
    ).toEqual([]);
  });

  it('names every variable that it asks for in deploy/README.md', () => {
    const asked = [...read('docker-compose.yml').matchAll(/\$\{([A-Z_]+)/g)].map(
      ([, name = '']) => name,
    );
    const page = read('deploy/README.md');
    expect([...new Set(asked)].filter((name) => !new RegExp(`\\b${name}\\b`).test(page))).toEqual(
      [],
    );
  });

  it('gives a process the time to drain and to end', () => {
    expect(parseInt(services.api?.stop_grace_period ?? '', 10)).toBeGreaterThanOrEqual(5 + 30 + 5);
  });
});

describe('the chart', () => {
  const values = parse(read(`${chart}/values.yaml`)) as object;

  it('uses no value that values.yaml does not have', () => {
    const used = templates.flatMap((file) =>
      [...read(file).matchAll(/\$?\.Values\.([A-Za-z.]+)/g)].map(([, path = '']) => path),
    );
    expect([...new Set(used)].filter((path) => !has(values, path.split('.')))).toEqual([]);
  });

  it('is of the release that the package is of', () => {
    const { version, appVersion } = parse(read(`${chart}/Chart.yaml`)) as Record<string, string>;
    const release = (JSON.parse(read('package.json')) as { version: string }).version;
    expect({ version, appVersion }).toEqual({ version: release, appVersion: release });
  });
});

it('every YAML file of deploy can be read', () => {
  const files = readdirSync('deploy', { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.ya?ml$/.test(name) && !name.includes('templates'))
    .map((name) => join('deploy', name));
  expect(files.length).toBeGreaterThan(3);
  for (const file of files) expect(() => parse(read(file)) as unknown).not.toThrow();
});

it('every setting of the manifests is explained in README.md or docs/operations.md', () => {
  const { services } = parse(read('docker-compose.yml'), { merge: true }) as Compose;
  const named = [
    ...Object.values(services).flatMap(({ environment }) => Object.keys(environment ?? {})),
    ...[...(/^ENV (.+)$/m.exec(read('Dockerfile'))?.[1] ?? '').matchAll(/([A-Z_]+)=/g)].map(
      ([, name = '']) => name,
    ),
    ...templates.flatMap((file) =>
      [...read(file).matchAll(/- name: ([A-Z_]+)$/gm)].map(([, name = '']) => name),
    ),
    ...[...read(`${chart}/values.yaml`).matchAll(/\b([A-Z]+_[A-Z_]+)\b/g)].map(
      ([, name = '']) => name,
    ),
  ];
  expect(named.length).toBeGreaterThan(20);
  expect(
    [...new Set(named)].filter((name) => !knownSettings.has(name) && !others.has(name)),
  ).toEqual([]);
});

function has(values: unknown, path: readonly string[]): boolean {
  const [first, ...rest] = path;
  if (first === undefined) return true;
  if (typeof values !== 'object' || values === null || !(first in values)) return false;
  return has((values as Record<string, unknown>)[first], rest);
}
