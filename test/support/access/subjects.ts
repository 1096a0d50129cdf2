import { FileScans } from '@minhbach/documents';
import type { ApiUnderTest } from '../api-under-test.js';
import { aBatchSubmission, aSubmission, submitRequest, taskAt } from '../request-over-http.js';
import { announceFile, uploadFile } from '../upload.js';
import { callers } from './callers.js';

/** What is said in the request and nowhere else, so that it can be looked for in what anybody is answered. */
export const secrets = {
  title: 'Quy hoạch khu Cồn Ngọc Trai',
  idNumber: '084099778100',
  phone: '0909778100',
  email: 'ngoc.trai@example.vn',
} as const;

const contact = { ...aSubmission.contact, ...secrets, title: undefined };

/** A second person of the first business. */
export async function addColleague(api: ApiUnderTest): Promise<void> {
  await api.query(
    `INSERT INTO person (key, name, role, organisation_key)
     SELECT 7, 'Đồng nghiệp (mẫu)', 'business', p.organisation_key
     FROM person p JOIN account a ON a.person_key = p.key WHERE a.login = 'doanhnghiep1'`,
  );
  await api.query(
    `INSERT INTO account (login, person_key, password_hash)
     SELECT 'dongnghiep', 7, password_hash FROM account WHERE login = 'doanhnghiep1'`,
  );
}

/** One of everything that a route may name, by the name of the parameter. The request is one to the office (`vpubnd`). */
export async function makeSubjects(api: ApiUnderTest): Promise<Record<string, string>> {
  const restricted = await restrictOne(api);
  const cases = await makeCases(api);
  return {
    id: 'cs5',
    dimension: 'agency',
    version: '1',
    year: '2026',
    letterKind: 'receipt',
    form: 'request',
    draft: 'request',
    decision: 'routing',
    agency: 'vpubnd',
    mandate: '1',
    ...cases,
    ...restricted,
    letter: await issueLetter(api, '1', 'information-request', cases.request),
    issued: await issueLetter(api, '2', 'report', cases.report),
    table: await keyOfFirst(api, '/api/decisions'),
    definition: await keyOfFirst(api, '/api/process-definitions'),
    ...(await makeRows(api, cases.instance)),
    privacy: await askForCorrection(api),
    registration: await registerSomebody(api),
    succession: await recordSuccession(api),
    person: await keyOfCashier(api),
    session: await beginSession(api),
    client: await letClientIn(api),
    ...(await addReceiver(api)),
    file: await announceFile(api, callers.requester, 'a.txt', 1),
  };
}

/** Somebody who is none of the callers: he may be shut out. */
async function keyOfCashier(api: ApiUnderTest): Promise<string> {
  const [account] = await api.query<{ key: string }>(
    `SELECT person_key::text AS key FROM account WHERE login = 'thuquy.sxd'`,
  );
  return account?.key ?? '';
}

async function makeCases(api: ApiUnderTest) {
  const attached = await sentFile(api);
  const said = { title: secrets.title, contact };
  const request = await submitRequest(api, callers.requester, { ...said, files: [attached] });
  const running = await submitRequest(api, callers.requester, said);
  const { body: report } = await api.post(callers.admin, '/api/reports', { period: '2026-08' });
  await api.settle();
  const batch = { type: 'cancel', filter: { keys: ['1'] } };
  const { body: noted } = await api.post(callers.admin, '/api/batch-operations', batch);
  const several = await api.post(callers.requester, '/api/request-batches', {
    ...{ ...aBatchSubmission, ...said },
  });
  return {
    attached,
    request,
    instance: await instanceOf(api, request),
    running: await instanceOf(api, running),
    task: await taskAt(api, request, 'register', callers.reception),
    report: String(report.key),
    batch: String(noted.key),
    several: String(several.body.key),
  };
}

/** A request that only those see who work on it, and the key of its restriction. */
async function restrictOne(api: ApiUnderTest) {
  const restricted = await submitRequest(api, callers.requester);
  const path = `/api/requests/${restricted}/restrictions`;
  await api.post(callers.supervisor, path, { reason: 'Bí mật kinh doanh' });
  const { body } = await api.get(callers.supervisor, path);
  const [restriction] = body.items as { key: string }[];
  return { restricted, restriction: restriction?.key ?? '' };
}

async function instanceOf(api: ApiUnderTest, request: string): Promise<string> {
  const { body } = await api.get(callers.supervisor, `/api/requests/${request}`);
  return String(body.processInstanceKey);
}

/** A system outside; its key. */
async function letClientIn(api: ApiUnderTest): Promise<string> {
  const { body } = await api.post(callers.admin, '/api/clients', {
    ...{ name: 'Hệ thống thuế', scopes: ['jobs:work'], days: 1 },
    ...{ processes: [], jobTypes: [], messages: [] },
  });
  return String(body.key);
}

/** A system that is told of events, and one event for it that arrived. */
async function addReceiver(api: ApiUnderTest): Promise<Record<string, string>> {
  const { body } = await api.post(callers.admin, '/api/webhooks', {
    ...{ name: 'Kho dữ liệu dùng chung', address: 'http://127.0.0.1:9/su-kien' },
  });
  const webhook = String(body.key);
  const event = '6b1c2a52-2b7c-4b39-9d2f-0c6a3a1f7b11';
  await api.query(
    `INSERT INTO webhook_event (id, type, subject, data, occurred_at)
     VALUES ($1, 'request.closed', 'YC-2026-000001', '{}', now())`,
    [event],
  );
  await api.query(
    `INSERT INTO webhook_delivery (subscription_key, event_id, created_at, delivered_at)
     VALUES ($1, $2, now(), now())`,
    [webhook, event],
  );
  return { webhook, event };
}

