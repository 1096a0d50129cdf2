import { Connection, createDataSource, StepConnections } from '@minhbach/database';
import type { DataSource } from 'typeorm';
import { DatabaseLines } from '../../support/database-lines.js';
import { createTestDatabase, type TestDatabase } from '../../support/test-database.js';

/** ReadyForQuery outside of a transaction, with which every answer ends. */
const ready = Buffer.from('Z\0\0\0\u0005I', 'latin1');
const words =
  'SFATAL\0VFATAL\0C57P01\0Mterminating connection due to unexpected postmaster exit\0\0';

/** What a server says that ends. */
function farewell(): Buffer {
  const body = Buffer.from(words, 'latin1');
  const head = Buffer.from('E\0\0\0\0', 'latin1');
  head.writeInt32BE(4 + body.length, 1);
  return Buffer.concat([head, body]);
}

/** A database that says in the same packet that it is ready and that it ends. */
describe('connections whose database ends just when they are given to somebody', () => {
  let database: TestDatabase;
  let lines: DatabaseLines;
  let dataSource: DataSource;
  let steps: StepConnections;
  let isEnding = false;

  beforeAll(async () => {
    database = await createTestDatabase();
    lines = await DatabaseLines.open(database.url, (client, server) => {
      client.pipe(server);
      server.on('data', (data) => {
        const ends = isEnding && data.includes(ready);
        client.write(ends ? Buffer.concat([data, farewell()]) : data);
      });
    });
    dataSource = await createDataSource({ url: lines.url, entities: [] }).initialize();
    steps = new StepConnections(dataSource);
  });

  afterEach(() => {
    isEnding = false;
  });

  afterAll(async () => {
    await steps.close();
    await dataSource.destroy();
    await lines.stop();
    await database.drop();
  });

  it.each<[who: string, use: () => Promise<unknown>]>([
    ['queries of the common pool', () => dataSource.query('SELECT 1')],
    ['transactions', async () => (await Connection.acquire(dataSource)).release()],
    ['steps', async () => (await steps.acquire()).release()],
    ['statements that look for work', () => steps.query({ name: 'look', text: 'SELECT 1' }, [])],
  ])('should fail or be renewed for %s, and the process should live', async (_who, use) => {
    // when: more than there are connections, so that some wait for one that is handed on
    isEnding = true;
    await Promise.allSettled(Array.from({ length: 30 }, use));

    // then
    isEnding = false;
    await Promise.allSettled([use(), use()]);
    await expect(use()).resolves.not.toThrow();
  });
});
