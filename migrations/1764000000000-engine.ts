import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** The engine's definitions, live state, history and outbox. Reached by libs/runtime only. */
export class Engine1764000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(definitions);
    await runner.query(liveState);
    await runner.query(waking);
    await runner.query(history);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE history, outbox, message, doorbell, start_subscription, start_timer, incident,
        message_subscription, timer, job, user_task, element_instance, process_instance,
        deployment_epoch, form_definition, decision_definition, process_definition;
      DROP FUNCTION ensure_history_partitions(timestamptz, integer);
      DROP SEQUENCE key_sequence;`);
  }
}

const definitions = `
  CREATE SEQUENCE key_sequence AS bigint START 1000000 INCREMENT 16384;
  CREATE TABLE process_definition (
    key bigint CONSTRAINT process_definition_pkey PRIMARY KEY,
    process_id text NOT NULL,
    version integer NOT NULL,
    name text,
    resource_name text NOT NULL,
    content_hash text NOT NULL,
    xml text NOT NULL,
    deployed_at timestamptz NOT NULL,
    deployed_by text NOT NULL,
    CONSTRAINT process_definition_version UNIQUE (process_id, version)
  );
  CREATE TABLE decision_definition (
    key bigint CONSTRAINT decision_definition_pkey PRIMARY KEY,
    decision_id text NOT NULL,
    version integer NOT NULL,
    name text,
    resource_name text NOT NULL,
    content_hash text NOT NULL,
    xml text NOT NULL,
    deployed_at timestamptz NOT NULL,
    deployed_by text NOT NULL,
    CONSTRAINT decision_definition_version UNIQUE (decision_id, version)
  );
  CREATE TABLE form_definition (
    key bigint CONSTRAINT form_definition_pkey PRIMARY KEY,
    form_id text NOT NULL,
    version integer NOT NULL,
    resource_name text NOT NULL,
    content_hash text NOT NULL,
    schema json NOT NULL,
    deployed_at timestamptz NOT NULL,
    deployed_by text NOT NULL,
    CONSTRAINT form_definition_version UNIQUE (form_id, version)
  );
  CREATE TABLE deployment_epoch (
    only_row boolean CONSTRAINT deployment_epoch_pkey PRIMARY KEY DEFAULT true CHECK (only_row),
    epoch integer NOT NULL
  );
  INSERT INTO deployment_epoch (epoch) VALUES (0);`;

const liveState = `
  CREATE TABLE process_instance (
    key bigint CONSTRAINT process_instance_pkey PRIMARY KEY,
    definition_key bigint NOT NULL,
    process_id text NOT NULL,
    business_key text,
    status text NOT NULL,
    seq integer NOT NULL,
    history_hash bytea NOT NULL,
    agenda jsonb,
    started_at timestamptz NOT NULL,
    ended_at timestamptz
  ) WITH (fillfactor = 70);
  CREATE INDEX process_instance_unfinished ON process_instance (key) WHERE agenda IS NOT NULL;
  CREATE TABLE element_instance (
    key bigint CONSTRAINT element_instance_pkey PRIMARY KEY,
    root_key bigint NOT NULL,
    scope_key bigint,
    process_instance_key bigint NOT NULL,
    definition_key bigint NOT NULL,
    element_id text NOT NULL,
    state text NOT NULL,
    entered_at timestamptz NOT NULL,
    flow_id text,
    multi_instance text,
    loop_counter integer,
    variables jsonb,
    memory jsonb
  ) WITH (fillfactor = 80);
  CREATE INDEX element_instance_root ON element_instance (root_key);
  CREATE TABLE user_task (
    key bigint CONSTRAINT user_task_pkey PRIMARY KEY,
    root_key bigint NOT NULL,
    process_id text NOT NULL,
    business_key text,
    element_instance_key bigint NOT NULL,
    element_id text NOT NULL,
    name text,
    form_id text,
    assignee text,
    candidate_users text[] NOT NULL,
    candidate_groups text[] NOT NULL,
    due_date text,
    follow_up_date text,
    priority integer NOT NULL,
    created_at timestamptz NOT NULL,
    claimed_at timestamptz
  ) WITH (fillfactor = 80);
  CREATE INDEX user_task_root ON user_task (root_key);
  CREATE INDEX user_task_assignee ON user_task (assignee) WHERE assignee IS NOT NULL;
  CREATE INDEX user_task_groups ON user_task USING gin (candidate_groups);
  CREATE INDEX user_task_users ON user_task USING gin (candidate_users)
    WHERE candidate_users <> '{}';
  CREATE TABLE job (
    key bigint CONSTRAINT job_pkey PRIMARY KEY,
    root_key bigint NOT NULL,
    element_instance_key bigint NOT NULL,
    element_id text NOT NULL,
    type text NOT NULL,
    retries integer NOT NULL,
    headers jsonb NOT NULL,
    not_before timestamptz,
    created_at timestamptz NOT NULL,
    locked_until timestamptz,
    lock_token integer NOT NULL DEFAULT 0
  ) WITH (fillfactor = 70);
  CREATE INDEX job_root ON job (root_key);
  CREATE INDEX job_open ON job (created_at) WHERE retries > 0;
  CREATE TABLE timer (
    key bigint CONSTRAINT timer_pkey PRIMARY KEY,
    root_key bigint NOT NULL,
    element_instance_key bigint NOT NULL,
    target_element_id text NOT NULL,
    due_at timestamptz,
    fired_for timestamptz,
    repetitions integer,
    claimed_until timestamptz
  );
  CREATE INDEX timer_root ON timer (root_key);
  CREATE INDEX timer_due ON timer (due_at) WHERE due_at IS NOT NULL;
  CREATE TABLE message_subscription (
    key bigint CONSTRAINT message_subscription_pkey PRIMARY KEY,
    root_key bigint NOT NULL,
    element_instance_key bigint NOT NULL,
    target_element_id text NOT NULL,
    kind text NOT NULL,
    name text NOT NULL,
    correlation_key text
  );
  CREATE INDEX message_subscription_root ON message_subscription (root_key);
  CREATE INDEX message_subscription_name ON message_subscription (name, correlation_key);
  CREATE TABLE incident (
    key bigint CONSTRAINT incident_pkey PRIMARY KEY,
    root_key bigint NOT NULL,
    element_instance_key bigint NOT NULL,
    element_id text NOT NULL,
    job_key bigint,
    code text NOT NULL,
    message text NOT NULL,
    raised_at timestamptz NOT NULL
  );
  CREATE INDEX incident_root ON incident (root_key);`;

const waking = `
  CREATE TABLE start_timer (
    key bigint CONSTRAINT start_timer_pkey PRIMARY KEY,
    process_id text NOT NULL,
    definition_key bigint NOT NULL,
    element_id text NOT NULL,
    kind text NOT NULL,
    schedule text NOT NULL,
    due_at timestamptz,
    repetitions integer,
    CONSTRAINT start_timer_element UNIQUE (process_id, element_id)
  );
  CREATE INDEX start_timer_due ON start_timer (due_at) WHERE due_at IS NOT NULL;
  CREATE TABLE start_subscription (
    process_id text NOT NULL,
    definition_key bigint NOT NULL,
    element_id text NOT NULL,
    kind text NOT NULL,
    name text NOT NULL,
    CONSTRAINT start_subscription_pkey PRIMARY KEY (process_id, element_id)
  );
  CREATE INDEX start_subscription_name ON start_subscription (kind, name);
  CREATE TABLE message (
    key bigint CONSTRAINT message_pkey PRIMARY KEY,
    name text NOT NULL,
    correlation_key text NOT NULL,
    variables jsonb NOT NULL,
    expires_at timestamptz NOT NULL
  );
  CREATE INDEX message_name ON message (name, correlation_key);
  CREATE TABLE outbox (
    key bigint CONSTRAINT outbox_pkey PRIMARY KEY,
    root_key bigint,
    kind text NOT NULL,
    payload jsonb NOT NULL,
    created_at timestamptz NOT NULL,
    attempts integer NOT NULL DEFAULT 0,
    locked_until timestamptz
  );
  CREATE INDEX outbox_created ON outbox (created_at);
  CREATE TABLE doorbell (
    name text CONSTRAINT doorbell_pkey PRIMARY KEY,
    rung boolean NOT NULL
  ) WITH (fillfactor = 10);
  INSERT INTO doorbell (name, rung) VALUES ('jobs', false), ('timers', false), ('outbox', false);`;

const history = `
  CREATE TABLE history (
    root_key bigint NOT NULL,
    seq integer NOT NULL,
    at timestamptz NOT NULL,
    actor text NOT NULL,
    trigger text NOT NULL,
    records text NOT NULL,
    hash bytea NOT NULL,
    CONSTRAINT history_pkey PRIMARY KEY (root_key, seq, at)
  ) PARTITION BY RANGE (at);
  CREATE TABLE history_default PARTITION OF history DEFAULT;
  CREATE FUNCTION ensure_history_partitions(first timestamptz, months integer) RETURNS void AS $$
  DECLARE
    month date;
  BEGIN
    FOR i IN 0..months - 1 LOOP
      month := date_trunc('month', first AT TIME ZONE 'UTC')::date + make_interval(months => i);
      EXECUTE format(
        'CREATE TABLE IF NOT EXISTS %I PARTITION OF history FOR VALUES FROM (%L) TO (%L)',
        'history_' || to_char(month, 'YYYY_MM'),
        month::timestamp AT TIME ZONE 'UTC',
        (month + interval '1 month')::timestamp AT TIME ZONE 'UTC');
    END LOOP;
  END $$ LANGUAGE plpgsql;
  SELECT ensure_history_partitions(clock_timestamp(), 24);`;
