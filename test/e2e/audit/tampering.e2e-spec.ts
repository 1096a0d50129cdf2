import { randomInt } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  AuditCheck,
  AuditHeads,
  auditOptionsFrom,
  knownEnds,
  type KnownEnds,
} from '@minhbach/audit';
import { Clock } from '@minhbach/database';
import { HistoryChains, InstanceArchive } from '@minhbach/runtime';
import { DataSource } from 'typeorm';
import { Random } from '../../property/model/random.js';
import { tamperings, type Target } from '../../support/audit-tampering.js';
import { RequestDesk } from '../../support/request-desk.js';

const seed = Number(process.env.TAMPER_SEED ?? randomInt(1, 1_000_000));
const times = Number(process.env.TAMPER_TIMES ?? 1_000);

/** Requests as people answered them, some of them in the archive, and three heads of the audit. */
describe('tampering with the history', () => {
  let desk: RequestDesk;
  let owner: DataSource;
  let folder: string;
  let known: KnownEnds;
  let check: AuditCheck;
  let targets: readonly Target[];

  beforeAll(async () => {
    process.stderr.write(`TAMPER_SEED=${String(seed)}\n`);
    folder = mkdtempSync(join(tmpdir(), 'minhbach-audit-'));
    desk = await RequestDesk.start('2026-10-05', '09:00');
    await play();
    // One connection: it sees what was done to the rows before that is rolled back.
    owner = new DataSource({ type: 'postgres', url: desk.ownerUrl, poolSize: 1 });
    await owner.initialize();
    check = new AuditCheck(new HistoryChains(owner));
    targets = await readTargets();
  }, 120_000);
  afterAll(async () => {
    await owner.destroy();
    await desk.stop();
    rmSync(folder, { recursive: true });
  });

  const play = async () => {
    const audit = auditOptionsFrom({ AUDIT_FOLDER: folder }, folder);
    const heads = new AuditHeads(desk.get(HistoryChains), desk.get(Clock));
    const withdrawn = [await desk.submit(), await desk.submit({ subject: 3 })];
    for (const key of withdrawn) {
      await desk.upTo(key, 'sign');
      await heads.take(audit);
      await desk.service.withdraw(key, 'Không cần nữa', desk.person('doanhnghiep1'));
      await desk.settle();
    }
    const open = await desk.submit();
    await desk.upTo(open, 'survey');
    await desk.at('2026-12-15', '09:00');
    await desk.get(InstanceArchive).archive(30);
    await desk.upTo(await desk.submit(), 'classify');
    await heads.take(audit);
    known = await knownEnds(audit.folder, []);
  };

  const readTargets = async () => {
    const rows = await owner.query<{ key: string; seq: number; schema: string }[]>(
      `SELECT key, seq, 'public' AS schema FROM process_instance
       UNION ALL SELECT key, seq, 'archive' FROM archive.process_instance ORDER BY key`,
    );
    return rows.map(({ key, seq, schema }) => ({
      rootKey: Number(key),
      steps: seq,
      instances: `${schema}.process_instance`,
      history: `${schema}.history`,
      marks: known.ends.get(Number(key))?.map((end) => end.seq) ?? [],
    }));
  };

  it('does not happen to what was only played and archived', async () => {
    // given
    expect(targets.map(({ history }) => history)).toEqual(
      expect.arrayContaining(['public.history', 'archive.history']),
    );
    expect(targets.some(({ marks }) => marks.length > 1)).toBe(true);

    // then
    expect(known).toMatchObject({ heads: 3, faults: [] });
    expect(await check.ofAll(known.ends)).toEqual({
      instances: targets.length,
      steps: targets.reduce((sum, { steps }) => sum + steps, 0),
      faults: [],
    });
  });

  it(`is found ${String(times)} times, with the first wrong row and what was done`, async () => {
    const random = new Random(seed);
    const names = Object.keys(tamperings);
    const missed: unknown[] = [];
    for (let time = 0; time < times; time++) {
      const name = names[time % names.length] ?? '';
      const target = random.oneOf(targets);
      await owner.query('BEGIN');
      const expected = await tamperings[name]?.(owner, target, random);
      const { faults } = await check.ofAll(known.ends);
      await owner.query('ROLLBACK');
      const isFound =
        JSON.stringify(faults) === JSON.stringify([{ rootKey: target.rootKey, ...expected }]);
      if (!isFound) missed.push({ name, target, expected, faults });
    }
    expect(missed).toEqual([]);
    expect((await check.ofAll(known.ends)).faults).toEqual([]);
  }, 120_000);
});
