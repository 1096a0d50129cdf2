import { agencyEntities } from '@minhbach/agencies';
import { createDataSource } from '@minhbach/database';
import { identityEntities } from '@minhbach/identity';
import { createTestDatabase, type TestDatabase } from '../../support/test-database.js';

describe('the migrated schema', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(async () => database.drop());

  it('is what the entities say', async () => {
    const entities = [...agencyEntities, ...identityEntities];
    const dataSource = await createDataSource({ url: database.ownerUrl, entities }).initialize();
    try {
      const changes = await dataSource.driver.createSchemaBuilder().log();
      expect(changes.upQueries.map(({ query }) => query)).toEqual([]);
    } finally {
      await dataSource.destroy();
    }
  });
});
