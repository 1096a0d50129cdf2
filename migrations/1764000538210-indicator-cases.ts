import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** What each request adds to the figures, kept up with what happens to it. Nothing here is the truth: it can be rebuilt. */
export class IndicatorCases1764000538210 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(stale);
    await runner.query(staleDays);
    for (const trigger of triggers) await runner.query(trigger);
    await runner.query('INSERT INTO stale_case (request_key) SELECT key FROM information_request');
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [table] of sources) await runner.query(`DROP TRIGGER ${table}_stale ON ${table}`);
    await runner.query(`
      DROP TRIGGER calendar_exception_stale ON calendar_exception;
      DROP FUNCTION stale_request(), stale_part(), stale_subject(), stale_firm(), stale_days();
      DROP TABLE stale_case, indicator_case;`);
  }
}

/**
 * Days are those of the working calendar that was in force when the row was written. A row holds for every day asked
 * about from valid_from on: for ever once nothing of it changes with the day, up to valid_to while it is open.
 */
const tables = `
  CREATE TABLE indicator_case (
    request_key bigint CONSTRAINT indicator_case_pkey PRIMARY KEY,
    sets bigint NOT NULL,
    valid_from date NOT NULL,
    valid_to date,
    due_day date NOT NULL,
    submitted_on date NOT NULL,
    closed_on date,
    subject smallint NOT NULL,
    items_asked smallint NOT NULL,
    items_given smallint NOT NULL,
    gross smallint,
    statutory smallint,
    net smallint,
    held smallint,
    waiting smallint,
    registration smallint,
    validation smallint,
    assignment smallint,
    drafting smallint,
    signing smallint,
    delivery smallint,
    acknowledged smallint,
    responded smallint,
    decided smallint,
    in_hand smallint,
    agency_code text,
    channel text NOT NULL,
    complexity text,
    firm text,
    firm_size text,
    regime text NOT NULL
  ) WITH (fillfactor = 90);
  CREATE INDEX indicator_case_due ON indicator_case (due_day);
  CREATE INDEX indicator_case_submitted ON indicator_case (submitted_on);
  CREATE INDEX indicator_case_closed ON indicator_case (closed_on);
  CREATE INDEX indicator_case_agency ON indicator_case (agency_code, due_day);
  CREATE INDEX indicator_case_open ON indicator_case (valid_to) WHERE valid_to IS NOT NULL;
  CREATE INDEX indicator_case_changed ON indicator_case (valid_from);
  CREATE TABLE stale_case (
    position bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT stale_case_pkey PRIMARY KEY,
    request_key bigint NOT NULL
  );`;

/** Which requests a changed row belongs to. Written beside the change, in its transaction, so that none is forgotten. */
const stale = `
  CREATE FUNCTION stale_request() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    INSERT INTO stale_case (request_key)
      SELECT DISTINCT each FROM unnest(ARRAY[NEW.key, NEW.parent_key, OLD.key, OLD.parent_key]) each
      WHERE each IS NOT NULL;
    RETURN NULL;
  END $$;
  CREATE FUNCTION stale_part() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    INSERT INTO stale_case (request_key) VALUES (coalesce(NEW.request_key, OLD.request_key));
    RETURN NULL;
  END $$;
  CREATE FUNCTION stale_subject() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF NEW.subject_type = 'information-request' THEN
      INSERT INTO stale_case (request_key) VALUES (NEW.subject_key);
    END IF;
    RETURN NULL;
  END $$;
  CREATE FUNCTION stale_firm() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    INSERT INTO stale_case (request_key)
      SELECT key FROM information_request WHERE organisation_id = NEW.key::text;
    RETURN NULL;
  END $$;`;

/** A new version of the calendar counts anew what ended on or after the first day that it sees otherwise. */
const staleDays = `
  CREATE FUNCTION stale_days() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE
    newest integer := (SELECT max(calendar_version) FROM changed);
    first_on date;
  BEGIN
    SELECT min(date) INTO first_on FROM (
      (SELECT date, kind FROM calendar_exception WHERE calendar_version = newest
        EXCEPT SELECT date, kind FROM calendar_exception WHERE calendar_version = newest - 1)
      UNION ALL
      (SELECT date, kind FROM calendar_exception WHERE calendar_version = newest - 1
        EXCEPT SELECT date, kind FROM calendar_exception WHERE calendar_version = newest)) differing;
    INSERT INTO stale_case (request_key)
      SELECT request_key FROM indicator_case
      WHERE coalesce(greatest(closed_on, valid_from), 'infinity') >= first_on;
    RETURN NULL;
  END $$;
  CREATE TRIGGER calendar_exception_stale AFTER INSERT ON calendar_exception
    REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION stale_days();`;

const sources = [
  ['information_request', 'INSERT OR UPDATE OR DELETE', 'stale_request'],
  ['request_item', 'INSERT OR UPDATE OR DELETE', 'stale_part'],
  ['extension', 'INSERT OR UPDATE OR DELETE', 'stale_part'],
  ['request_handover', 'INSERT OR UPDATE OR DELETE', 'stale_part'],
  ['lawsuit', 'INSERT OR UPDATE OR DELETE', 'stale_part'],
  ['taken_in', 'INSERT', 'stale_part'],
  ['official_document', 'INSERT', 'stale_subject'],
  ['clock_ledger', 'INSERT', 'stale_subject'],
  ['organisation', 'UPDATE', 'stale_firm'],
] as const;

const triggers = sources.map(
  ([table, events, run]) => `
    CREATE TRIGGER ${table}_stale AFTER ${events} ON ${table}
      FOR EACH ROW EXECUTE FUNCTION ${run}();`,
);
