import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * Row-level security, the second line of access: docs/decisions/0010-row-level-security.md. A connection sees and writes what is
 * whoever's it said, by settings that end with the transaction (`libs/database/src/asker-settings.ts`); one that said
 * nothing sees no row. It is forced upon the owner too.
 */
export class RowLevelSecurity1764000540300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(functions + seeing + seeingInstances);
    await runner.query(
      'CREATE INDEX request_batch_instance ON request_batch (process_instance_key);',
    );
    for (const [table, isVisible] of Object.entries(conditions)) {
      await runner.query(`
        ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
        CREATE POLICY asked_for ON ${table}
          USING ((SELECT asks_as_service()) OR (${isVisible}));`);
    }
    // Whoever may do something may leave a message of it in the same transaction, and nobody reads it there.
    await runner.query(
      `CREATE POLICY left_for_delivery ON outbox FOR INSERT WITH CHECK (${role} IS NOT NULL);`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP POLICY left_for_delivery ON outbox;');
    for (const table of Object.keys(conditions)) {
      await runner.query(`
        DROP POLICY asked_for ON ${table};
        ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY, DISABLE ROW LEVEL SECURITY;`);
    }
    await runner.query('DROP INDEX request_batch_instance;');
    await runner.query(`DROP FUNCTION asker_sees_instance(bigint), asker_sees_report(bigint), asker_reads_contact(bigint), asker_sees_request(bigint),
      asker_keeps_in_mind(text, boolean), asker_has_seen(text), asking_instances(), asking_all_agencies(), asking_agencies(),
      asking_groups(), asking_role(), asking_organisation(), asking_person(), asking(), asks_as_service();`);
  }
}

/**
 * Who asks. Policies take them as `(SELECT …)`, so that each is worked out once in a statement, and only when a row makes
 * it necessary; those that read tables are no SQL functions, which would be planned with every statement.
 * `asking_all_agencies` has those whose work a person's agencies carry on, `asking_instances` those in which he has or may
 * take a task.
 */
const functions = `
  CREATE FUNCTION asks_as_service() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS
    $$ SELECT current_setting('minhbach.asker', true) = 'service' $$;
  CREATE FUNCTION asking() RETURNS jsonb LANGUAGE sql STABLE PARALLEL SAFE AS
    $$ SELECT CASE WHEN left(current_setting('minhbach.asker', true), 1) = '{'
         THEN current_setting('minhbach.asker', true)::jsonb END $$;
  CREATE FUNCTION asking_person() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE AS
    $$ SELECT asking() ->> 'person' $$;
  CREATE FUNCTION asking_organisation() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE AS
    $$ SELECT asking() ->> 'organisation' $$;
  CREATE FUNCTION asking_role() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE AS
    $$ SELECT asking() ->> 'role' $$;
  CREATE FUNCTION asking_groups() RETURNS text[] LANGUAGE sql STABLE PARALLEL SAFE AS
    $$ SELECT ARRAY(SELECT jsonb_array_elements_text(asking() -> 'groups')) $$;
  CREATE FUNCTION asking_agencies() RETURNS text[] LANGUAGE sql STABLE PARALLEL SAFE AS
    $$ SELECT ARRAY(SELECT DISTINCT split_part(name, ':', 1) FROM unnest(asking_groups()) AS name) $$;
  CREATE FUNCTION asking_all_agencies() RETURNS text[] LANGUAGE plpgsql STABLE PARALLEL SAFE AS $$ BEGIN
    RETURN ARRAY(
      WITH RECURSIVE carried_on(code) AS (
        SELECT unnest(asking_agencies())
        UNION
        SELECT s.from_code FROM agency_succession s JOIN carried_on c ON s.to_code = c.code
        WHERE s.effective_on <= coalesce((asking() ->> 'day')::date, (now() AT TIME ZONE 'Asia/Ho_Chi_Minh')::date))
      SELECT code FROM carried_on);
  END $$;
  CREATE FUNCTION asking_instances() RETURNS bigint[] LANGUAGE plpgsql STABLE PARALLEL SAFE AS $$
  DECLARE
    person text := asking_person();
    groups text[] := asking_groups();
  BEGIN
    RETURN ARRAY(SELECT root_key FROM user_task
      WHERE assignee = person OR owner = person OR candidate_groups && groups OR person = ANY(candidate_users));
  END $$;`;

