import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Replies to calls that carried an Idempotency-Key, and the row by which the api proves that it can write. */
export class Idempotency1764000110000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE idempotency_record (
        person_id text NOT NULL,
        route text NOT NULL,
        key text NOT NULL,
        body_hash bytea NOT NULL,
        reply json NOT NULL,
        created_at timestamptz NOT NULL,
        CONSTRAINT idempotency_record_pkey PRIMARY KEY (person_id, route, key)
      );
      CREATE INDEX idempotency_record_created_at ON idempotency_record (created_at);
      CREATE TABLE health_probe (
        id boolean NOT NULL,
        checked_at timestamptz NOT NULL,
        CONSTRAINT health_probe_pkey PRIMARY KEY (id)
      );`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE health_probe, idempotency_record');
  }
}
