import { jest } from '@jest/globals';
import { Client } from 'pg';
import { runCli } from '../../../apps/cli/src/run-cli.js';
import { readScenario } from '../../../apps/cli/src/simulate/read-scenario.js';
import { simulate } from '../../../apps/cli/src/simulate/simulate.js';
import { createTestDatabase, type TestDatabase } from '../../support/test-database.js';

jest.setTimeout(120_000);

describe('replaying the histories of played requests', () => {
  let database: TestDatabase;
  let said: string[];

  beforeAll(async () => {
    database = await createTestDatabase();
    const settings = { databaseUrl: database.url, ownerUrl: database.ownerUrl };
    const scenario = { ...readScenario(), from: '2026-03-02', firms: 5 };
    await simulate(settings, scenario, { days: 2, requests: 5 }, () => undefined);
  });
  beforeEach(() => {
    said = [];
    jest.spyOn(console, 'log').mockImplementation((line: string) => said.push(line));
    jest.spyOn(console, 'error').mockImplementation((line: string) => said.push(line));
  });
  afterEach(() => jest.restoreAllMocks());
  afterAll(async () => database.drop());

  const replay = async (...words: string[]) => {
    said = [];
    const code = await runCli(['replay', ...words], { DATABASE_URL: database.url });
    return { code, output: said.join('\n') };
  };
  const asOwner = async (sql: string): Promise<Record<string, unknown>[]> => {
    const owner = new Client({ connectionString: database.ownerUrl });
    await owner.connect();
    try {
      return (await owner.query<Record<string, unknown>>(sql)).rows;
    } finally {
      await owner.end();
    }
  };

  it('finds that all go as they went, and leaves everything as it is', async () => {
    const everything = `SELECT (SELECT count(*) FROM process_instance) AS instances,
      (SELECT sum(seq) FROM process_instance) AS steps, (SELECT count(*) FROM history) AS rows`;
    const [before = {}] = await asOwner(everything);

    const { code, output } = await replay('--all');

    expect(output).toBe(
      `Of ${String(before.instances)} instances, ${String(before.instances)} go as they went ` +
        `(${String(before.steps)} steps), 0 go another way, 0 could be compared only in part.`,
    );
    expect(code).toBe(0);
    expect(await asOwner(everything)).toEqual([before]);
  });

  it('takes one instance, one process, or those of a day and later', async () => {
    const [first] = await asOwner('SELECT min(key) AS key FROM process_instance');
    const [last] = await asOwner(
      `SELECT to_char(max(started_at) AT TIME ZONE 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') AS day,
         count(*) FILTER (WHERE started_at >= date_trunc('day', max, 'Asia/Ho_Chi_Minh')) AS count
       FROM process_instance, (SELECT max(started_at) FROM process_instance) x GROUP BY max`,
    );

    expect((await replay('--instance', String(first?.key))).output).toMatch(/^Of 1 instances, 1 /);
    expect((await replay('--process', 'monthly-report')).output).toMatch(/ 0 go another way/);
    expect((await replay('--all', '--since', String(last?.day))).output).toMatch(
      new RegExp(`^Of ${String(last?.count)} instances`),
    );
  });

  it.each([
    [[]],
    [['--all', '--process', 'information-request']],
    [['--instance', 'one']],
    [['--instance', '1']],
    [['--all', '--since', 'yesterday']],
  ])('does not guess what %j means', async (words) => {
    expect(await replay(...words)).toMatchObject({ code: 2 });
  });

  it('names the element where a changed condition sends a request another way', async () => {
    // given a version of the service that reads this condition otherwise
    await asOwner(
      `UPDATE process_definition SET xml = replace(xml, '=competent = false', '=competent = true')
       WHERE process_id = 'information-request'`,
    );

    // when
    const { code, output } = await replay('--process', 'information-request');

    // then
    expect(code).toBe(1);
    expect(output).toMatch(
      /^- process instance \d+ \(information-request\): goes another way in step \d+ \(complete-user-task, [^)]*\), at (guide|check-completeness) “[^”]+”$/m,
    );
    expect(output).toContain('(flow "competent-decision-to-check-completeness")');
    expect(output).toContain('(flow "competent-decision-to-guide")');
    expect(output).toMatch(/[1-9]\d* go another way/);
  });
});
