import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Complaints about answers, in two levels. */
export class Complaints1764000536400 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE complaint (
        key bigint NOT NULL,
        request_key bigint NOT NULL,
        process_instance_key bigint NOT NULL,
        level integer NOT NULL,
        content text NOT NULL,
        filed_on date NOT NULL,
        accepted_on date,
        decide_by date,
        outcome text,
        decided_on date,
        reasons text,
        CONSTRAINT complaint_pkey PRIMARY KEY (key),
        CONSTRAINT complaint_level UNIQUE (request_key, level),
        CONSTRAINT complaint_instance UNIQUE (process_instance_key)
      );`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE complaint;');
  }
}
