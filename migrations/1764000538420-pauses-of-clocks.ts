import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Clocks that were paused are few among all lines, and are looked for by themselves. */
export class PausesOfClocks1764000538420 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE INDEX clock_ledger_pause ON clock_ledger (subject_type, subject_key) WHERE kind = 'pause'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX clock_ledger_pause');
  }
}
