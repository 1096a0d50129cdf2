import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * Row-level security, the second line of access: docs/decisions/0010-row-level-security.md. A connection sees and writes what is
 * whoever's it said, by settings that end with the transaction (`libs/database/src/asker-settings.ts`); one that said
 * nothing sees no row. It is forced upon the owner too.
 */
export class RowLevelSecurity1764000539600 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(functions);
    for (const [table, isVisible] of Object.entries(conditions)) {
      await runner.query(`
        ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
        CREATE POLICY asked_for ON ${table}
          USING ((SELECT asks_as_service()) OR (${isVisible}));`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of Object.keys(conditions)) {
      await runner.query(`
        DROP POLICY asked_for ON ${table};
        ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY, DISABLE ROW LEVEL SECURITY;`);
    }
    await runner.query(`DROP FUNCTION asking_instances(), asking_all_agencies(), asking_agencies(),
      asking_groups(), asking_role(), asking_organisation(), asking_person(), asks_as_service();`);
  }
}

/**
 * Who asks. Policies take them as `(SELECT …)`, so that each is worked out once in a statement, and only when a row makes
 * it necessary; the two that read tables are no SQL functions, which would be planned with every statement. `asking_all_agencies` has those whose work a person's agencies carry on, `asking_instances` those in
 * which he has or may take a task.
 */
const functions = `
  CREATE FUNCTION asks_as_service() RETURNS boolean LANGUAGE sql STABLE AS
    $$ SELECT current_setting('minhbach.asks', true) = 'service' $$;
  CREATE FUNCTION asking_person() RETURNS text LANGUAGE sql STABLE AS
    $$ SELECT nullif(current_setting('minhbach.person', true), '') $$;
  CREATE FUNCTION asking_organisation() RETURNS text LANGUAGE sql STABLE AS
    $$ SELECT nullif(current_setting('minhbach.organisation', true), '') $$;
  CREATE FUNCTION asking_role() RETURNS text LANGUAGE sql STABLE AS
    $$ SELECT nullif(current_setting('minhbach.role', true), '') $$;
  CREATE FUNCTION asking_groups() RETURNS text[] LANGUAGE sql STABLE AS
    $$ SELECT ARRAY(SELECT jsonb_array_elements_text(
         coalesce(nullif(current_setting('minhbach.groups', true), ''), '[]')::jsonb)) $$;
  CREATE FUNCTION asking_agencies() RETURNS text[] LANGUAGE sql STABLE AS
    $$ SELECT ARRAY(SELECT DISTINCT split_part(name, ':', 1) FROM unnest(asking_groups()) AS name) $$;
  CREATE FUNCTION asking_all_agencies() RETURNS text[] LANGUAGE plpgsql STABLE AS $$ BEGIN
    RETURN ARRAY(
      WITH RECURSIVE carried_on(code) AS (
        SELECT unnest(asking_agencies())
        UNION
        SELECT s.from_code FROM agency_succession s JOIN carried_on c ON s.to_code = c.code
        WHERE s.effective_on <= coalesce(nullif(current_setting('minhbach.day', true), '')::date,
          (now() AT TIME ZONE 'Asia/Ho_Chi_Minh')::date))
      SELECT code FROM carried_on);
  END $$;
  CREATE FUNCTION asking_instances() RETURNS bigint[] LANGUAGE plpgsql STABLE AS $$
  DECLARE
    person text := asking_person();
    groups text[] := asking_groups();
  BEGIN
    RETURN ARRAY(SELECT root_key FROM user_task
      WHERE assignee = person OR owner = person OR candidate_groups && groups OR person = ANY(candidate_users));
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
const ofRequest = seen('information_request', 'request_key');
/** Of what has a subject: a request, a report, or what any official may follow. */
const ofSubject = `CASE subject_type
  WHEN 'information-request' THEN ${seen('information_request', 'subject_key')}
  WHEN 'report' THEN ${seen('report', 'subject_key')}
  ELSE ${isOfficial} OR ${role} = 'admin' END`;
const ofReportPart = `EXISTS (SELECT FROM report_part AS part JOIN report AS seen ON seen.key = part.report_key
  WHERE part.key = part_key)`;

/** What may be seen of a table by others than the service, as a condition on its rows. */
const conditions: Readonly<Record<string, string>> = {
  information_request: `requester_id = ${person} OR organisation_id = ${organisation} OR ${role} = 'supervisor'
    OR ${ownAgency('agency_code')} OR ${withTask('process_instance_key')}`,
  // Identity papers, address and telephone: for the person himself and for those who answer him.
  request_contact: `EXISTS (SELECT FROM information_request AS r
    WHERE r.key = request_contact.key AND (r.requester_id = ${person} OR ${ownAgency('r.agency_code')}))`,
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
  survey_answer: seen('information_request', 'survey_answer.key'),
  receipt_handover: seen('information_request', 'receipt_handover.key'),
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
};
