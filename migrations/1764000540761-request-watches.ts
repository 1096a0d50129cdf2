import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Which officials follow which requests. Each sees his own. */
export class RequestWatches1764000540761 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE request_watch (
        request_key bigint NOT NULL,
        person_key bigint NOT NULL,
        since timestamptz NOT NULL,
        CONSTRAINT request_watch_pkey PRIMARY KEY (request_key, person_key)
      );
      CREATE INDEX request_watch_person ON request_watch (person_key);
      ALTER TABLE request_watch ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
      CREATE POLICY asked_for ON request_watch USING ((SELECT asks_as_service())
        OR (person_key::text = (SELECT asking_person())
          AND (SELECT asking_role()) IN ('officer', 'head', 'supervisor')));`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE request_watch;');
  }
}
