import { jest } from '@jest/globals';
import {
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serviceUrl } from '@minhbach/database';
import { defaultDemoPassword } from '@minhbach/identity';
import { Client } from 'pg';
import { BackupFolder, restore } from '../../apps/standalone/src/backup/index.js';
import { Cast } from '../../apps/cli/src/demo/cast.js';
import { ChildProgram } from '../support/child-program.js';
import { StandaloneFolder } from '../support/standalone-process.js';
import { until } from '../support/until.js';
import { AcknowledgedLoad } from './support/acknowledged-load.js';
import { Chance } from './support/chance.js';
import { DemoRun } from './support/demo-run.js';
import { brokenInvariants } from './support/invariants.js';

jest.setTimeout(300_000);

/** Of which some have ended when the machine is lost, and others have not. */
const fewRequests = 10;

describe('a service whose machine was lost', () => {
  const chance = new Chance();
  const backups = mkdtempSync(join(tmpdir(), 'minh-bach-backups-'));
  const folder = new BackupFolder(backups);
  const lost = new StandaloneFolder();
  const found = new StandaloneFolder();
  let load: AcknowledgedLoad;
  let instant: Date;

  beforeAll(async () => {
    // given a service with people at work, backed up meanwhile
    const { child, url } = await lost.serve({ environment: { BACKUP_FOLDER: backups } });
    const demo = new DemoRun(url, chance.seed, fewRequests);
    await demo.hasBegun();
    load = await AcknowledgedLoad.start(url);
    await done(lost, 'backup', backups);

    // and a moment of their work after that
    await demo.isInTheMiddle();
    await chance.moment(1000);
    instant = new Date();
    await done(lost, 'take-audit-head');
    const now = new Date();
    await until('the folder has it', async () => new Date((await folder.reach())?.upTo ?? 0) > now);

    // when all of it dies at once, the disk included
    await Promise.all([child.kill(), demo.abandon()]);
    await load.stop();
    await lost.remove();
  });

  afterAll(async () => {
    await found.remove();
    rmSync(backups, { recursive: true, force: true });
  });

  it('is restored to a second in between: with every write before it and none after', async () => {
    // when
    const to = instant.toISOString();
    const restored = await cli(found, 'restore', backups, '--to', to);
    const { url } = await found.serve();

    // then
    expect(restored).toMatchObject({ code: 0 });
    const rows = await query<{ key: string }>('SELECT key::text FROM information_request');
    const there = new Set(rows.map(({ key }) => key));
    const before = load.requests.filter((each) => each.acknowledgedAt <= instant.getTime());
    const after = load.requests.filter((each) => each.sentAt > instant.getTime());
    expect(before.filter(({ key }) => !there.has(key))).toEqual([]);
    expect(after.filter(({ key }) => there.has(key))).toEqual([]);
    expect([before.length, after.length].every((count) => count > 0)).toBe(true);
    const files = load.files.filter((each) => each.acknowledgedAt <= instant.getTime());
    expect(files.filter(({ sha256 }) => !existsSync(contentOf(sha256)))).toEqual([]);
    expect(files.length).toBeGreaterThan(0);
    await showsWhatItsEventsSay(url);
  });

  /** The chains hold, compared with the heads of before; the figures are those counted from the events. */
  async function showsWhatItsEventsSay(url: string): Promise<void> {
    expect(await cli(found, 'verify-audit')).toMatchObject({
      code: 0,
      output: expect.stringMatching(/hold, \d+ rows\.\nCompared with \d heads/),
    });
    expect(readdirSync(join(found.path, 'audit-after-restore'))).toHaveLength(1);
    const kept = await figures(url);
    expect(await cli(found, 'recount', '--all')).toMatchObject({ code: 0 });
    expect(kept).toEqual(await figures(url));
    expect(kept.every(({ n }) => n > 0)).toBe(true);
    const broken = await brokenInvariants(found.databaseUrl);
    expect(broken.filter((each) => !/every request has|outbox/.test(each))).toEqual([]);
  }

  it.each<[what: string, spoil: (copy: string) => void, to: string | null, words: RegExp]>([
    [
      'an interrupted one',
      (copy) => {
        for (const name of readdirSync(join(copy, 'base'))) {
          renameSync(join(copy, 'base', name), join(copy, 'base', `${name}.unfinished`));
        }
      },
      null,
      /holds no complete backup\. .* was interrupted and is never restored/,
    ],
    [
      'one with a changed file',
      (copy) => {
        rmSync(join(onlyBase(copy), 'cluster', 'PG_VERSION'));
        writeFileSync(join(onlyBase(copy), 'cluster', 'PG_VERSION'), '19\n');
      },
      null,
      /is damaged; nothing was restored\.\n- cluster\/PG_VERSION is not what was written/,
    ],
    [
      'one that lacks a file',
      (copy) => {
        rmSync(join(onlyBase(copy), 'secrets.json'));
      },
      null,
      /- secrets\.json is missing/,
    ],
    [
      'an instant before it',
      () => undefined,
      '2026-01-01T00:00:00.000Z',
      /cannot be restored\. What can be:\n- from/,
    ],
    ['an instant after it', () => undefined, '2126-01-01T00:00:00.000Z', /cannot be restored/],
  ])('refuses %s before anything is written', async (_what, spoil, to, words) => {
    // given
    const copy = mkdtempSync(join(tmpdir(), 'minh-bach-copy-'));
    linkAll(backups, copy);
    spoil(copy);
    const empty = mkdtempSync(join(tmpdir(), 'minh-bach-data-'));

    // when
    const places = { dataFolder: empty, filesFolder: null, auditFolder: join(empty, 'audit') };
    const attempt = restore(new BackupFolder(copy), places, to, () => undefined);

    // then
    await expect(attempt).rejects.toThrow(words);
    expect(readdirSync(empty)).toEqual([]);
    rmSync(copy, { recursive: true });
    rmSync(empty, { recursive: true });
  });

  it('is not restored over data, nor under a running service', async () => {
    const onto = { dataFolder: found.path, filesFolder: null, auditFolder: found.path };
    const attempt = () => restore(folder, onto, null, () => undefined);

    await expect(attempt()).rejects.toThrow('A database runs on');
    await found.stop();
    await expect(attempt()).rejects.toThrow('is not empty');
  });

  it('does not go on in the folder of the backups that it was restored from', async () => {
    const child = found.launch({ environment: { BACKUP_FOLDER: backups } });

    expect(await child.ended).toBe(1);
    expect(child.output).toContain('before it was restored');
  });

  function contentOf(sha256: string): string {
    return join(found.path, 'files', 'content', sha256.slice(0, 2), sha256);
  }

  async function query<R>(sql: string): Promise<R[]> {
    const client = new Client({ connectionString: serviceUrl(found.databaseUrl) });
    await client.connect();
    try {
      return (await client.query(sql)).rows as R[];
    } finally {
      await client.end();
    }
  }
});

