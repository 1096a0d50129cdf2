import { jest } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { StandaloneFolder } from '../../support/standalone-process.js';

/** An account without rights that every Unix has. */
const NOBODY = { uid: 65534, gid: 65534 };

jest.setTimeout(120_000);

describe('the standalone service of an ordinary user', () => {
  const folder = new StandaloneFolder();
  let place: { root: string; remove: () => void };

  beforeAll(() => {
    place = placeFor(process.cwd());
  });

  afterAll(async () => {
    await folder.remove();
    place.remove();
  });

  it('runs its database as himself and inside his own folder', async () => {
    // given: tests that run as an ordinary user need no other one
    const user = process.getuid?.() === 0 ? NOBODY : null;
    if (user) folder.giveTo(user);

    // when
    const { child, url } = await folder.serve({ root: place.root, ...(user && { user }) });

    // then
    const health = await fetch(`${url}/api/health`);
    expect(health.status).toBe(200);
    // PostgreSQL runs only as the owner of its folder.
    expect(statSync(join(folder.path, 'postgres')).uid).toBe(user?.uid ?? process.getuid?.());
    expect(await child.stop()).toBe(0);
  });
});

/** A folder with the compiled project that everybody may enter: the project itself, or a copy. */
function placeFor(root: string): { root: string; remove: () => void } {
  const everybody = process.getuid?.() === 0 ? NOBODY : {};
  const enters = spawnSync(
    '/bin/sh',
    ['-c', 'cd "$0" && test -r dist && test -x node_modules', root],
    {
      cwd: '/',
      ...everybody,
    },
  );
  if (enters.status === 0) return { root, remove: () => undefined };
  const copy = mkdtempSync(join(tmpdir(), 'minh-bach-project-'));
  chmodSync(copy, 0o755);
  for (const name of ['package.json', 'dist', 'workflows', 'node_modules']) {
    cpSync(join(root, name), join(copy, name), { recursive: true, verbatimSymlinks: true });
  }
  return { root: copy, remove: () => rmSync(copy, { recursive: true, force: true }) };
}
