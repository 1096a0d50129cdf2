import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * Who outside holds a job, under which name of its own, and how many tries somebody granted to one that has stopped,
 * for when its incident is resolved.
 */
export class JobHolders1764000539910 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE job ADD COLUMN lock_owner text, ADD COLUMN lock_worker text,
        ADD COLUMN granted_retries integer;
      CREATE INDEX job_type ON job (type) WHERE retries > 0;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX job_type;
      ALTER TABLE job DROP COLUMN lock_owner, DROP COLUMN lock_worker, DROP COLUMN granted_retries;`);
  }
}
