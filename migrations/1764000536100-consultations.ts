import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** What a handler asks of others: opinions of agencies, the consent of third parties (form 06). */
export class Consultations1764000536100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE consultation (
        key bigint NOT NULL,
        request_key bigint NOT NULL,
        unit_code text NOT NULL,
        question text NOT NULL,
        asked_by text NOT NULL,
        asked_on date NOT NULL,
        due_on date NOT NULL,
        opinion text,
        answered_by text,
        answered_on date,
        escalated_on date,
        CONSTRAINT consultation_pkey PRIMARY KEY (key)
      );
      CREATE INDEX consultation_request ON consultation (request_key);
      CREATE TABLE third_party_consent (
        key bigint NOT NULL,
        request_key bigint NOT NULL,
        party text NOT NULL,
        positions jsonb NOT NULL,
        asked_by text NOT NULL,
        asked_on date NOT NULL,
        due_on date NOT NULL,
        decision text,
        evidence text,
        recorded_by text,
        recorded_on date,
        CONSTRAINT third_party_consent_pkey PRIMARY KEY (key)
      );
      CREATE INDEX third_party_consent_request ON third_party_consent (request_key);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE third_party_consent, consultation;');
  }
}
