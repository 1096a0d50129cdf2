import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** The businesses that asked in a year are read from the index alone: a row of a case is ten times as wide. */
export class FirmsByDueDay1764000539400 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX indicator_case_due;
      CREATE INDEX indicator_case_due ON indicator_case (due_day)
        INCLUDE (sets, firm, valid_from, valid_to);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX indicator_case_due;
      CREATE INDEX indicator_case_due ON indicator_case (due_day);`);
  }
}
