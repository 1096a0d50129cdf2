import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** How urgent a job is; the index has the place in the row that `job-claims.ts` asks for. */
export class JobPriority1764000520000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE job ADD COLUMN priority integer NOT NULL DEFAULT 50;
      DROP INDEX job_open;
      CREATE INDEX job_open ON job
        (((created_at AT TIME ZONE 'UTC') - (priority - 50) * interval '6 seconds')) WHERE retries > 0;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX job_open;
      CREATE INDEX job_open ON job (created_at) WHERE retries > 0;
      ALTER TABLE job DROP COLUMN priority;`);
  }
}
