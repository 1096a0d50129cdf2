import { type MigrationInterface, type QueryRunner } from 'typeorm';

const appendOnly = ['publication_proposal', 'publication_decision', 'publication_link_event'];

/** What must be published where, the documents, and how the links to them fare. */
export class Publications1764000539000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(catalogue);
    await runner.query(documents);
    await runner.query(links);
    for (const table of appendOnly) {
      await runner.query(`
        CREATE TRIGGER ${table}_append_only
          BEFORE UPDATE OR DELETE OR TRUNCATE ON ${table}
          FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();`);
    }
    await runner.query(`
      CREATE TRIGGER publication_dates_stay
        BEFORE UPDATE ON publication FOR EACH ROW
        WHEN (OLD.document_on <> NEW.document_on OR OLD.due_on IS DISTINCT FROM NEW.due_on
          OR (OLD.published_on IS NOT NULL AND (OLD.published_on IS DISTINCT FROM NEW.published_on
            OR OLD.lag_working_days IS DISTINCT FROM NEW.lag_working_days)))
        EXECUTE FUNCTION refuse_change();`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE publication_link_event, publication_link, publication_decision,
      publication_proposal, publication, publication_subject, publication_place`);
  }
}

const catalogue = `
  CREATE TABLE publication_place (
    id text CONSTRAINT publication_place_pkey PRIMARY KEY,
    position integer NOT NULL,
    name_vi text NOT NULL,
    name_en text NOT NULL,
    hosts text[] NOT NULL
  );
  CREATE TABLE publication_subject (
    id text NOT NULL,
    valid_from date NOT NULL,
    valid_to date,
    position integer NOT NULL,
    duty_id text NOT NULL,
    name_vi text NOT NULL,
    name_en text NOT NULL,
    owner_functions text[] NOT NULL,
    places text[] NOT NULL,
    limit_working_days integer,
    rhythm text NOT NULL,
    needs_mark boolean NOT NULL,
    legal_basis text NOT NULL,
    verified boolean NOT NULL,
    components integer[] NOT NULL,
    CONSTRAINT publication_subject_pkey PRIMARY KEY (id, valid_from)
  );`;

const documents = `
  CREATE TABLE publication (
    key bigint CONSTRAINT publication_pkey PRIMARY KEY,
    subject_id text NOT NULL,
    subject_from date NOT NULL,
    owner_code text NOT NULL,
    owner_name text NOT NULL,
    document_on date NOT NULL,
    places text[] NOT NULL,
    due_on date,
    published_on date,
    lag_working_days integer,
    withdrawn_on date,
    process_instance_key bigint NOT NULL
  );
  CREATE INDEX publication_subject_owner ON publication (subject_id, owner_code, document_on);
  CREATE INDEX publication_instance ON publication (process_instance_key);
  CREATE TABLE publication_proposal (
    key bigint CONSTRAINT publication_proposal_pkey PRIMARY KEY,
    publication_key bigint NOT NULL,
    number_symbol text NOT NULL,
    title text NOT NULL,
    is_marked boolean NOT NULL,
    proposed_by text NOT NULL,
    proposed_at timestamptz NOT NULL
  );
  CREATE INDEX publication_proposal_publication ON publication_proposal (publication_key);
  CREATE TABLE publication_decision (
    proposal_key bigint CONSTRAINT publication_decision_pkey PRIMARY KEY,
    publication_key bigint NOT NULL,
    approved boolean NOT NULL,
    reason text,
    decided_by text NOT NULL,
    decided_at timestamptz NOT NULL
  );
  CREATE INDEX publication_decision_publication ON publication_decision (publication_key);`;

const links = `
  CREATE TABLE publication_link (
    publication_key bigint NOT NULL,
    place text NOT NULL,
    link text NOT NULL,
    entered_by text NOT NULL,
    first_alive_on date,
    checked_at timestamptz,
    failures integer NOT NULL,
    dead_since timestamptz,
    next_check_at timestamptz,
    CONSTRAINT publication_link_pkey PRIMARY KEY (publication_key, place)
  );
  CREATE INDEX publication_link_next_check ON publication_link (next_check_at);
  CREATE TABLE publication_link_event (
    key bigint CONSTRAINT publication_link_event_pkey PRIMARY KEY,
    publication_key bigint NOT NULL,
    place text NOT NULL,
    link text NOT NULL,
    kind text NOT NULL,
    http_status integer,
    at timestamptz NOT NULL
  );
  CREATE INDEX publication_link_event_publication ON publication_link_event (publication_key);`;
