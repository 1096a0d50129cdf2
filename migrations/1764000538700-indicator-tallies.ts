import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * Counts by month of the cases that are past change, so that a figure of years need not go through them. Every case is
 * either tallied, and in these counts, or it is not, and read itself. Nothing here is the truth: it can be rebuilt.
 */
export class IndicatorTallies1764000538700 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE indicator_tally (
        told_by text NOT NULL,
        basis text NOT NULL,
        month date NOT NULL,
        parts text[] NOT NULL,
        sets jsonb NOT NULL,
        days jsonb NOT NULL,
        CONSTRAINT indicator_tally_pkey PRIMARY KEY (told_by, basis, month, parts)
      ) WITH (fillfactor = 80);
      ALTER TABLE indicator_case ADD COLUMN tallied boolean NOT NULL DEFAULT false;
      CREATE INDEX indicator_case_loose_due ON indicator_case (due_day) WHERE NOT tallied;
      CREATE INDEX indicator_case_loose_submitted ON indicator_case (submitted_on) WHERE NOT tallied;
      CREATE INDEX indicator_case_loose_closed ON indicator_case (closed_on) WHERE NOT tallied;
      CREATE INDEX indicator_case_resting ON indicator_case (valid_from)
        WHERE NOT tallied AND valid_to IS NULL;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX indicator_case_loose_due, indicator_case_loose_submitted, indicator_case_loose_closed,
        indicator_case_resting;
      ALTER TABLE indicator_case DROP COLUMN tallied;
      DROP TABLE indicator_tally;`);
  }
}
