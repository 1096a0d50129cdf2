import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Decisions by which agencies succeed one another, and the open requests that moved with them. */
export class AgencySuccession1764000537400 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE succession_decision (
        key bigint NOT NULL,
        type text NOT NULL,
        number text NOT NULL,
        decided_on date NOT NULL,
        effective_on date NOT NULL,
        source text NOT NULL,
        from_codes text[] NOT NULL,
        moves_staff boolean NOT NULL,
        recorded_by text NOT NULL,
        recorded_at timestamptz NOT NULL,
        applied_by text,
        applied_at timestamptz,
        batch_key bigint,
        CONSTRAINT succession_decision_pkey PRIMARY KEY (key)
      );
      ALTER TABLE agency_succession ADD decision_key bigint, ADD subjects integer[];
      ALTER TABLE complaint ADD agency_code text;
      UPDATE complaint c SET agency_code = r.agency_code FROM information_request r
        WHERE r.key = c.request_key AND c.level = 1;
      CREATE TABLE request_handover (
        request_key bigint NOT NULL,
        handed_at timestamptz NOT NULL,
        from_code text NOT NULL,
        to_code text NOT NULL,
        decision_key bigint NOT NULL,
        CONSTRAINT request_handover_pkey PRIMARY KEY (request_key, handed_at)
      );`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE request_handover, succession_decision;
      ALTER TABLE complaint DROP agency_code;
      ALTER TABLE agency_succession DROP decision_key, DROP subjects;`);
  }
}
