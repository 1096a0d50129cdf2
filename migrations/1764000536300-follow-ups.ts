import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Requests that go on from others: forwarded, corrected, reopened; and those that repeat one that is open. */
export class FollowUps1764000536300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE information_request
        ADD COLUMN may_forward boolean NOT NULL DEFAULT false,
        ADD COLUMN origin text NOT NULL DEFAULT 'submission',
        ADD COLUMN parent_key bigint,
        ADD COLUMN follow_up_reason text,
        ADD COLUMN merged_into_key bigint;
      CREATE INDEX information_request_parent ON information_request (parent_key)
        WHERE parent_key IS NOT NULL;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX information_request_parent;
      ALTER TABLE information_request DROP COLUMN may_forward, DROP COLUMN origin,
        DROP COLUMN parent_key, DROP COLUMN follow_up_reason, DROP COLUMN merged_into_key;`);
  }
}
