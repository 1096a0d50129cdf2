import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * Personal data: how long each class is kept, by versions that are added and never changed; what people ask about their own
 * data; cases that are held for legal reasons. What is on record of an account may lose what it says of a person, once that
 * account was erased, and nothing else of it may change.
 */
export class PersonalData1764000540710 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables + recordOfAccounts + guards);
    await runner.query(`INSERT INTO retention_rule (class, valid_from, months, source, verified, set_by, set_at) VALUES
      ('account', '2026-01-01', 24, 'Đề xuất nội bộ: 24 tháng sau khi khóa tài khoản (chưa đối chiếu văn bản)', false, 'system', now()),
      ('contact', '2026-01-01', 60, 'Đề xuất nội bộ: 60 tháng sau khi kết thúc yêu cầu (chưa đối chiếu văn bản)', false, 'system', now()),
      ('correspondence', '2026-01-01', 24, 'Đề xuất nội bộ: 24 tháng (chưa đối chiếu văn bản)', false, 'system', now()),
      ('access-log', '2026-01-01', 12, 'Đề xuất nội bộ: 12 tháng (chưa đối chiếu văn bản)', false, 'system', now());`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER account_event_keeps ON account_event;
      DROP TRIGGER account_event_append_only ON account_event;
      DROP FUNCTION keep_account_event();
      CREATE TRIGGER account_event_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON account_event
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
      ALTER TABLE account DROP erased_at;
      DROP TABLE legal_hold, privacy_request, retention_rule;`);
  }
}

const tables = `
  CREATE TABLE retention_rule (
    class text NOT NULL,
    valid_from date NOT NULL,
    months integer NOT NULL CHECK (months BETWEEN 1 AND 1200),
    source text NOT NULL,
    verified boolean NOT NULL,
    set_by text NOT NULL,
    set_at timestamptz NOT NULL,
    CONSTRAINT retention_rule_pkey PRIMARY KEY (class, valid_from)
  );
  CREATE TRIGGER retention_rule_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON retention_rule
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
  CREATE TABLE privacy_request (
    key bigint NOT NULL,
    kind text NOT NULL CHECK (kind IN ('export', 'correction', 'erasure')),
    person_key bigint NOT NULL,
    details text NOT NULL,
    correction jsonb,
    process_instance_key bigint NOT NULL,
    asked_at timestamptz NOT NULL,
    answer_by date NOT NULL,
    answered_on date,
    answer_breached_on date,
    original_due_on date NOT NULL,
    due_on date NOT NULL,
    extension_reason text,
    breached_on date,
    outcome text CHECK (outcome IN ('done', 'partly-done', 'refused')),
    reason text,
    result jsonb,
    handled_by text,
    closed_at timestamptz,
    CONSTRAINT privacy_request_pkey PRIMARY KEY (key),
    CONSTRAINT privacy_request_instance UNIQUE (process_instance_key)
  );
  CREATE UNIQUE INDEX privacy_request_open ON privacy_request (person_key, kind) WHERE closed_at IS NULL;
  CREATE TABLE legal_hold (
    key bigint NOT NULL,
    request_key bigint NOT NULL,
    reason text NOT NULL,
    placed_by text NOT NULL,
    placed_at timestamptz NOT NULL,
    lift_reason text,
    lifted_by text,
    lifted_at timestamptz,
    CONSTRAINT legal_hold_pkey PRIMARY KEY (key)
  );
  CREATE UNIQUE INDEX legal_hold_open ON legal_hold (request_key) WHERE lifted_at IS NULL;
  CREATE TRIGGER legal_hold_stays BEFORE UPDATE ON legal_hold FOR EACH ROW
    WHEN (OLD.lifted_at IS NOT NULL OR (OLD.key, OLD.request_key, OLD.reason, OLD.placed_by, OLD.placed_at)
      IS DISTINCT FROM (NEW.key, NEW.request_key, NEW.reason, NEW.placed_by, NEW.placed_at))
    EXECUTE FUNCTION refuse_change();
  CREATE TRIGGER legal_hold_never_goes BEFORE DELETE OR TRUNCATE ON legal_hold
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();`;

const recordOfAccounts = `
  ALTER TABLE account ADD erased_at timestamptz;
  CREATE FUNCTION keep_account_event() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    IF NEW.detail = '{}'::jsonb
      AND (OLD.key, OLD.person_key, OLD.kind, OLD.actor, OLD.at) IS NOT DISTINCT FROM
        (NEW.key, NEW.person_key, NEW.kind, NEW.actor, NEW.at)
      AND EXISTS (SELECT FROM account WHERE person_key = OLD.person_key AND erased_at IS NOT NULL)
    THEN RETURN NEW; END IF;
    RAISE EXCEPTION 'account_event is append-only';
  END $$;
  DROP TRIGGER account_event_append_only ON account_event;
  CREATE TRIGGER account_event_append_only BEFORE DELETE OR TRUNCATE ON account_event
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
  CREATE TRIGGER account_event_keeps BEFORE UPDATE ON account_event
    FOR EACH ROW EXECUTE FUNCTION keep_account_event();`;

const guards = `
  ALTER TABLE privacy_request ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
  CREATE POLICY asked_for ON privacy_request USING ((SELECT asks_as_service())
    OR person_key::text = (SELECT asking_person()) OR (SELECT asking_role()) = 'admin');
  ALTER TABLE legal_hold ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
  CREATE POLICY asked_for ON legal_hold USING ((SELECT asks_as_service())
    OR ((SELECT asking_role()) IN ('officer', 'head', 'supervisor') AND asker_sees_request(request_key)));`;
