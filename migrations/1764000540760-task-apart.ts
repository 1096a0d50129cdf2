import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Who may not do a task, because its model wants another than who did a step before. */
export class TaskApart1764000540760 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE user_task ADD COLUMN barred text[] NOT NULL DEFAULT '{}';`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE user_task DROP COLUMN barred;');
  }
}
