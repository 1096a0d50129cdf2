import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Suits of requesters, and what the courts decided. */
export class Lawsuits1764000537340 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE lawsuit (
        key bigint NOT NULL,
        request_key bigint NOT NULL,
        complaint_level integer,
        court text NOT NULL,
        case_number text NOT NULL,
        accepted_on date NOT NULL,
        recorded_by text NOT NULL,
        recorded_at timestamptz NOT NULL,
        outcome text,
        judgment text,
        effective_on date,
        summary text,
        closed_by text,
        closed_at timestamptz,
        CONSTRAINT lawsuit_pkey PRIMARY KEY (key)
      );
      CREATE INDEX lawsuit_request ON lawsuit (request_key);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE lawsuit;');
  }
}
