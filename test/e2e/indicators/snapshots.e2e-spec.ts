import { jest } from '@jest/globals';
import { generateKeyPairSync, sign } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SnapshotRefused, Snapshots, type SnapshotExport } from '@minhbach/indicators';
import { runCli } from '../../../apps/cli/src/run-cli.js';
import { IndicatorsUnderTest } from '../../support/indicators-under-test.js';

const october = { from: '2026-10-01', to: '2026-10-31' };

describe('the published figures of a month', () => {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const trusted = publicKey.export({ type: 'spki', format: 'pem' }).toString();
  let under: IndicatorsUnderTest;
  let folder: string;
  let snapshot: SnapshotExport;

  beforeAll(async () => {
    jest.spyOn(console, 'log').mockReturnValue(undefined);
    folder = mkdtempSync(join(tmpdir(), 'minhbach-snapshot-'));
    under = await IndicatorsUnderTest.start('2026-11-05T03:00:00Z');
    for (const facts of [
      { outcome: 'fulfilled', closedOn: '2026-10-06', receivedOn: '2026-10-07' },
      { outcome: 'refused', closedOn: '2026-10-12', agency: 'stc' },
      { outcome: 'partially-fulfilled', closedOn: '2026-10-08' },
      { breachedOn: '2026-10-09' },
      { validOn: null, dueOn: null, outcome: 'lapsed', closedOn: '2026-10-26' },
    ]) {
      await under.request(facts);
    }
    snapshot = await under.get(Snapshots).take('2026-10', privateKey);
  });
  afterAll(async () => {
    jest.restoreAllMocks();
    await under.stop();
    rmSync(folder, { recursive: true });
  });

  /** What the program says of a snapshot on a machine that has nothing but it and the key. */
  const verify = async (changes: Partial<SnapshotExport> = {}, key = trusted) => {
    const [file, keyFile] = [join(folder, 'snapshot.json'), join(folder, 'key.pem')];
    writeFileSync(file, JSON.stringify({ ...snapshot, ...changes }));
    writeFileSync(keyFile, key);
    return runCli(['verify-snapshot', file, '--key', keyFile], {});
  };

  it('are those that the service showed on that day', async () => {
    const { figures } = JSON.parse(snapshot.content) as {
      figures: Record<string, { whole: unknown; byAgency: { agencyCode: string; n: number }[] }>;
    };
    for (const id of ['cs5', 'cs6', 'sla', 'progress'] as const) {
      const shown = await under.indicators.of(id, october);
      expect(figures[id]?.whole).toEqual(JSON.parse(JSON.stringify(shown)));
    }
    expect(figures.cs5?.byAgency).toMatchObject([
      { agencyCode: 'stc', n: 1 },
      { agencyCode: 'vpubnd', n: 3 },
    ]);
  });

  it('come out again elsewhere', async () => {
    expect(await verify()).toBe(0);
  });

  it.each<[string, (whole: SnapshotExport) => Partial<SnapshotExport>]>([
    ['a figure', ({ content }) => ({ content: content.replace('"numerator":2', '"numerator":3') })],
    ['a case', ({ cases }) => ({ cases: cases.replace('"refused"', '"fulfilled"') })],
    ['a missing case', ({ cases }) => ({ cases: cases.slice(cases.indexOf('\n') + 1) })],
    [
      'a figure, signed by who has the key',
      ({ content: published }) => {
        const content = published.replace('"numerator":2', '"numerator":3');
        return {
          content,
          signature: sign(null, Buffer.from(content), privateKey).toString('base64'),
        };
      },
    ],
    ['the signature', ({ signature }) => ({ signature: `A${signature.slice(1)}` })],
  ])('do not stand a change of %s', async (_what, change) => {
    const changed = change(snapshot);
    expect({ ...snapshot, ...changed }).not.toEqual(snapshot);
    expect(await verify(changed)).toBe(1);
  });

  it('are refused when somebody else has signed them', async () => {
    const other = generateKeyPairSync('ed25519').publicKey;
    const key = other.export({ type: 'spki', format: 'pem' }).toString();
    expect(await verify({}, key)).toBe(1);
  });

  it('are published once, when the month is over, and never changed', async () => {
    const snapshots = under.get(Snapshots);
    await expect(snapshots.take('2026-10', privateKey)).rejects.toThrow(SnapshotRefused);
    await expect(snapshots.take('2026-11', privateKey)).rejects.toThrow(SnapshotRefused);
    await expect(under.query(`UPDATE indicator_snapshot SET month = '2026-09'`)).rejects.toThrow(
      'never changed',
    );

    // when a request of that month changes afterwards
    await under.request({ outcome: 'fulfilled', closedOn: '2026-10-06' });

    // then
    expect(await snapshots.read('2026-10')).toEqual(snapshot);
    expect(await snapshots.list()).toMatchObject([{ month: '2026-10', asOfOn: '2026-11-05' }]);
    expect(await snapshots.read('2026-09')).toBeNull();
  });

  it('name neither requests nor businesses', () => {
    expect(snapshot.cases).not.toContain('YC-');
    expect(snapshot.cases).toMatch(/^\{"requestKey":"1","code":""/);
  });

  it('are published by themselves from the fifth day of the next month on, once', async () => {
    const snapshots = under.get(Snapshots);
    under.clock.set(new Date('2026-12-04T03:00:00Z'));
    expect(await snapshots.takeDue(privateKey)).toBeNull();
    under.clock.set(new Date('2026-12-05T03:00:00Z'));
    expect(await snapshots.takeDue(privateKey)).toBe('2026-11');
    expect(await snapshots.takeDue(privateKey)).toBeNull();
  });
});
