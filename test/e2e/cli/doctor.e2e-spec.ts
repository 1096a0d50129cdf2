import { jest } from '@jest/globals';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Client } from 'pg';
import { doctorCommand } from '../../../apps/cli/src/commands/doctor-command.js';
import type { Finding } from '../../../apps/cli/src/doctor/finding.js';
import { process as bpmn } from '../../support/bpmn.js';
import { startDeafProxy } from '../../support/deaf-proxy.js';
import { ServiceUnderTest } from '../../support/service-under-test.js';

const models = {
  'working.bpmn': bpmn('working').start().serviceTask('work', 'nobody.knows').end().xml(),
  'waiting.bpmn': bpmn('waiting').start().wait('wait', { duration: 'P1D' }).end().xml(),
  'asking.bpmn': bpmn('asking').start().userTask('ask').end().xml(),
  'joining.bpmn': bpmn('joining')
    .start()
    .parallel('split')
    .parallel('join')
    .end()
    .from('split')
    .userTask('ask')
    .to('join')
    .xml(),
};

/** What a fault leaves to be undone, and the surroundings in which the service is looked at. */
interface Surroundings {
  readonly environment?: NodeJS.ProcessEnv;
  readonly databaseUrl?: string;
  readonly undo?: () => Promise<unknown>;
}