/**
 * Whether the policy of its own table shows whoever asks what a row belongs to. Functions, so that a statement is planned
 * without all that those policies ask: a step writes a dozen of the engine's tables, a request is read from fifteen. What was
 * found is kept until the transaction ends, as a case has many rows.
 */
const seeing = `
  CREATE FUNCTION asker_has_seen(what text) RETURNS boolean LANGUAGE sql STABLE AS
    $$ SELECT strpos(current_setting('minhbach.seen', true), what) > 0 $$;
  CREATE FUNCTION asker_keeps_in_mind(what text, is_seen boolean) RETURNS boolean LANGUAGE plpgsql AS $$ BEGIN
    IF is_seen AND coalesce(length(current_setting('minhbach.seen', true)), 0) < 8000 THEN
      PERFORM set_config('minhbach.seen', concat(current_setting('minhbach.seen', true), what), true);
    END IF;
    RETURN is_seen;
  END $$;
  CREATE FUNCTION asker_sees_request(request bigint) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
  DECLARE
    what text := ' r' || request || ' ';
    role text;
  BEGIN
    IF asker_has_seen(what) THEN RETURN true; END IF;
    role := asking_role();
    IF role IS NULL THEN RETURN false; END IF;
    IF role = 'supervisor' THEN RETURN true; END IF;
    RETURN asker_keeps_in_mind(what, EXISTS (SELECT FROM information_request WHERE key = request));
  END $$;
  CREATE FUNCTION asker_reads_contact(request bigint) RETURNS boolean LANGUAGE plpgsql STABLE AS $$ BEGIN
    RETURN EXISTS (SELECT FROM information_request AS r WHERE r.key = request
      AND (r.requester_id = asking_person() OR r.agency_code = ANY((SELECT asking_all_agencies())::text[])));
  END $$;
  CREATE FUNCTION asker_sees_report(asked bigint) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
  DECLARE
    what text := ' p' || asked || ' ';
  BEGIN
    IF asker_has_seen(what) THEN RETURN true; END IF;
    RETURN asker_keeps_in_mind(what, EXISTS (SELECT FROM report WHERE key = asked));
  END $$;`;

/**
 * A business and an official see of a process what belongs to a case that they see; what any official may follow, each of
 * them sees. An administrator sees the processes that he runs, and the api masks what their variables say of a case.
 */
const seeingInstances = `
  CREATE FUNCTION asker_sees_instance(root bigint) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
  DECLARE
    what text := ' i' || root || ' ';
    role text;
    is_seen boolean;
  BEGIN
    IF asker_has_seen(what) THEN RETURN true; END IF;
    role := asking_role();
    IF role IS NULL THEN RETURN false; END IF;
    IF role IN ('supervisor', 'admin') THEN RETURN true; END IF;
    is_seen := EXISTS (SELECT FROM information_request WHERE process_instance_key = root)
      OR EXISTS (SELECT FROM complaint WHERE process_instance_key = root)
      OR EXISTS (SELECT FROM request_batch WHERE process_instance_key = root);
    IF NOT is_seen AND role IN ('officer', 'head') THEN
      is_seen := EXISTS (SELECT FROM report WHERE process_instance_key = root)
        OR EXISTS (SELECT FROM publication WHERE process_instance_key = root)
        OR EXISTS (SELECT FROM duty_period WHERE process_instance_key = root)
        OR EXISTS (SELECT FROM unit_review WHERE process_instance_key = root)
        OR EXISTS (SELECT FROM review_finding WHERE process_instance_key = root)
        OR root = ANY(asking_instances());
    END IF;
    RETURN asker_keeps_in_mind(what, is_seen);
  END $$;`;

const person = '(SELECT asking_person())';
const organisation = '(SELECT asking_organisation())';
const role = '(SELECT asking_role())';
const groups = '(SELECT asking_groups())::text[]';
const ownAgency = (code: string) =>
  `${code} = ANY((SELECT asking_agencies())::text[]) OR ${code} = ANY((SELECT asking_all_agencies())::text[])`;
