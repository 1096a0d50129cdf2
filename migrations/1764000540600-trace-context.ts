import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * Which trace something belongs to that is left for a worker; written only where traces are recorded. Losing it in a
 * crash costs the link between two parts of a trace, so it is kept out of the log of the database.
 */
export class TraceContext1764000540600 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE UNLOGGED TABLE trace_context (
        thing text NOT NULL,
        traceparent text NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT trace_context_pkey PRIMARY KEY (thing)
      );
      CREATE INDEX trace_context_created ON trace_context (created_at);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE trace_context;');
  }
}
