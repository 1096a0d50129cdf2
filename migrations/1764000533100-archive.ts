import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Where instances that ended long ago go, with their history: docs/decisions/0007-archive.md. */
export class Archive1764000533100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA archive;
      CREATE TABLE archive.process_instance (LIKE public.process_instance);
      ALTER TABLE archive.process_instance
        ADD CONSTRAINT archived_instance_pkey PRIMARY KEY (key);
      CREATE TABLE archive.history (LIKE public.history);
      ALTER TABLE archive.history ADD CONSTRAINT archived_history_pkey PRIMARY KEY (root_key, seq, at);`);
    await runner.query(archiveMonth);
    await runner.query(archiveRows);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION archive_history_month(text, timestamptz, integer);
      DROP FUNCTION archive_history_rows(timestamptz, integer);
      INSERT INTO process_instance SELECT * FROM archive.process_instance;
      INSERT INTO history SELECT * FROM archive.history;
      DROP SCHEMA archive CASCADE;`);
  }
}

/**
 * Takes the part of one month out of the history and into the archive as it is, unless more than so many
 * instances with steps of that month are still there; their rows stay, in the part without a month.
 */
const archiveMonth = `
  CREATE FUNCTION archive_history_month(part text, before timestamptz, most_kept integer)
    RETURNS boolean LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  DECLARE
    kept bigint[];
  BEGIN
    IF part !~ '^history_[0-9]{4}_[0-9]{2}$' OR NOT EXISTS (
      SELECT FROM pg_inherits
      WHERE inhparent = 'public.history'::regclass AND inhrelid = to_regclass('public.' || part))
    THEN RETURN false; END IF;
    IF (to_date(right(part, 7), 'YYYY_MM') + interval '1 month') AT TIME ZONE 'UTC' > before
    THEN RETURN false; END IF;
    EXECUTE format('SELECT ARRAY(SELECT DISTINCT h.root_key FROM public.%I h
      JOIN public.process_instance i ON i.key = h.root_key LIMIT $1 + 1)', part) INTO kept USING most_kept;
    IF cardinality(kept) > most_kept THEN RETURN false; END IF;
    SET LOCAL lock_timeout = '2s';
    EXECUTE format('ALTER TABLE public.history DETACH PARTITION public.%I', part);
    EXECUTE format('INSERT INTO public.history SELECT * FROM public.%I WHERE root_key = ANY($1)', part) USING kept;
    EXECUTE format('DELETE FROM public.%I WHERE root_key = ANY($1)', part) USING kept;
    EXECUTE format('ALTER TABLE public.%I SET SCHEMA archive', part);
    EXECUTE format('ALTER TABLE archive.%I INHERIT archive.history', part);
    RETURN true;
  END $$;`;

/** Takes rows of archived instances out of the part without a month; returns how many. */
const archiveRows = `
  CREATE FUNCTION archive_history_rows(before timestamptz, most integer)
    RETURNS integer LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  DECLARE
    moved integer;
  BEGIN
    WITH due AS (
      SELECT h.root_key, h.seq, h.at FROM public.history_default h
      WHERE h.at < before AND EXISTS (SELECT FROM archive.process_instance a WHERE a.key = h.root_key)
      ORDER BY h.root_key, h.seq LIMIT most FOR UPDATE SKIP LOCKED),
    gone AS (
      DELETE FROM public.history_default h USING due
      WHERE (h.root_key, h.seq, h.at) = (due.root_key, due.seq, due.at) RETURNING h.*)
    INSERT INTO archive.history SELECT * FROM gone;
    GET DIAGNOSTICS moved = ROW_COUNT;
    RETURN moved;
  END $$;`;
