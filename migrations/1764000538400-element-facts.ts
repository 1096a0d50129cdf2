import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * Of each element is counted more than how it ended: that it began, waited and was worked on, was late or had an
 * incident. Of steps that are counted already only their ends are known.
 */
export class ElementFacts1764000538400 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE element_statistic RENAME COLUMN outcome TO fact');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM element_statistic WHERE fact NOT IN ('completed', 'terminated');
      ALTER TABLE element_statistic RENAME COLUMN fact TO outcome;`);
  }
}
