import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** The actual costs of an answer: quoted by the tariff, paid or not. */
export class ActualCosts1764000536000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE cost_quote (
        key bigint NOT NULL,
        request_key bigint NOT NULL,
        lines jsonb NOT NULL,
        total integer NOT NULL,
        quoted_on date NOT NULL,
        pay_by date NOT NULL,
        paid_on date,
        receipt text,
        received_by text,
        unpaid_on date,
        CONSTRAINT cost_quote_pkey PRIMARY KEY (key),
        CONSTRAINT cost_quote_request UNIQUE (request_key)
      );`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE cost_quote;');
  }
}
