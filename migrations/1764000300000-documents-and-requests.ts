import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Documents, notifications and the information request's own data. */
export class DocumentsAndRequests1764000300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE register_counter (
        register text NOT NULL,
        year integer NOT NULL,
        last integer NOT NULL,
        CONSTRAINT register_counter_pkey PRIMARY KEY (register, year)
      );
      CREATE TABLE official_document (
        key bigint NOT NULL,
        register text NOT NULL,
        year integer NOT NULL,
        number integer NOT NULL,
        symbol text NOT NULL,
        kind text NOT NULL,
        agency_code text NOT NULL,
        subject_type text NOT NULL,
        subject_key bigint NOT NULL,
        cause_key bigint NOT NULL,
        title text NOT NULL,
        body text NOT NULL,
        signed_by text,
        issued_on date NOT NULL,
        issued_at timestamptz NOT NULL,
        CONSTRAINT official_document_pkey PRIMARY KEY (key),
        CONSTRAINT official_document_number UNIQUE (register, year, number),
        CONSTRAINT official_document_cause UNIQUE (cause_key, kind)
      );
      CREATE INDEX official_document_subject ON official_document (subject_type, subject_key);
      CREATE TABLE notification (
        key bigint NOT NULL,
        recipient text NOT NULL,
        kind text NOT NULL,
        subject_type text NOT NULL,
        subject_key bigint NOT NULL,
        cause_key bigint NOT NULL,
        text text NOT NULL,
        created_at timestamptz NOT NULL,
        CONSTRAINT notification_pkey PRIMARY KEY (key),
        CONSTRAINT notification_cause UNIQUE (cause_key, recipient)
      );
      CREATE INDEX notification_recipient ON notification (recipient, created_at);
      CREATE INDEX notification_subject ON notification (subject_type, subject_key);
      CREATE TABLE information_request (
        key bigint NOT NULL,
        code text NOT NULL,
        process_instance_key bigint NOT NULL,
        requester_id text NOT NULL,
        organisation_id text,
        subject integer NOT NULL,
        title text NOT NULL,
        purpose text NOT NULL,
        channel text NOT NULL,
        regime text NOT NULL,
        submitted_at timestamptz NOT NULL,
        submitted_on date NOT NULL,
        agency_code text,
        register_symbol text,
        valid_on date,
        complexity text,
        original_due_on date,
        due_on date,
        breached_on date,
        outcome text,
        refusal_ground text,
        closed_at timestamptz,
        closed_on date,
        delivery_method text,
        delivery_proof text,
        CONSTRAINT information_request_pkey PRIMARY KEY (key),
        CONSTRAINT information_request_code UNIQUE (code),
        CONSTRAINT information_request_instance UNIQUE (process_instance_key)
      );
      CREATE INDEX information_request_requester ON information_request (requester_id, key);
      CREATE INDEX information_request_agency ON information_request (agency_code, due_on);
      CREATE TABLE request_item (
        key bigint NOT NULL,
        request_key bigint NOT NULL,
        position integer NOT NULL,
        description text NOT NULL,
        outcome text,
        refusal_ground text,
        answer text,
        CONSTRAINT request_item_pkey PRIMARY KEY (key),
        CONSTRAINT request_item_position UNIQUE (request_key, position)
      );
      CREATE TABLE clarification (
        key bigint NOT NULL,
        request_key bigint NOT NULL,
        points jsonb NOT NULL,
        asked_on date NOT NULL,
        answered_on date,
        answer text,
        CONSTRAINT clarification_pkey PRIMARY KEY (key)
      );
      CREATE INDEX clarification_request ON clarification (request_key);
      CREATE TABLE extension (
        key bigint NOT NULL,
        request_key bigint NOT NULL,
        reason text NOT NULL,
        value integer NOT NULL,
        unit text NOT NULL,
        previous_due_on date NOT NULL,
        new_due_on date NOT NULL,
        proposed_by text NOT NULL,
        approved_by text NOT NULL,
        approved_at timestamptz NOT NULL,
        CONSTRAINT extension_pkey PRIMARY KEY (key),
        CONSTRAINT extension_request UNIQUE (request_key)
      );
      CREATE TABLE survey_answer (
        key bigint NOT NULL,
        received boolean NOT NULL,
        relationship_needed boolean NOT NULL,
        ease integer NOT NULL,
        answered_at timestamptz NOT NULL,
        CONSTRAINT survey_answer_pkey PRIMARY KEY (key)
      );`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE survey_answer, extension, clarification, request_item, information_request,
        notification, official_document, register_counter;`);
  }
}