describe('npm run cli -- doctor', () => {
  let service: ServiceUnderTest;
  let owner: Client;
  let files: string;
  let started: number[];

  beforeAll(async () => {
    service = await ServiceUnderTest.start();
    await service.deploy(models);
    owner = new Client({ connectionString: service.database.ownerUrl });
    await owner.connect();
    files = mkdtempSync(join(tmpdir(), 'minhbach-files-'));
  });

  beforeEach(() => {
    started = [];
    jest.spyOn(console, 'log').mockImplementation(() => undefined);
  });

  afterEach(async () => {
    jest.restoreAllMocks();
    for (const table of ['incident', 'job', 'timer', 'user_task', 'outbox', 'element_instance']) {
      await service.query(`DELETE FROM ${table}`);
    }
    await service.query(`UPDATE process_instance SET status = 'terminated', ended_at = now()
      WHERE ended_at IS NULL`);
  });

  afterAll(async () => {
    await owner.end();
    await service.stop();
    rmSync(files, { recursive: true });
  });

  async function start(processId: string): Promise<number> {
    const key = await service.startInstance(processId);
    started.push(key);
    return key;
  }

  async function doctor({ environment = {}, databaseUrl }: Surroundings = {}): Promise<{
    code: number;
    findings: Finding[];
  }> {
    const log = jest.spyOn(console, 'log').mockReset();
    const code = await doctorCommand.run(['--json'], {
      DATABASE_URL: databaseUrl ?? service.database.url,
      FILES_URL: pathToFileURL(files).href,
      ...environment,
    });
    const { findings } = JSON.parse(String(log.mock.calls.at(-1)?.[0])) as { findings: Finding[] };
    return { code, findings };
  }

  it('finds nothing in a healthy service with instances of every kind', async () => {
    for (const processId of ['working', 'waiting', 'asking', 'joining']) await start(processId);

    expect(await doctor()).toEqual({ code: 0, findings: [] });
  });

  it('says for people what, where and what to do', async () => {
    const key = await start('working');
    await service.query('DELETE FROM job');
    const log = jest.spyOn(console, 'log').mockReset();

    const code = await doctorCommand.run([], { DATABASE_URL: service.database.url });

    expect(code).toBe(1);
    const text = String(log.mock.calls.at(-1)?.[0]);
    expect(text).toContain('[stuck-instances] 1 process instances are stuck');
    expect(text).toContain(`  - ${String(key)}: nothing waits for the token at work`);
    expect(text).toContain('  → Look at each');
  });

  it.each<[fault: string, check: string, where: RegExp, make: () => Promise<unknown>]>([
    [
      'a token whose job was lost',
      'stuck-instances',
      /nothing waits for the token at work$/,
      async () => {
        await start('working');
        await service.query('DELETE FROM job');
      },
    ],
    [
      'a token whose timer was lost',
      'stuck-instances',
      /nothing waits for the token at wait$/,
      async () => {
        await start('waiting');
        await service.query('DELETE FROM timer');
      },
    ],
    [
      'a token whose task was lost',
      'stuck-instances',
      /nothing waits for the token at ask$/,
      async () => {
        await start('asking');
        await service.query('DELETE FROM user_task');
      },
    ],
    [
      'an instance without a token',
      'stuck-instances',
      /it has no token$/,
      async () => {
        await start('asking');
        await service.query('DELETE FROM user_task');
        await service.query('DELETE FROM element_instance WHERE key <> process_instance_key');
      },
    ],
    [
      'a join that waits for nobody',
      'stuck-instances',
      /all tokens wait at join for others, and there are none$/,
      async () => {
        await start('joining');
        await service.query('DELETE FROM user_task');
        await service.query(`DELETE FROM element_instance WHERE element_id = 'ask'`);
      },
    ],
    [
      'an open incident',
      'incidents',
      /of asking \d+ at ask: expression-error, it is not so$/,
      async () => {
        const key = await start('asking');
        await service.query(
          `INSERT INTO incident (key, root_key, element_instance_key, element_id, code, message, raised_at)
           SELECT 1, root_key, key, element_id, 'expression-error', 'it is not so', now()
           FROM element_instance WHERE root_key = $1 AND element_id = 'ask'`,
          [key],
        );
      },
    ],
    [
      'a job without tries of which no incident tells',
      'dead-jobs',
      /^job \d+ \(nobody\.knows\) of \d+$/,
      async () => {
        await start('working');
        await service.query('UPDATE job SET retries = 0');
      },
    ],
    [
      'jobs that nobody takes',
      'waiting-jobs',
      /^job type nobody\.knows: 1, 10 min$/,
      async () => {
        await start('working');
        await service.query(`UPDATE job SET created_at = now() - interval '10 minutes'`);
      },
    ],
    [
      'a timer that nobody fires',
      'timers',
      /^timer at wait of waiting: 1, \d+ s$/,
      async () => {
        await start('waiting');
        await service.query(`UPDATE timer SET due_at = now() - interval '90 seconds'`);
      },
    ],
    [
      'a message that nobody brings',
      'outbox',
      /^outbox, row 1: 1, 3 h$/,
      async () => {
        await service.query(`INSERT INTO outbox (key, kind, payload, created_at)
          VALUES (1, 'message', '{}', now() - interval '3 hours')`);
      },
    ],
    [
      'a migration that has not run',
      'migrations',
      /^Engine1764000000000$/,
      async () => {
        const row = await owner.query<{ id: number; timestamp: string; name: string }>(
          `DELETE FROM migrations WHERE name = 'Engine1764000000000' RETURNING *`,
        );
        const { id, timestamp, name } = row.rows[0] ?? {};
        const sql = 'INSERT INTO migrations (id, timestamp, name) VALUES ($1, $2, $3)';
        return { undo: async () => owner.query(sql, [id, timestamp, name]) };
      },
    ],
    [
      'a migration of a later release',
      'migrations',
      /^Later9999999999999$/,
      async () => {
        await owner.query(
          `INSERT INTO migrations (timestamp, name) VALUES (9999999999999, 'Later9999999999999')`,
        );
        return { undo: async () => owner.query(`DELETE FROM migrations WHERE name LIKE 'Later%'`) };
      },
    ],
    [
      'an index that was dropped',
      'missing-indexes',
      /^timer_due: CREATE INDEX timer_due ON timer \(due_at\) WHERE due_at IS NOT NULL$/,
      async () => {
        await owner.query('DROP INDEX timer_due');
        const sql = 'CREATE INDEX timer_due ON timer (due_at) WHERE due_at IS NOT NULL';
        return { undo: async () => owner.query(sql) };
      },
    ],
    [
      'an index that was not finished',
      'invalid-indexes',
      /^twice_n on twice$/,
      async () => {
        await owner.query('CREATE TABLE twice AS SELECT 1 AS n FROM generate_series(1, 2)');
        const attempt = owner.query('CREATE UNIQUE INDEX CONCURRENTLY twice_n ON twice (n)');
        await expect(attempt).rejects.toThrow('could not create unique index');
        return { undo: async () => owner.query('DROP TABLE twice') };
      },
    ],
    [
      'a pooler in transaction mode',
      'pooler',
      /^DATABASE_URL, 127\.0\.0\.1/,
      async () => {
        const proxy = await startDeafProxy(service.database.url);
        return { databaseUrl: proxy.url, undo: async () => proxy.stop() };
      },
    ],
    [
      'clocks that do not agree',
      'clocks',
      /^the computer on which this was run$/,
      () => {
        const now = Date.now;
        const spy = jest.spyOn(Date, 'now').mockImplementation(() => now() + 5_000);
        const undo = async () => {
          await Promise.resolve();
          spy.mockRestore();
        };
        return Promise.resolve({ undo });
      },
    ],
    [
      'an attachment without its bytes',
      'files',
      /^stored_file 7: ab+$/,
      async () => {
        await service.query(
          `INSERT INTO stored_file (key, name, size_bytes, received_bytes, state, sha256, uploaded_by, begun_at)
           VALUES (7, 'Phụ lục.pdf', 1, 1, 'clean', $1, 'x', now())`,
          [`a${'b'.repeat(63)}`],
        );
        return { undo: async () => service.query('DELETE FROM stored_file') };
      },
    ],
    [
      'bytes that nobody sweeps up',
      'files',
      /^content\/[0-9a-f]{2}\/[0-9a-f]{64}$/,
      () => {
        const name = createHash('sha256').update('left').digest('hex');
        const folder = join(files, 'content', name.slice(0, 2));
        mkdirSync(folder, { recursive: true });
        writeFileSync(join(folder, name), 'left');
        const longAgo = Date.now() / 1000 - 4 * 86_400;
        utimesSync(join(folder, name), longAgo, longAgo);
        return Promise.resolve({ undo: async () => rm(folder, { recursive: true }) });
      },
    ],
    [
      'a folder of backups that is of no use',
      'backups',
      /minhbach-backups-/,
      () => {
        const folder = mkdtempSync(join(tmpdir(), 'minhbach-backups-'));
        const undo = async () => rm(folder, { recursive: true });
        return Promise.resolve({ environment: { BACKUP_FOLDER: folder }, undo });
      },
    ],
  ])('finds %s and nothing else', async (_fault, check, where, make) => {
    // given
    const surroundings = ((await make()) ?? {}) as Surroundings;

    // when
    const { code, findings } = await doctor(surroundings);
    await surroundings.undo?.();

    // then
    expect(code).toBe(1);
    expect(new Set(findings.map((finding) => finding.check))).toEqual(new Set([check]));
    expect(findings[0]?.where).toEqual([expect.stringMatching(where)]);
    expect(findings.every(({ what, todo }) => what.endsWith('.') && todo.endsWith('.'))).toBe(true);
  });
});
