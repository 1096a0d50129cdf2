import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** What element instances keep beside themselves: items and outputs of repeated activities. */
export class KeptValues1764000330000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE kept_value (
        key bigint CONSTRAINT kept_value_pkey PRIMARY KEY,
        root_key bigint NOT NULL,
        element_instance_key bigint NOT NULL,
        kind text NOT NULL,
        position integer NOT NULL,
        value jsonb
      );
      CREATE INDEX kept_value_root ON kept_value (root_key);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE kept_value;');
  }
}
