import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** To whom receipts were given at the desk, and by whom. */
export class ReceiptHandovers1764000538010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE receipt_handover (
        key bigint NOT NULL,
        receiver text NOT NULL,
        handed_over_by text NOT NULL,
        handed_over_at timestamptz NOT NULL,
        CONSTRAINT receipt_handover_pkey PRIMARY KEY (key)
      );`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE receipt_handover;');
  }
}
