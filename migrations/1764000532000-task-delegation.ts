import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** A task may be delegated: who owns it while another has it, and who has had it that way. */
export class TaskDelegation1764000532000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE user_task
        ADD COLUMN owner text,
        ADD COLUMN delegates text[] NOT NULL DEFAULT '{}';
      CREATE INDEX user_task_owner ON user_task (owner) WHERE owner IS NOT NULL;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE user_task DROP COLUMN owner, DROP COLUMN delegates;');
  }
}
