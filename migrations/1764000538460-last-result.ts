import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** What becomes of a request that follows from another counts for that, and for the one before it, up to the first. */
export class LastResult1764000538460 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE OR REPLACE FUNCTION stale_request() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        INSERT INTO stale_case (request_key)
          WITH RECURSIVE above AS (
            SELECT key FROM unnest(ARRAY[NEW.key, NEW.parent_key, OLD.key, OLD.parent_key]) key
            WHERE key IS NOT NULL
            UNION
            SELECT r.parent_key FROM information_request r JOIN above ON above.key = r.key
            WHERE r.parent_key IS NOT NULL)
          SELECT key FROM above;
        RETURN NULL;
      END $$`);
    await recountAll(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE OR REPLACE FUNCTION stale_request() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        INSERT INTO stale_case (request_key)
          SELECT DISTINCT each FROM unnest(ARRAY[NEW.key, NEW.parent_key, OLD.key, OLD.parent_key]) each
          WHERE each IS NOT NULL;
        RETURN NULL;
      END $$`);
    await recountAll(runner);
  }
}

async function recountAll(runner: QueryRunner): Promise<void> {
  await runner.query('INSERT INTO stale_case (request_key) SELECT key FROM information_request');
}
