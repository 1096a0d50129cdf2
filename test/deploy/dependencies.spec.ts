import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const read = (path: string) => readFileSync(path, 'utf8');
const known = JSON.parse(read('package.json')) as Record<
  'dependencies' | 'devDependencies',
  Record<string, string>
>;
const reasons = read('docs/dependencies.md');

describe('dependencies', () => {
  it.each(Object.keys({ ...known.dependencies, ...known.devDependencies }))(
    'has the reason for %s written down',
    (name) => {
      expect(reasons).toContain(`\`${name}\``);
    },
  );

  it('are of exact versions', () => {
    const versions = Object.values({ ...known.dependencies, ...known.devDependencies });
    // Also under another name: `npm:typescript@7.0.2`.
    const exact = /^(npm:[\w@/.-]+@)?\d+\.\d+\.\d+(-[\w.]+)?$/;
    expect(versions.filter((version) => !exact.test(version))).toEqual([]);
  });

  it('has written down how soon a faulty one is replaced', () => {
    expect(reasons).toMatch(/replaced\s+within \d+ days/);
  });

  it('are all in the bill of materials, with what they are made of', () => {
    const { stdout } = spawnSync('npm', ['run', '--silent', 'sbom'], {
      encoding: 'utf8',
      maxBuffer: 64 * 2 ** 20,
      shell: process.platform === 'win32',
    });
    const { components } = JSON.parse(stdout) as {
      components: { name: string; version: string }[];
    };

    const named = new Set(components.map(({ name, version }) => `${name}@${version}`));
    const missing = Object.entries(known.dependencies)
      .map(([name, version]) => `${name}@${version}`)
      .filter((each) => !named.has(each));
    expect(missing).toEqual([]);
    expect(named.size).toBeGreaterThan(Object.keys(known.dependencies).length);
  });
});
