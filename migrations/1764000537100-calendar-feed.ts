import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** The secret address of each person's calendar of deadlines, as a hash. */
export class CalendarFeed1764000537100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE calendar_feed (
        person_key bigint NOT NULL,
        token_hash bytea NOT NULL,
        created_at timestamptz NOT NULL,
        CONSTRAINT calendar_feed_pkey PRIMARY KEY (person_key),
        CONSTRAINT calendar_feed_token UNIQUE (token_hash)
      );`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE calendar_feed;');
  }
}
