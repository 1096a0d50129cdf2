import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Who was urged to answer a late request, by whom and when. */
export class Urging1764000538110 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE urging (
        key bigint NOT NULL,
        request_key bigint NOT NULL,
        level text NOT NULL,
        recipients jsonb NOT NULL,
        note text NOT NULL,
        urged_by text NOT NULL,
        urged_on date NOT NULL,
        urged_at timestamptz NOT NULL,
        CONSTRAINT urging_pkey PRIMARY KEY (key),
        CONSTRAINT urging_once UNIQUE (request_key, level, urged_on)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE urging');
  }
}
