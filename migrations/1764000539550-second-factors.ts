import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** One-time codes of an authenticator app, and recovery codes for whoever has lost it. */
export class SecondFactors1764000539550 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE second_factor (
        person_key bigint NOT NULL,
        secret bytea NOT NULL,
        confirmed_at timestamptz,
        last_step integer,
        CONSTRAINT second_factor_pkey PRIMARY KEY (person_key)
      );
      CREATE TABLE recovery_code (
        person_key bigint NOT NULL,
        code_hash bytea NOT NULL,
        used_at timestamptz,
        CONSTRAINT recovery_code_pkey PRIMARY KEY (person_key, code_hash)
      );`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE recovery_code; DROP TABLE second_factor;');
  }
}
