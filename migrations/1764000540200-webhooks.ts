import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Who outside is told of events, the events for them, and what became of each attempt to bring one. */
export class Webhooks1764000540200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE webhook_subscription (
        key bigint NOT NULL,
        name text NOT NULL,
        address text NOT NULL,
        event_types text[],
        agency_code text,
        secret bytea,
        previous_secret bytea,
        previous_until timestamptz,
        created_at timestamptz NOT NULL,
        created_by text NOT NULL,
        paused_at timestamptz,
        paused_by text,
        suspended_at timestamptz,
        suspended_for text,
        failing_since timestamptz,
        ended_at timestamptz,
        ended_by text,
        CONSTRAINT webhook_subscription_pkey PRIMARY KEY (key)
      );
      CREATE TABLE webhook_event (
        id uuid NOT NULL,
        type text NOT NULL,
        subject text NOT NULL,
        data jsonb NOT NULL,
        occurred_at timestamptz NOT NULL,
        CONSTRAINT webhook_event_pkey PRIMARY KEY (id)
      );
      CREATE INDEX webhook_event_occurred ON webhook_event (occurred_at);
      CREATE TABLE webhook_delivery (
        subscription_key bigint NOT NULL,
        event_id uuid NOT NULL,
        created_at timestamptz NOT NULL,
        due_at timestamptz,
        attempts integer NOT NULL DEFAULT 0,
        attempts_before integer NOT NULL DEFAULT 0,
        delivered_at timestamptz,
        dead_at timestamptz,
        CONSTRAINT webhook_delivery_pkey PRIMARY KEY (subscription_key, event_id)
      );
      CREATE INDEX webhook_delivery_due ON webhook_delivery (subscription_key, due_at)
        WHERE due_at IS NOT NULL;
      CREATE INDEX webhook_delivery_dead ON webhook_delivery (subscription_key, dead_at)
        WHERE dead_at IS NOT NULL;
      CREATE INDEX webhook_delivery_created
        ON webhook_delivery (subscription_key, created_at, event_id);
      CREATE INDEX webhook_delivery_event ON webhook_delivery (event_id);
      CREATE TABLE webhook_attempt (
        subscription_key bigint NOT NULL,
        event_id uuid NOT NULL,
        number integer NOT NULL,
        attempted_at timestamptz NOT NULL,
        took_ms integer NOT NULL,
        status integer,
        failure text,
        CONSTRAINT webhook_attempt_pkey PRIMARY KEY (event_id, subscription_key, number)
      );`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP TABLE webhook_attempt, webhook_delivery, webhook_event, webhook_subscription;',
    );
  }
}