async function cli(
  on: StandaloneFolder,
  ...words: string[]
): Promise<{ code: unknown; output: string }> {
  const environment = {
    MINHBACH_DATA: on.path,
    ...(on.hasServer && { DATABASE_URL: on.databaseUrl }),
  };
  const child = new ChildProgram({ program: 'programs/cli.js', words, environment });
  return { code: await child.ended, output: child.output };
}

/** The same files once more, without their bytes. */
function linkAll(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) linkAll(source, target);
    else linkSync(source, target);
  }
}

async function done(on: StandaloneFolder, ...words: string[]): Promise<void> {
  const { code, output } = await cli(on, ...words);
  if (code !== 0) throw new Error(output);
}

function onlyBase(copy: string): string {
  return join(copy, 'base', readdirSync(join(copy, 'base'))[0] ?? '');
}

/** CS 5 and CS 6 of everything that is due around now. */
async function figures(url: string): Promise<{ n: number }[]> {
  const cast = new Cast(url, defaultDemoPassword, { attemptMs: 30_000, callMs: 30_000 });
  const { api } = await cast.as('giamsat');
  const day = (offset: number) =>
    new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);
  const period = `from=${day(-40)}&to=${day(90)}`;
  return Promise.all(
    ['cs5', 'cs6'].map((id) => api.get<{ n: number }>(`/api/indicators/${id}?${period}`)),
  );
}
