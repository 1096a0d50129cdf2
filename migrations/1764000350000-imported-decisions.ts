import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** The decision files that a decision's file imports, as they were when it was deployed. */
export class ImportedDecisions1764000350000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE decision_definition ADD COLUMN imported text[] NOT NULL DEFAULT '{}';`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE decision_definition DROP COLUMN imported;');
  }
}
