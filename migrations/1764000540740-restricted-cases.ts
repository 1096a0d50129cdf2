import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * Restricted cases: docs/decisions/0016-restricted-cases.md. Since when, by whom, why and until when only those who work on a
 * request see it, and who of them saw it. Both are added to and never changed, but for a restriction that is lifted. The
 * policies of requests, notices and all that asks by them take away what whoever asks is kept from.
 */
export class RestrictedCases1764000540740 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      tables + workingOn + keptFrom + asking + instancesOf(narrowed, kept) + mailing,
    );
    await runner.query(`
      ALTER POLICY asked_for ON information_request USING (${requests(`AND NOT ${isKept('key')}`)});
      ALTER POLICY asked_for ON notification USING (${notices} AND NOT
        (subject_type = 'information-request' AND ${isKept('subject_key')})));
      ${guards}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER POLICY asked_for ON information_request USING (${requests('')});
      ALTER POLICY asked_for ON notification USING (${notices}));
      ${instancesOf('candidate_groups && groups', `'{}'`, 'PARALLEL SAFE')}
      DROP TABLE case_sighting, restricted_case;
      DROP FUNCTION asking_heads(), asking_kept(), is_told_of(bigint, text, text), kept_from(text, text[], date),
        reached_by_group(text, text[], text[]), working_on(bigint), restricted_to(bigint),
          restricted_request_of(bigint), carried_on(text[], date), asking_anew(text);`);
  }
}

const tables = `
  CREATE TABLE restricted_case (
    key bigint NOT NULL,
    request_key bigint NOT NULL,
    reason text NOT NULL,
    placed_by text NOT NULL,
    placed_at timestamptz NOT NULL,
    lift_reason text,
    lifted_by text,
    lifted_at timestamptz,
    CONSTRAINT restricted_case_pkey PRIMARY KEY (key)
  );
  CREATE UNIQUE INDEX restricted_case_open ON restricted_case (request_key) WHERE lifted_at IS NULL;
  CREATE INDEX restricted_case_request ON restricted_case (request_key);
  CREATE TRIGGER restricted_case_stays BEFORE UPDATE ON restricted_case FOR EACH ROW
    WHEN (OLD.lifted_at IS NOT NULL OR (OLD.key, OLD.request_key, OLD.reason, OLD.placed_by, OLD.placed_at)
      IS DISTINCT FROM (NEW.key, NEW.request_key, NEW.reason, NEW.placed_by, NEW.placed_at))
    EXECUTE FUNCTION refuse_change();
  CREATE TRIGGER restricted_case_never_goes BEFORE DELETE OR TRUNCATE ON restricted_case
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
  CREATE TABLE case_sighting (
    request_key bigint NOT NULL,
    person_key bigint NOT NULL,
    route text NOT NULL,
    hour timestamptz NOT NULL,
    seen_at timestamptz NOT NULL,
    CONSTRAINT case_sighting_pkey PRIMARY KEY (request_key, person_key, route, hour)
  );
  CREATE TRIGGER case_sighting_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON case_sighting
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();`;

/**
 * The people who work on a request, or did: who handles it, who has a task of it or of a complaint about it or is named for
 * one, and who completed one. Policies ask it, so it is asked as the service, and whoever asked goes on afterwards.
 */
