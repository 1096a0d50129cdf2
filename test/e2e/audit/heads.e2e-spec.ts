import { jest } from '@jest/globals';
import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AuditHeads, auditOptionsFrom, type AuditOptions } from '@minhbach/audit';
import { Clock } from '@minhbach/database';
import { HistoryChains } from '@minhbach/runtime';
import { runCli } from '../../../apps/cli/src/run-cli.js';
import { workerOptionsFrom } from '../../../apps/worker/src/worker-options.js';
import { process } from '../../support/bpmn.js';
import { RuntimeUnderTest } from '../../support/runtime-under-test.js';
import { ServiceUnderTest } from '../../support/service-under-test.js';
import { until } from '../../support/until.js';

const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const AUDIT_KEY = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();

describe('the heads of the audit', () => {
  let engine: RuntimeUnderTest;
  let heads: AuditHeads;
  let folder: string;
  let audit: AuditOptions;
  let said: string[];
  let rootKey: number;

  beforeEach(async () => {
    said = [];
    jest.spyOn(console, 'log').mockImplementation((line: string) => said.push(line));
    jest.spyOn(console, 'error').mockImplementation((line: string) => said.push(line));
    folder = mkdtempSync(join(tmpdir(), 'minhbach-audit-'));
    audit = auditOptionsFrom({ AUDIT_FOLDER: folder, AUDIT_KEY }, 'data');
    engine = await RuntimeUnderTest.start();
    heads = new AuditHeads(engine.get(HistoryChains), engine.get(Clock));
    const work = process('work').start().userTask('a').userTask('b').end().xml();
    await engine.deploy({ 'work.bpmn': work });
    rootKey = await engine.start('work');
    await engine.start('work');
  });
  afterEach(async () => {
    jest.restoreAllMocks();
    await engine.stop();
    rmSync(folder, { recursive: true });
  });

  const headFiles = () => readdirSync(folder).filter((name) => name.startsWith('head-'));
  const fileOf = (number: number) => join(folder, `head-00000${String(number)}.json`);
  const cli = async (...words: string[]) => {
    const code = await runCli(words, {
      ...{ DATABASE_URL: engine.database.url, AUDIT_FOLDER: folder, AUDIT_KEY },
    });
    return { code, output: said.join('\n') };
  };

  it('are taken once a day in Viet Nam, of the chains that have gone on', async () => {
    expect(await heads.takeDue(audit)).toEqual({ number: 1, chains: 2 });
    engine.clock.set(new Date('2026-03-02T16:59:59.000Z'));
    expect(await heads.takeDue(audit)).toBeNull();

    await engine.complete(rootKey, 'a', 'hoa');
    engine.clock.set(new Date('2026-03-02T17:00:00.000Z'));
    expect(await heads.takeDue(audit)).toEqual({ number: 2, chains: 1 });
  });

  it('are taken by one of two processes at the same moment', async () => {
    const taken = await Promise.all([heads.take(audit), heads.take(audit)]);

    expect(taken.filter((head) => head !== null)).toHaveLength(1);
    expect(headFiles()).toHaveLength(1);
  });

  it('are taken and compared by commands', async () => {
    expect(await cli('verify-audit')).toMatchObject({
      code: 0,
      output: expect.stringContaining('There are no heads to compare with') as string,
    });
    expect(await cli('take-audit-head')).toMatchObject({ code: 0 });
    expect(await cli('verify-audit', '--instance', String(rootKey))).toMatchObject({
      code: 0,
      output: expect.stringContaining('The histories of 1 instances hold, 1 rows.') as string,
    });
    expect(await cli('verify-audit', '--instance', '1')).toMatchObject({ code: 2 });
    expect(await cli('verify-audit', '--instance', 'one')).toMatchObject({ code: 2 });
  });

  it('remember what a later head could not see any more', async () => {
    // given
    await engine.complete(rootKey, 'a', 'hoa');
    await heads.take(audit);
    await engine.asOwner('DELETE FROM history WHERE root_key = $1 AND seq = 3', [rootKey]);
    await engine.asOwner(
      `UPDATE process_instance SET seq = 2, history_hash = h.hash FROM history h
       WHERE key = $1 AND h.root_key = $1 AND h.seq = 2`,
      [rootKey],
    );

    // when
    await heads.take(audit);

    // then
    const { code, output } = await cli('verify-audit');
    expect(code).toBe(1);
    expect(output).toContain(
      `process instance ${String(rootKey)}: row 3 is missing, and all after it`,
    );
  });

  it.each<[string, (key: string) => void, string]>([
    [
      'one that was changed',
      () => {
        writeFileSync(fileOf(1), readFileSync(fileOf(1), 'utf8').replace('seq', 'sep'));
      },
      'head-000001.json: no head that a trusted key has signed',
    ],
    [
      'one that was taken out',
      () => {
        rmSync(fileOf(1));
      },
      'head-000002.json: the head before it is missing',
    ],
    [
      'one in the place of another',
      () => {
        writeFileSync(fileOf(3), readFileSync(fileOf(2)));
      },
      'head-000003.json: it is the head 2',
    ],
    [
      'one that somebody else signed',
      (key) => {
        const other = generateKeyPairSync('ed25519').publicKey;
        writeFileSync(key, other.export({ type: 'spki', format: 'pem' }));
      },
      'head-000001.json: no head that a trusted key has signed',
    ],
  ])('betray %s', async (_what, act, sentence) => {
    // given
    const key = join(folder, 'trusted.pem');
    writeFileSync(key, publicKey.export({ type: 'spki', format: 'pem' }));
    await heads.take(audit);
    await heads.take(audit);
    expect(await cli('verify-audit', '--key', key)).toMatchObject({ code: 0 });

    // when
    act(key);

    // then
    const { code, output } = await cli('verify-audit', '--key', key);
    expect(code).toBe(1);
    expect(output).toContain(`- ${sentence}`);
  });

  it('are signed with a key of the folder when none is given', async () => {
    await heads.take(auditOptionsFrom({}, folder));

    expect(readdirSync(join(folder, 'audit')).sort()).toEqual([
      ...['head-000001.json', 'signing-key.pem'],
    ]);
    expect(await cli('verify-audit', '--heads', join(folder, 'audit'))).toMatchObject({ code: 0 });
  });
});

describe('a worker', () => {
  it('takes the head of the day by itself', async () => {
    // given
    const folder = mkdtempSync(join(tmpdir(), 'minhbach-audit-'));
    const service = await ServiceUnderTest.start();
    const environment = { DATABASE_URL: service.database.url, MINHBACH_DATA: folder };
    const { audit } = workerOptionsFrom(environment);

    // when
    await service.startWorker(audit ? { audit } : {});

    // then
    await until('there is a head', async () => (await audit?.folder.last()) !== null);
    expect(await audit?.folder.last()).toMatchObject({ name: 'head-000001.json', number: 1 });
    await service.stop();
    rmSync(folder, { recursive: true });
  });
});