const withTask = (instance: string) => `${instance} = ANY((SELECT asking_instances())::bigint[])`;
const isOfficial = `${role} IN ('officer', 'head', 'supervisor')`;
const isHis = (key = 'person_key') => `${key}::text = ${person}`;

/** A row that exists for whoever asks: the policy of its own table decides. */
const seen = (table: string, key: string, of = 'key') =>
  `EXISTS (SELECT FROM ${table} AS seen WHERE seen.${of} = ${key})`;
const ofRequest = 'asker_sees_request(request_key)';
/** Of what has a subject: a request, a report, or what any official may follow. */
const ofSubject = `CASE subject_type
  WHEN 'information-request' THEN asker_sees_request(subject_key)
  WHEN 'report' THEN asker_sees_report(subject_key)
  ELSE ${role} IN ('officer', 'head', 'supervisor', 'admin') END`;
const ofReportPart =
  'asker_sees_report((SELECT part.report_key FROM report_part AS part WHERE part.key = part_key))';

/** What may be seen of a table by others than the service, as a condition on its rows. */
const conditions: Readonly<Record<string, string>> = {
  information_request: `requester_id = ${person} OR organisation_id = ${organisation} OR ${role} = 'supervisor'
    OR ${ownAgency('agency_code')} OR ${withTask('process_instance_key')}`,
  // Identity papers, address and telephone: for the person himself and for those who answer him.
  request_contact: 'asker_reads_contact(key)',
  request_batch: `requester_id = ${person} OR organisation_id = ${organisation} OR ${role} = 'supervisor'`,
  request_batch_part: seen('request_batch', 'batch_key'),
  ...Object.fromEntries(
    [
      ...['request_item', 'item_file', 'access_code', 'clarification', 'complaint', 'cost_quote'],
      ...['delivery', 'extension', 'lawsuit', 'request_handover', 'taken_in', 'urging'],
    ].map((table) => [table, ofRequest]),
  ),
  // How agencies answer each other, and whom they ask, is no business of requesters.
  consultation: `${isOfficial} AND ${ofRequest}`,
  third_party_consent: `${isOfficial} AND ${ofRequest}`,
  survey_answer: 'asker_sees_request(key)',
  receipt_handover: 'asker_sees_request(key)',
  // Read for whole lists.
  clock_ledger: `subject_type <> 'information-request' OR ${seen('information_request', 'subject_key')}`,
  official_document: ofSubject,
  issued_copy: seen('official_document', 'document_key'),
  file_attachment: ofSubject,
  stored_file: `uploaded_by = ${person} OR ${seen('file_attachment', 'stored_file.key', 'file_key')}`,
  file_chunk: seen('stored_file', 'file_key'),
  file_event: seen('stored_file', 'file_key'),
  file_redaction: seen('file_attachment', 'redacted_key', 'file_key'),
  // A unit has its part in it; which one by when is no secret, and stands in report_part.
  report: `${role} IN ('supervisor', 'admin') OR ${ownAgency('agency_code')} OR ${ownAgency('issuer_code')}
    OR ${ownAgency('taskforce_code')} OR ${withTask('process_instance_key')}
    OR EXISTS (SELECT FROM report_part AS part WHERE part.report_key = report.key
      AND part.unit_code = ANY((SELECT asking_all_agencies())::text[]))`,
  report_version: ofReportPart,
  report_decision: ofReportPart,
  report_lateness: ofReportPart,
  notification: `recipient = ${person} OR recipient = ANY(${groups})`,
  mail: `${isHis()} OR ${role} = 'admin'`,
  mail_settings: isHis(),
  digest_entry: isHis(),
  calendar_feed: isHis(),
  form_draft: isHis(),
  idempotency_record: `person_id = ${person}`,
  process_instance: 'asker_sees_instance(key)',
  'archive.process_instance': 'asker_sees_instance(key)',
  ...Object.fromEntries(
    [
      ...['element_instance', 'job', 'timer', 'message_subscription', 'incident', 'kept_value'],
      ...['history', 'archive.history'],
    ].map((table) => [table, 'asker_sees_instance(root_key)']),
  ),
  step_skip: seen('incident', 'incident_key'),
  // Of no case in particular, or of many.
  message: `${role} = 'admin'`,
  outbox: 'false',
  batch_operation: `${role} = 'admin'`,
  batch_item: `${role} = 'admin'`,
};
