import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** How many tasks each person completed: counted from the history, as the statistics of elements are. */
export class DoneTasks1764000538410 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE done_task_statistic (
        person_id text NOT NULL,
        day date NOT NULL,
        taken_on date NOT NULL,
        count integer NOT NULL,
        late integer NOT NULL,
        CONSTRAINT done_task_statistic_pkey PRIMARY KEY (person_id, day, taken_on)
      ) WITH (fillfactor = 80)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE done_task_statistic');
  }
}
