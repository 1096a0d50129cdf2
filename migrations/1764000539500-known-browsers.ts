import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Browsers in which somebody has signed in: what others guess does not keep him out of those. */
export class KnownBrowsers1764000539500 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE known_browser (
        token_hash bytea NOT NULL,
        person_key bigint NOT NULL,
        known_since timestamptz NOT NULL,
        CONSTRAINT known_browser_pkey PRIMARY KEY (token_hash, person_key)
      );
      CREATE INDEX known_browser_person ON known_browser (person_key);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE known_browser');
  }
}
