import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createDataSource } from '@minhbach/database';
import { getMetadataArgsStorage } from 'typeorm';
import { createTestDatabase, type TestDatabase } from '../../support/test-database.js';

/** Every entity of the tree, also one that no module lists yet: TypeORM hears of it when its file is loaded. */
async function allEntities() {
  for (const folder of ['libs', 'apps']) {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    const entities = files.filter(
      (file) => file.endsWith('.entity.ts') && !file.includes('node_modules'),
    );
    for (const file of entities) await import(join(process.cwd(), folder, file));
  }
  return getMetadataArgsStorage().tables.map(({ target }) => target);
}

describe('the migrated schema', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(async () => database.drop());

  it('is what the entities say', async () => {
    // given
    const entities = await allEntities();
    expect(entities.length).toBeGreaterThan(25);

    // when
    const dataSource = await createDataSource({ url: database.ownerUrl, entities }).initialize();
    const changes = await dataSource.driver.createSchemaBuilder().log();
    await dataSource.destroy();

    // then
    expect(changes.upQueries.map(({ query }) => query)).toEqual([]);
  });

  it.each(['history', 'clock_ledger', 'official_document', 'report_version', 'report_decision'])(
    'does not let the service change %s',
    async (table) => {
      const dataSource = await createDataSource({ url: database.url, entities: [] }).initialize();
      const change = dataSource.query(`DELETE FROM ${table}`);
      await expect(change).rejects.toThrow('permission denied');
      await dataSource.destroy();
    },
  );
});
