import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Says of a database that what is in it was simulated. */
export class Simulation1764000538450 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE simulation (
        begun_at timestamptz CONSTRAINT simulation_pkey PRIMARY KEY,
        scenario jsonb NOT NULL,
        last_request_key bigint
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE simulation');
  }
}
