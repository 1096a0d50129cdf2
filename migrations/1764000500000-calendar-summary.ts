import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Why a version of the working calendar differs from the one before. */
export class CalendarSummary1764000500000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE working_calendar ADD COLUMN summary text NOT NULL DEFAULT ''`);
    await runner.query(`ALTER TABLE working_calendar ALTER COLUMN summary DROP DEFAULT`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE working_calendar DROP COLUMN summary');
  }
}
