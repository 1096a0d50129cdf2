import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Each attempt to deliver an answer, with its proof. */
export class Deliveries1764000537710 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE delivery (
        key bigint NOT NULL,
        request_key bigint NOT NULL,
        method text NOT NULL,
        delivered_by text NOT NULL,
        delivered_at timestamptz NOT NULL,
        downloaded_by text,
        downloaded_at timestamptz,
        email_address text,
        message_id text,
        item_number text,
        sent_on date,
        received_on date,
        receiver text,
        identity_paper text,
        identity_digits text,
        mandate text,
        returned_on date,
        return_reason text,
        reported_by text,
        reported_at timestamptz,
        CONSTRAINT delivery_pkey PRIMARY KEY (key)
      );
      CREATE INDEX delivery_request ON delivery (request_key);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE delivery;');
  }
}
