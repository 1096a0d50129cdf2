import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Questions about valid requests, beside what incomplete ones lack. */
export class Clarifications1764000537300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE clarification
        ADD COLUMN stage text NOT NULL DEFAULT 'supplement',
        ADD COLUMN due_on date,
        ADD COLUMN ended_on date;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM clarification WHERE stage = 'clarification';
      ALTER TABLE clarification
        DROP COLUMN stage,
        DROP COLUMN due_on,
        DROP COLUMN ended_on;`);
  }
}