const workingOn = `
  CREATE FUNCTION asking_anew(asker text) RETURNS text LANGUAGE plpgsql AS $$
  DECLARE
    before text := coalesce(current_setting('minhbach.asker', true), '');
  BEGIN
    PERFORM set_config('minhbach.asker', asker, true);
    RETURN before;
  END $$;
  CREATE FUNCTION working_on(request bigint) RETURNS text[] LANGUAGE plpgsql STABLE AS $$
  DECLARE
    before text := asking_anew('service');
    roots bigint[] := ARRAY(SELECT process_instance_key FROM information_request WHERE key = request
      UNION SELECT process_instance_key FROM complaint WHERE request_key = request);
    people text[] := ARRAY(
      SELECT handler_id FROM information_request WHERE key = request AND handler_id IS NOT NULL
      UNION SELECT person FROM user_task, unnest(ARRAY[assignee, owner] || candidate_users) AS person
        WHERE root_key = ANY(roots) AND person IS NOT NULL
      UNION SELECT actor FROM history WHERE root_key = ANY(roots) AND trigger = 'complete-user-task'
      UNION SELECT actor FROM archive.history WHERE root_key = ANY(roots) AND trigger = 'complete-user-task');
  BEGIN
    PERFORM asking_anew(before);
    RETURN people;
  END $$;
  CREATE FUNCTION restricted_to(request bigint) RETURNS text[] LANGUAGE plpgsql STABLE AS $$
  DECLARE
    before text := asking_anew('service');
    is_restricted boolean := EXISTS (SELECT FROM restricted_case WHERE request_key = request AND lifted_at IS NULL);
  BEGIN
    PERFORM asking_anew(before);
    RETURN CASE WHEN is_restricted THEN working_on(request) END;
  END $$;
  CREATE FUNCTION restricted_request_of(task bigint) RETURNS bigint LANGUAGE plpgsql STABLE AS $$
  DECLARE
    before text := asking_anew('service');
    root bigint;
    request bigint;
  BEGIN
    IF EXISTS (SELECT FROM restricted_case WHERE lifted_at IS NULL) THEN
      root := (SELECT root_key FROM user_task WHERE key = task);
      request := coalesce((SELECT key FROM information_request WHERE process_instance_key = root),
        (SELECT request_key FROM complaint WHERE process_instance_key = root));
      request := (SELECT request_key FROM restricted_case WHERE request_key = request AND lifted_at IS NULL);
    END IF;
    PERFORM asking_anew(before);
    RETURN request;
  END $$;`;

/**
 * \`kept_from\` has the restricted requests, with the processes of each, in which a person's groups give him nothing: he
 * does not work on them. Whoever heads the agency that answers sees them all the same (\`is_headed\`), and in all of them a group
 * gives tasks that nobody has to those who receive for its agency and to those who head it (\`reached_by_group\`), so that none
 * is out of reach.
 */
const keptFrom = `
  CREATE FUNCTION carried_on(codes text[], on_day date) RETURNS text[] LANGUAGE plpgsql STABLE AS $$ BEGIN
    RETURN ARRAY(
      WITH RECURSIVE carried(code) AS (
        SELECT unnest(codes)
        UNION SELECT s.from_code FROM agency_succession s JOIN carried c ON s.to_code = c.code WHERE s.effective_on <= on_day)
      SELECT code FROM carried);
  END $$;
  CREATE FUNCTION kept_from(person text, groups text[], on_day date)
    RETURNS TABLE (request_key bigint, root_key bigint, is_headed boolean) LANGUAGE plpgsql STABLE AS $$
  DECLARE
    before text := asking_anew('service');
    heads text[];
  BEGIN
    IF EXISTS (SELECT FROM restricted_case c WHERE c.lifted_at IS NULL) THEN
      heads := carried_on(ARRAY(SELECT split_part(name, ':', 1) FROM unnest(groups) AS name WHERE name LIKE '%:director'), on_day);
      RETURN QUERY
        WITH restricted AS (
          SELECT r.key, r.process_instance_key AS root, coalesce(r.agency_code = ANY(heads), false) AS headed
          FROM restricted_case c JOIN information_request r ON r.key = c.request_key WHERE c.lifted_at IS NULL),
        kept AS (SELECT * FROM restricted WHERE headed OR NOT person = ANY(working_on(key)))
        SELECT key, root, headed FROM kept
        UNION ALL SELECT k.key, o.process_instance_key, k.headed FROM kept k JOIN complaint o ON o.request_key = k.key;
    END IF;
    PERFORM asking_anew(before);
  END $$;
  CREATE FUNCTION reached_by_group(assignee text, candidate_groups text[], groups text[]) RETURNS boolean
    LANGUAGE sql IMMUTABLE AS $$
      SELECT assignee IS NULL AND EXISTS (SELECT FROM unnest(candidate_groups) AS name
        WHERE (name = ANY(groups) AND name LIKE '%:reception') OR split_part(name, ':', 1) || ':director' = ANY(groups)) $$;`;

