import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * How often each element was done, by day, and how long it took. Counted from the history, outside of the steps:
 * of each instance up to the step that its mark names.
 */
export class ElementStatistics1764000533000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE element_statistic (
        definition_key bigint NOT NULL,
        day date NOT NULL,
        element_id text NOT NULL,
        outcome text NOT NULL,
        duration_class smallint NOT NULL,
        count integer NOT NULL,
        CONSTRAINT element_statistic_pkey
          PRIMARY KEY (definition_key, day, element_id, outcome, duration_class)
      ) WITH (fillfactor = 80);
      CREATE TABLE statistic_mark (
        root_key bigint CONSTRAINT statistic_mark_pkey PRIMARY KEY,
        seq integer NOT NULL
      ) WITH (fillfactor = 70);
      CREATE TABLE statistic_progress (
        only_row boolean CONSTRAINT statistic_progress_pkey PRIMARY KEY DEFAULT true CHECK (only_row),
        counted_at timestamptz
      );
      INSERT INTO statistic_progress (counted_at) VALUES (NULL);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE element_statistic, statistic_mark, statistic_progress;');
  }
}
