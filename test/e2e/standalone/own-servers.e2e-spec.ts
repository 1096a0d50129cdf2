import { jest } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { Client } from 'pg';
import { freePort } from '../../../apps/standalone/src/embedded-postgres/index.js';
import { availableQueueBackends, type StartedQueue } from '../../support/queue-backends.js';
import { ChildProgram } from '../../support/child-program.js';
import { StandaloneFolder } from '../../support/standalone-process.js';

jest.setTimeout(180_000);

describe.each(availableQueueBackends())('on servers of one’s own, queue on $name', (backend) => {
  const folder = new StandaloneFolder();
  let server: PreparedServer;
  let queue: StartedQueue;

  beforeAll(async () => {
    server = await prepareByReadme(`own_${backend.name.toLowerCase()}`);
    queue = await backend.start();
  });

  afterAll(async () => {
    await folder.remove();
    await queue.stop();
    await server.remove();
  });

  it('the service migrates, runs a request to its end, and leaves the servers alone', async () => {
    // given
    const { DATABASE_URL, DATABASE_OWNER_URL } = server;
    // Other programs take the usual port, and may do so while this one still migrates.
    const PORT = String(await freePort(18_080, '127.0.0.1'));
    const environment = { DATABASE_URL, DATABASE_OWNER_URL, QUEUE_URL: queue.queueUrl, PORT };

    // when
    const { child, url } = await folder.serve({ environment });
    const words = ['demo', '--url', url, '--requests', '3'];
    const demo = new ChildProgram({ program: 'programs/cli.js', words });
    const played = await demo.ended;
    const ending = await child.stop();

    // then
    expect({ played, output: played === 0 ? '' : demo.output }).toEqual({ played: 0, output: '' });
    expect(ending).toBe(0);
    expect(child.output).not.toContain('Warning');
    expect(child.output).not.toContain('choose-');
    expect(folder.hasServer).toBe(false);
    expect(await server.answers()).toBe(true);
  });
});

interface PreparedServer {
  readonly DATABASE_URL: string;
  readonly DATABASE_OWNER_URL: string;
  answers(): Promise<boolean>;
  remove(): Promise<void>;
}

/** Does on the test's PostgreSQL what README.md tells an operator to do, under another name. */
async function prepareByReadme(name: string): Promise<PreparedServer> {
  const readme = readFileSync('README.md', 'utf8').replaceAll('minhbach', name);
  const [, sql = ''] = /```sql\n([\s\S]+?)```/.exec(readme) ?? [];
  const statements = sql.split(';').filter((statement) => statement.trim() !== '');
  await asSuperuser(statements);
  const addressIn = (variable: string) => {
    const [, address = ''] = new RegExp(`export ${variable}=(\\S+)`).exec(readme) ?? [];
    return address.replace('db.example', new URL(superuserUrl()).host);
  };
  const DATABASE_URL = addressIn('DATABASE_URL');
  return {
    DATABASE_URL,
    DATABASE_OWNER_URL: addressIn('DATABASE_OWNER_URL'),
    answers: async () => (await run(DATABASE_URL, ['SELECT 1'])) === 1,
    remove: async () =>
      asSuperuser([
        `DROP DATABASE ${name} WITH (FORCE)`,
        `DROP ROLE ${name}_owner`,
        `DROP ROLE ${name}_app`,
      ]),
  };
}

async function asSuperuser(statements: string[]): Promise<void> {
  await run(superuserUrl(), statements);
}

/** Number of statements that went well: all, or it throws. */
async function run(url: string, statements: readonly string[]): Promise<number> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
    return statements.length;
  } finally {
    await client.end();
  }
}

function superuserUrl(): string {
  return process.env.TEST_DATABASE_URL ?? '';
}