const today = `coalesce((asking() ->> 'day')::date, (now() AT TIME ZONE 'Asia/Ho_Chi_Minh')::date)`;

/** The same of whoever asks, worked out once in a statement and only where a row makes it necessary. */
const asking = `
  CREATE FUNCTION asking_kept() RETURNS bigint[] LANGUAGE plpgsql STABLE AS $$ BEGIN
    RETURN ARRAY(SELECT request_key FROM kept_from(asking_person(), asking_groups(), ${today}) WHERE NOT is_headed);
  END $$;
  CREATE FUNCTION asking_heads() RETURNS text[] LANGUAGE plpgsql STABLE AS $$ BEGIN
    RETURN carried_on(
      ARRAY(SELECT split_part(name, ':', 1) FROM unnest(asking_groups()) AS name WHERE name LIKE '%:director'), ${today});
  END $$;`;

/** As in 1764000540300, but for what a group gives. */
const instancesOf = (byGroup: string, roots: string, parallel = 'PARALLEL UNSAFE') => `
  CREATE OR REPLACE FUNCTION asking_instances() RETURNS bigint[] LANGUAGE plpgsql STABLE ${parallel} AS $$
  DECLARE
    person text := asking_person();
    groups text[] := asking_groups();
    kept bigint[];
  BEGIN
    kept := ${roots};
    RETURN ARRAY(SELECT root_key FROM user_task
      WHERE assignee = person OR owner = person OR person = ANY(candidate_users) OR (${byGroup}));
  END $$;`;
const kept = `ARRAY(SELECT root_key FROM kept_from(person, groups, ${today}))`;
const narrowed = `candidate_groups && groups AND root_key <> ALL(kept)
  OR root_key = ANY(kept) AND reached_by_group(assignee, candidate_groups, groups)`;

/** Whether a person is still to be told by mail what was said of a request to a recipient: him, or a group of his. */
const mailing = `
  CREATE FUNCTION is_told_of(request bigint, person text, recipient text) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
  DECLARE
    people text[] := restricted_to(request);
  BEGIN
    RETURN people IS NULL OR person = recipient OR person = ANY(people)
      OR recipient LIKE '%:director' OR recipient LIKE '%:supervisor';
  END $$;`;

const person = '(SELECT asking_person())';
const role = '(SELECT asking_role())';
const isKept = (key: string) => `(${key} = ANY((SELECT asking_kept())::bigint[]))`;
const requests = (narrowing: string) => `(SELECT asks_as_service()) OR requester_id = ${person}
  OR organisation_id = (SELECT asking_organisation()) OR ${role} = 'supervisor'
  OR ((agency_code = ANY((SELECT asking_agencies())::text[]) OR agency_code = ANY((SELECT asking_all_agencies())::text[])) ${narrowing})
  OR process_instance_key = ANY((SELECT asking_instances())::bigint[])`;
const notices = `(SELECT asks_as_service())
  OR ((recipient = ${person} OR recipient = ANY((SELECT asking_groups())::text[]))`;

const guards = `
  ALTER TABLE restricted_case ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
  CREATE POLICY asked_for ON restricted_case USING ((SELECT asks_as_service())
    OR (${role} IN ('officer', 'head', 'supervisor') AND asker_sees_request(request_key)));
  ALTER TABLE case_sighting ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
  CREATE POLICY asked_for ON case_sighting USING ((SELECT asks_as_service()) OR ${role} = 'supervisor'
    OR EXISTS (SELECT FROM information_request AS r
      WHERE r.key = request_key AND r.agency_code = ANY((SELECT asking_heads())::text[])));`;
