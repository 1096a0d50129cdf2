import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createDataSource } from '@minhbach/database';
import { getMetadataArgsStorage } from 'typeorm';
import { DeploymentIdentity1764000531000 } from '../../../migrations/1764000531000-deployment-identity.js';
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

  it('says by which deployments earlier versions came', async () => {
    // given
    const dataSource = await createDataSource({
      url: database.ownerUrl,
      entities: [],
    }).initialize();
    const runner = dataSource.createQueryRunner();
    const migration = new DeploymentIdentity1764000531000();
    await migration.down(runner);
    const versions = [1, 2, 3].map(
      (key) =>
        `(${String(key)}, 'p${String(key)}', 1, 'p.bpmn', '', '<x:versionTag value="v${String(key)}"/>', '2026-01-0${String(Math.min(key, 2))}', 'an')`,
    );
    await runner.query(
      `INSERT INTO process_definition
         (key, process_id, version, resource_name, content_hash, xml, deployed_at, deployed_by)
       VALUES ${versions.join(', ')}`,
    );

    // when
    await migration.up(runner);

    // then
    const rows = (await runner.query(
      `SELECT d.version_tag AS tag, d.deployment_key AS key,
         (SELECT count(*)::int FROM deployment_member m WHERE m.deployment_key = d.deployment_key) AS held
       FROM process_definition d ORDER BY d.key`,
    )) as { tag: string; key: string; held: number }[];
    await dataSource.destroy();
    expect(rows).toMatchObject([
      { tag: 'v1', held: 1 },
      { tag: 'v2', held: 2 },
      { tag: 'v3', held: 2, key: rows[1]!.key },
    ]);
    expect(rows[0]!.key).not.toBe(rows[1]!.key);
  });

  it.each([
    'history',
    'clock_ledger',
    'official_document',
    'issued_copy',
    'letter_template',
    'report_version',
    'report_decision',
  ])('does not let the service change %s', async (table) => {
    const dataSource = await createDataSource({ url: database.url, entities: [] }).initialize();
    const change = dataSource.query(`DELETE FROM ${table}`);
    await expect(change).rejects.toThrow('permission denied');
    await dataSource.destroy();
  });
});