/** A second one of the requester; its id. */
async function beginSession(api: ApiUnderTest): Promise<string> {
  await api.signIn(callers.requester);
  const { body } = await api.get(callers.requester, '/api/sessions');
  const sessions = body.items as { id: string; isCurrent: boolean }[];
  return sessions.find(({ isCurrent }) => !isCurrent)?.id ?? '';
}

async function keyOfFirst(api: ApiUnderTest, list: string): Promise<string> {
  const { body } = await api.get(callers.admin, list);
  const items = Array.isArray(body) ? body : body.items;
  return String((items as { key: string }[])[0]?.key);
}

async function sentFile(api: ApiUnderTest): Promise<string> {
  const { body } = await uploadFile(api, callers.requester, 'a.txt', Buffer.from('a'));
  await api.app.get(FileScans, { strict: false }).scanOne();
  return String(body.key);
}

async function issueLetter(
  api: ApiUnderTest,
  key: string,
  subjectType: string,
  subjectKey: string,
): Promise<string> {
  await api.query(
    `WITH file AS (
       INSERT INTO issued_copy (document_key, format, content)
       SELECT $1, format, 'x' FROM unnest(ARRAY['pdf', 'html', 'docx']) AS format)
     INSERT INTO official_document (key, register, year, number, symbol, kind, agency_code,
       subject_type, subject_key, cause_key, title, body, issued_on, issued_at, template_version,
       pdf_sha256, html_sha256, docx_sha256)
     SELECT $1, 'test', 2026, $1, $1, 'receipt', 'vpubnd', $2, $3, $1, '', '', now(), now(), 1,
       digest, digest, digest FROM (SELECT encode(sha256('x'), 'hex') AS digest) AS of_all`,
    [key, subjectType, subjectKey],
  );
  return key;
}

/** Rows that a day of work would not bring about. */
async function makeRows(api: ApiUnderTest, instance: string): Promise<Record<string, string>> {
  return {
    incident: await raiseIncident(api, instance),
    mail: await giveUpMail(api),
    duty: await openDuty(api),
    publication: await proposePublication(api),
    review: await openReview(api),
  };
}

/** What the requester asks about his own data. */
async function askForCorrection(api: ApiUnderTest): Promise<string> {
  const { body } = await api.post(callers.requester, '/api/privacy-requests', {
    ...{ kind: 'correction', details: 'Sai họ tên' },
    correction: { field: 'name', value: 'Người đại diện doanh nghiệp (mẫu)' },
  });
  return String(body.key);
}

/** Somebody who wants to act for the requester's business. His login is taken, so that nobody can let him in before others try. */
async function registerSomebody(api: ApiUnderTest): Promise<string> {
  await api.query(
    `INSERT INTO registration (key, tax_code, organisation_name, name, email, asked_at, expires_at,
       proved_at, password_hash)
     VALUES (11, '9900000011', 'Cửu Long', 'Lê Thị Mẫu', 'doanhnghiep2', '2026-10-05', '2026-11-05',
       '2026-10-05', 'x')`,
  );
  return '11';
}

async function raiseIncident(api: ApiUnderTest, instance: string): Promise<string> {
  await api.query(
    `INSERT INTO incident (key, root_key, element_instance_key, element_id, code, message, raised_at)
     VALUES (5, $1, $1, 'register', 'test', 'Thử', now())`,
    [instance],
  );
  return '5';
}

async function recordSuccession(api: ApiUnderTest): Promise<string> {
  const { body } = await api.post(callers.admin, '/api/agency-successions', {
    ...{ type: 'ABOLITION', number: '1/QĐ-UBND', source: 'Công báo', from: ['hhdn'] },
    ...{ decidedOn: '2026-10-01', effectiveOn: '2026-10-05', successors: [{ code: 'sxd' }] },
  });
  return String(body.key);
}

async function proposePublication(api: ApiUnderTest): Promise<string> {
  await api.query(
    `INSERT INTO publication (key, subject_id, subject_from, owner_code, owner_name, document_on,
       places, process_instance_key)
     SELECT 8, id, valid_from, 'vpubnd', 'VP', '2026-10-01', places, 1
     FROM publication_subject WHERE id = '3.2c'`,
  );
  await api.query(
    `INSERT INTO publication_proposal (key, publication_key, number_symbol, title, is_marked,
       proposed_by, proposed_at) VALUES (8, 8, '1/TB', 'Lịch', true, '1', '2026-10-01')`,
  );
  return '8';
}

async function openDuty(api: ApiUnderTest): Promise<string> {
  await api.query(
    `INSERT INTO duty_period (key, duty_id, duty_from, term, period, owner_code, owner_name,
       agency_code, opened_on, due_on)
     SELECT 9, id, valid_from, 'month', '2026-09', 'stc', 'STC', 'stc', '2026-10-01', '2026-10-06'
     FROM duty WHERE id = '3.3a'`,
  );
  return '9';
}

async function openReview(api: ApiUnderTest): Promise<string> {
  await api.query(
    `INSERT INTO unit_review (key, term, period, from_on, to_on, unit_code, unit_name, agency_code,
       reviewer_code, department_code, opened_on, due_on)
     VALUES (10, 'month', '2026-09', '2026-09-01', '2026-09-30', 'stp', 'STP', 'stp', 'ttcntt',
       'skhcn', '2026-10-01', '2026-10-15')`,
  );
  return '10';
}

async function giveUpMail(api: ApiUnderTest): Promise<string> {
  await api.query(
    `INSERT INTO mail (id, person_key, created_at, failed_at, last_error)
     VALUES ('n1.p7', 7, now(), now(), '550 No')`,
  );
  return 'n1.p7';
}
