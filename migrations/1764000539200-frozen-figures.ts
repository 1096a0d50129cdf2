import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** The figures that a synthesis showed are kept with it; reports are issued as DOCX, too. */
export class FrozenFigures1764000539200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE report_version ADD figures jsonb;
      ALTER TABLE official_document ADD docx_sha256 text;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE official_document DROP docx_sha256;
      ALTER TABLE report_version DROP figures;`);
  }
}
