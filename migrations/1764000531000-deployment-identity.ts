import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * By which deployment a version came and which tag it has, and what a deployment held: also the versions that it
 * found unchanged. What was deployed at one moment came by one deployment.
 */
export class DeploymentIdentity1764000531000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables) {
      await runner.query(
        `ALTER TABLE ${table} ADD COLUMN deployment_key bigint, ADD COLUMN version_tag text;`,
      );
    }
    await runner.query(`
      CREATE TABLE deployment_member (
        deployment_key bigint NOT NULL,
        definition_key bigint NOT NULL,
        CONSTRAINT deployment_member_pkey PRIMARY KEY (deployment_key, definition_key)
      );
      CREATE TEMPORARY TABLE past_deployment AS
        SELECT deployed_at, nextval('key_sequence') AS key
        FROM (${tables.map((table) => `SELECT deployed_at FROM ${table}`).join(' UNION ')}) moments;`);
    for (const table of tables) await runner.query(nameDeploymentsOf(table));
    await runner.query(`
      DROP TABLE past_deployment;
      UPDATE process_definition
        SET version_tag = substring(xml from 'versionTag[[:space:]]+value="([^"]+)"');`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE deployment_member;');
    for (const table of tables) {
      await runner.query(
        `ALTER TABLE ${table} DROP COLUMN deployment_key, DROP COLUMN version_tag;`,
      );
    }
  }
}

const tables = ['process_definition', 'decision_definition', 'form_definition'] as const;

function nameDeploymentsOf(table: (typeof tables)[number]): string {
  return `
    UPDATE ${table} d SET deployment_key = p.key
      FROM past_deployment p WHERE p.deployed_at = d.deployed_at;
    INSERT INTO deployment_member SELECT deployment_key, key FROM ${table};
    ALTER TABLE ${table} ALTER COLUMN deployment_key SET NOT NULL;`;
}
