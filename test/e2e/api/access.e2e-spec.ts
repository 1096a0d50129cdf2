import { randomUUID } from 'node:crypto';
import { FileScans } from '@minhbach/documents';
import { routesOf } from '../../../apps/api/src/routes.js';
import { ApiUnderTest } from '../../support/api-under-test.js';
import { announceFile, uploadFile } from '../../support/upload.js';
import {
  aBatchSubmission,
  aSubmission,
  submitRequest,
  taskAt,
} from '../../support/request-over-http.js';

/**
 * Who calls: the requester, a colleague of his business, another business, the reception of the agency that
 * answers, its approver, the reception of another agency, a supervisor, an administrator.
 */
const callers = {
  requester: 'doanhnghiep1',
  colleague: 'dongnghiep',
  'other firm': 'doanhnghiep2',
  'other agency': 'tiepnhan.stc',
  approver: 'lanhdao.vpubnd',
  supervisor: 'giamsat',
  admin: 'quantri',
  reception: 'tiepnhan.vpubnd',
} as const;

type Caller = keyof typeof callers;

const everybody = Object.keys(callers) as Caller[];
const businesses: Caller[] = ['requester', 'colleague', 'other firm'];
const officials: Caller[] = ['other agency', 'approver', 'supervisor', 'reception'];
const notYours = 404;
const notYourRole = 403;

/** Whoever is not named may not: 403 where his role may never, 404 where this one is not his. */
interface Row {
  readonly route: string;
  readonly body?: object;
  readonly allowed: readonly Caller[];
  readonly hidden?: readonly Caller[];
}

/** One that is refused for what it says: it came too long ago. */
const aReceipt = { arrival: 'post', receivedAt: '2020-01-01T08:00:00+07:00', evidence: 'RR1' };
const aMandate = {
  ...{ agencyCode: 'vpubnd', form: 'KT', delegate: '1', document: '1/UQ' },
  ...{ validFrom: '2020-01-01', validTo: '2020-01-01' },
};
const anIntake = { ...aSubmission, agencyCode: 'vpubnd', receipt: aReceipt };

/** One that is refused for what it says, by whom it may be sent. */
const aChange = { basedOn: 1, summary: 'Không đổi gì' };

const allConfirmed = { noPersonalData: true, noBusinessSecret: true, noStateSecret: true };

const period = 'from=2026-10-01&to=2026-10-31';

const rows: readonly Row[] = [
  { route: 'GET /api/session', allowed: everybody },
  { route: 'GET /api/agencies', allowed: everybody },
  { route: 'GET /api/agencies/:agency/people', allowed: ['admin'] },
  { route: 'GET /api/agency-successions', allowed: ['admin'] },
  { route: 'GET /api/agency-successions/:succession', allowed: ['admin'] },
  { route: 'POST /api/agency-successions', allowed: ['admin'] },
  { route: 'POST /api/agency-successions/preview', allowed: ['admin'] },
  { route: 'POST /api/agency-successions/:succession/application', allowed: ['admin'] },
  { route: 'GET /api/deadlines/preview', allowed: everybody },
  { route: 'GET /api/legal-grounds', allowed: everybody },
  { route: 'GET /api/calendars', allowed: everybody },
  { route: 'GET /api/calendars/:version', allowed: everybody },
  { route: 'GET /api/calendars/:version/years/:year', allowed: everybody },
  { route: 'POST /api/calendars/preview', body: aChange, allowed: ['supervisor', 'admin'] },
  { route: 'POST /api/calendars', body: aChange, allowed: ['admin'] },
  ...[
    '',
    '/:letterKind',
    '/:letterKind/sample',
    '/:letterKind/versions',
    '/:letterKind/versions/:version',
  ].map((part) => ({
    route: `GET /api/letter-templates${part}`,
    allowed: [...officials, 'admin'] as Caller[],
  })),
  {
    route: 'POST /api/letter-templates/:letterKind/preview',
    body: { content: {} },
    allowed: ['admin'],
  },
  {
    route: 'POST /api/letter-templates/:letterKind',
    body: { basedOn: 1, summary: 'Không đổi gì', content: {} },
    allowed: ['admin'],
  },
  { route: 'GET /api/colleagues', allowed: everybody },
  { route: 'GET /api/notifications', allowed: everybody },
  { route: 'GET /api/notification-preferences', allowed: everybody },
  {
    route: 'POST /api/notification-preferences',
    body: { otherwise: 'in-app', choices: [] },
    allowed: everybody,
  },
  ...['GET', 'POST', 'DELETE'].map((method) => ({
    route: `${method} /api/calendar-feed`,
    allowed: everybody,
  })),
  { route: 'GET /api/failed-mails', allowed: ['admin'] },
  { route: 'POST /api/failed-mails/:mail/resending', allowed: ['admin'] },
  { route: 'GET /api/indicators/definitions', allowed: everybody },
  { route: 'GET /api/indicators/snapshots', allowed: everybody },
  ...['cs5', 'cs6', 'sla', 'progress'].flatMap((id): Row[] => [
    { route: `GET /api/indicators/${id}?${period}`, allowed: everybody },
    { route: `GET /api/indicators/${id}/by/:dimension?${period}`, allowed: everybody },
  ]),
  {
    route: `GET /api/indicators/:id/cases?${period}&agency=vpubnd`,
    allowed: ['approver', 'supervisor', 'reception'],
    hidden: ['other agency'],
  },
  { route: 'GET /api/drafts/:draft', allowed: everybody },
  { route: 'PUT /api/drafts/:draft', body: { content: {}, basedOn: 1 }, allowed: everybody },
  { route: 'DELETE /api/drafts/:draft', allowed: everybody },
  { route: 'GET /api/files/rules', allowed: [...businesses, ...officials] },
  {
    route: 'POST /api/files',
    body: { name: 'a.pdf', size: 10 },
    allowed: [...businesses, ...officials],
  },
  ...[
    ...['GET /api/files/:file', 'PATCH /api/files/:file/content'],
    ...['POST /api/files/:file/completion', 'DELETE /api/files/:file'],
  ].map((route) => ({
    route,
    allowed: ['requester'] as Caller[],
    hidden: ['colleague', 'other firm', ...officials] as Caller[],
  })),
  { route: 'POST /api/requests', body: aSubmission, allowed: businesses },
  { route: 'GET /api/requests', allowed: [...businesses, ...officials] },
  { route: 'POST /api/request-batches', body: aBatchSubmission, allowed: businesses },
  {
    route: 'GET /api/request-batches/:several',
    allowed: ['requester', 'colleague', 'supervisor'],
    hidden: ['other firm'],
  },
  {
    route: 'POST /api/request-batches/:several/withdrawal',
    body: { reason: 'Không cần nữa' },
    allowed: ['requester', 'colleague'],
    hidden: ['other firm'],
  },
  { route: 'GET /api/requests/due-counts', allowed: [...businesses, ...officials] },
  { route: 'GET /api/requests/late', allowed: [...businesses, ...officials] },
  ...['', '/deadline', '/history', '/map', '/documents', '/files'].map((part) => ({
    route: `GET /api/requests/:request${part}`,
    allowed: ['requester', 'colleague', 'approver', 'supervisor', 'reception'] as Caller[],
    hidden: ['other firm', 'other agency'] as Caller[],
  })),
  {
    route: 'GET /api/requests/:request/answer-versions',
    allowed: ['approver', 'reception'],
    hidden: ['other agency'],
  },
  ...['pdf', 'html'].flatMap((format) => [
    {
      route: `GET /api/requests/:request/documents/:letter/${format}`,
      allowed: ['requester', 'colleague', 'approver', 'supervisor', 'reception'] as Caller[],
      hidden: ['other firm', 'other agency'] as Caller[],
    },
    {
      route: `GET /api/reports/:report/documents/:issued/${format}`,
      allowed: ['supervisor', 'admin'] as Caller[],
      hidden: ['other agency', 'approver', 'reception'] as Caller[],
    },
    {
      route: `GET /api/requests/:request/forms/:form/${format}`,
      allowed: ['requester', 'approver', 'reception'] as Caller[],
      hidden: ['colleague', 'other firm', 'other agency'] as Caller[],
    },
  ]),
  {
    route: 'GET /api/requests/:request/files/:attached/content',
    allowed: ['requester', 'colleague', 'approver', 'reception'],
    hidden: ['other firm', 'other agency', 'supervisor'],
  },
  {
    route: 'POST /api/requests/:request/files',
    body: { file: '1', purpose: 'original' },
    allowed: ['approver', 'reception'],
    hidden: ['other agency'],
  },
  {
    route: 'POST /api/requests/:request/redactions',
    body: { original: '1', redacted: '2', removed: [{ what: 'Họ tên', ground: 'Điều 7' }] },
    allowed: ['approver', 'reception'],
    hidden: ['other agency'],
  },
  {
    route: 'POST /api/requests/:request/extension',
    body: { reason: 'Cần thu thập' },
    allowed: ['approver', 'reception'],
    hidden: ['other agency'],
  },
  {
    route: 'GET /api/requests/:request/act-outlook',
    allowed: ['approver', 'reception'],
    hidden: ['other agency'],
  },
  {
    route: 'POST /api/requests/:request/letter-preview',
    body: { transfer: { guidance: 'Gửi Sở Tài chính.' } },
    allowed: ['approver', 'reception'],
    hidden: ['other agency'],
  },
  {
    route: 'POST /api/requests/:request/urgings',
    body: { level: 'holder', note: 'Đề nghị trả lời ngay.' },
    allowed: ['approver', 'supervisor'],
  },
  {
    route: 'POST /api/requests/:request/delivery-report',
    body: { outcome: 'received', on: '2026-10-05' },
    allowed: ['approver', 'reception'],
    hidden: ['other agency'],
  },
  {
    route: 'POST /api/requests/:request/receipt-handover',
    body: { receiver: 'Lê Văn Mẫu' },
    allowed: ['reception'],
    hidden: ['other agency'],
  },
  {
    route: 'POST /api/requests/:request/access-codes',
    body: { carrier: 'post' },
    allowed: ['reception'],
    hidden: ['other agency'],
  },
  {
    route: 'POST /api/requests/:request/consultations',
    body: { units: ['stc'], question: 'Có được cung cấp không?' },
    allowed: ['approver', 'reception'],
    hidden: ['other agency'],
  },
  {
    route: 'POST /api/requests/:request/consents',
    body: { party: 'Công ty A', items: [{ position: 1 }] },
    allowed: ['approver', 'reception'],
    hidden: ['other agency'],
  },
  {
    route: 'POST /api/requests/:request/clarifications',
    body: { points: ['Địa bàn nào'] },
    allowed: ['approver', 'reception'],
    hidden: ['other agency'],
  },
  {
    route: 'POST /api/requests/:request/clarifications/answer',
    body: { answer: 'Huyện Càng Long' },
    allowed: ['requester', 'colleague'],
    hidden: ['other firm'],
  },
  {
    route: 'GET /api/mandates?agency=vpubnd',
    allowed: ['approver', 'supervisor', 'admin', 'reception'],
    hidden: ['other agency'],
  },
  // The head of the agency himself; these callers are none.
  { route: 'POST /api/mandates', body: aMandate, allowed: [], hidden: ['approver'] },
  {
    route: 'POST /api/mandates/:mandate/revocation',
    body: { reason: 'Thay đổi phân công' },
    allowed: [],
    hidden: ['approver'],
  },
  {
    route: 'POST /api/requests/:request/reopening',
    body: { supplement: 'Năm 2026' },
    allowed: ['requester', 'colleague'],
    hidden: ['other firm'],
  },
  {
    route: 'POST /api/requests/:request/lawsuits',
    body: { court: 'Tòa án', caseNumber: '1', acceptedOn: '2020-01-01' },
    allowed: ['approver', 'supervisor', 'reception'],
    hidden: ['other agency'],
  },
  {
    route: 'POST /api/requests/:request/lawsuits/judgment',
    body: { outcome: 'dismissed', judgment: '1', effectiveOn: '2020-01-01', summary: 'Bác' },
    allowed: ['approver', 'supervisor', 'reception'],
    hidden: ['other agency'],
  },
  {
    route: 'POST /api/intakes',
    body: anIntake,
    allowed: ['reception'],
    hidden: ['other agency'],
  },
  ...Object.entries({
    confirmation: {},
    supplement: { answer: 'Bổ sung' },
    clarification: { answer: 'Huyện Càng Long' },
    withdrawal: { reason: 'Thôi' },
    complaint: { content: 'Trả lời không đúng' },
  }).map(([act, body]) => ({
    route: `POST /api/requests/:request/intakes/${act}`,
    body: { ...body, receipt: aReceipt },
    allowed: ['reception'] as Caller[],
    hidden: ['other agency'] as Caller[],
  })),
  {
    route: 'POST /api/requests/:request/supplement',
    body: { answer: 'Bổ sung' },
    allowed: ['requester', 'colleague'],
    hidden: ['other firm'],
  },
  {
    route: 'POST /api/requests/:request/correction',
    body: { reason: 'Thiếu phụ lục', items: [{ position: 1 }] },
    allowed: ['requester', 'colleague'],
    hidden: ['other firm'],
  },
  {
    route: 'POST /api/requests/:request/complaint',
    body: { content: 'Trả lời không đúng' },
    allowed: ['requester', 'colleague'],
    hidden: ['other firm'],
  },
  ...[
    ['', { subject: 'Giá đất', items: [{ position: 1 }], confirmed: allConfirmed }] as const,
    ['/withdrawal', { reason: 'Rà soát lại' }] as const,
  ].map(([part, body]) => ({
    ...{ route: `POST /api/requests/:request/publication${part}`, body },
    allowed: ['approver', 'reception'] as Caller[],
    hidden: ['other agency'] as Caller[],
  })),
  {
    route: 'POST /api/requests/:request/survey',
    body: { received: true, relationshipNeeded: false, ease: 3 },
    allowed: ['requester'],
    hidden: ['colleague', 'other firm'],
  },
  { route: 'GET /api/tasks', allowed: everybody },
  { route: 'GET /api/tasks/awaiting-signature', allowed: everybody },
  {
    route: 'GET /api/tasks/:task',
    allowed: ['supervisor', 'reception'],
    hidden: [...businesses, 'other agency', 'approver', 'admin'],
  },
  ...(['claim', 'release', 'delegate', 'resolve', 'completion'] as const).map((verb) => ({
    route: `POST /api/tasks/:task/${verb}`,
    ...(verb === 'completion' && { body: { variables: {} } }),
    ...(verb === 'delegate' && { body: { person: '1' } }),
    allowed: ['reception'] as Caller[],
    hidden: [...businesses, 'other agency', 'approver', 'supervisor', 'admin'] as Caller[],
  })),
  {
    route: 'POST /api/requests/:request/withdrawal',
    body: { reason: 'Không cần nữa' },
    allowed: ['requester', 'colleague'],
    hidden: ['other firm'],
  },
  { route: 'GET /api/reports', allowed: [...officials, 'admin'] },
  ...['', '/map'].map((part) => ({
    route: `GET /api/reports/:report${part}`,
    allowed: ['supervisor', 'admin'] as Caller[],
    hidden: ['other agency', 'approver', 'reception'] as Caller[],
  })),
  {
    route: 'POST /api/reports',
    body: { period: '2026-09' },
    allowed: ['supervisor', 'admin'],
    hidden: ['approver'],
  },
  { route: 'POST /api/deployments', body: { files: [], dryRun: true }, allowed: ['admin'] },
  { route: 'GET /api/process-definitions', allowed: everybody },
  { route: 'GET /api/process-definitions/:definition/xml', allowed: everybody },
  { route: 'GET /api/process-definitions/:definition/statistics', allowed: ['admin'] },
  { route: 'GET /api/audit-entries', allowed: ['admin'] },
  { route: 'GET /api/decisions', allowed: ['admin'] },
  { route: 'GET /api/decisions/:table/table', allowed: ['admin'] },
  { route: 'GET /api/process-instances', allowed: ['admin'] },
  { route: 'GET /api/process-instances/:instance', allowed: ['admin'] },
  { route: 'GET /api/process-instances/:instance/map', allowed: ['admin'] },
  { route: 'GET /api/process-instances/:instance/decisions', allowed: ['admin'] },
  {
    route: 'POST /api/decisions/:decision/evaluation',
    body: { variables: {} },
    allowed: ['admin'],
  },
  { route: 'GET /api/process-definitions/instance-counts', allowed: ['admin'] },
  {
    route: 'GET /api/process-definitions/:definition/changes?from=:definition',
    allowed: everybody,
  },
  { route: 'GET /api/incidents', allowed: ['admin'] },
  { route: 'GET /api/incidents/groups', allowed: ['admin'] },
  { route: 'GET /api/incidents/:incident', allowed: ['admin'] },
  {
    route: 'POST /api/incidents/:incident/skip',
    body: { reason: 'Đã làm bằng tay' },
    allowed: ['admin'],
  },
  { route: 'POST /api/incidents/:incident/resolution', allowed: ['admin'] },
  { route: 'GET /api/process-instances/:running/audit-trail', allowed: ['admin'] },
  {
    route: 'POST /api/process-instances/:running/variables',
    body: { variables: {} },
    allowed: ['admin'],
  },
  { route: 'POST /api/process-instances/:running/modification', allowed: ['admin'] },
  {
    route: 'POST /api/process-instances/:running/ad-hoc-activation',
    body: {},
    allowed: ['admin'],
  },
  {
    route: 'POST /api/process-instances/:running/migration',
    body: { definitionKey: '1', dryRun: true },
    allowed: ['admin'],
  },
  ...['suspension', 'resumption', 'cancellation'].map((change) => ({
    route: `POST /api/process-instances/:running/${change}`,
    allowed: ['admin'] as Caller[],
  })),
  {
    route: 'POST /api/batch-operations',
    body: { type: 'cancel', filter: { keys: ['1'] } },
    allowed: ['admin'],
  },
  { route: 'GET /api/batch-operations', allowed: ['admin'] },
  { route: 'GET /api/batch-operations/:batch', allowed: ['admin'] },
  { route: 'GET /api/batch-operations/:batch/failures', allowed: ['admin'] },
  { route: 'POST /api/batch-operations/:batch/cancellation', allowed: ['admin'] },
  { route: 'DELETE /api/session', allowed: everybody },
];

/** Of these there is no end; `live.e2e-spec.ts` tells what each caller gets. */
const streams = ['GET /api/live'];

/** What needs no session; `routes.e2e-spec.ts` lists the same routes. */
const publicRoutes = [
  'POST /api/session',
  'GET /api/calendar-feed/:',
  'GET /api/published-answers',
  'GET /api/published-answers/suggestions',
  'GET /api/published-answers/:',
];

describe('who may do what', () => {
  let api: ApiUnderTest;
  let keys: Record<string, string>;

  beforeAll(async () => {
    api = await ApiUnderTest.start({ on: ['2026-10-05', '08:00'] });
    await api.deploy('information-request');
    await api.deploy('monthly-report');
    await addColleague();
    keys = await makeSubjects();
  });
  afterAll(async () => api.stop());

  /** A second person of the first business. */
  const addColleague = async () => {
    await api.query(
      `INSERT INTO person (key, name, role, organisation_key)
       SELECT 7, 'Đồng nghiệp (mẫu)', 'business', p.organisation_key
       FROM person p JOIN account a ON a.person_key = p.key WHERE a.login = 'doanhnghiep1'`,
    );
    await api.query(
      `INSERT INTO account (login, person_key, password_hash)
       SELECT 'dongnghiep', 7, password_hash FROM account WHERE login = 'doanhnghiep1'`,
    );
  };

  const makeSubjects = async () => {
    const attached = await sentFile();
    const request = await submitRequest(api, callers.requester, { files: [attached] });
    const { body } = await api.get('giamsat', `/api/requests/${request}`);
    const opened = await api.post('quantri', '/api/reports', { period: '2026-08' });
    await api.settle();
    const [definition] = await api.query<{ key: string }>('SELECT key FROM process_definition');
    const instance = String(body.processInstanceKey);
    const running = await submitRequest(api);
    const second = await api.get('giamsat', `/api/requests/${running}`);
    const batch = { type: 'cancel', filter: { keys: ['1'] } };
    const noted = await api.post('quantri', '/api/batch-operations', batch);
    const several = await api.post(callers.requester, '/api/request-batches', aBatchSubmission);
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
      table: await aDecision(),
      request,
      letter: await issueLetter('1', 'information-request', request),
      issued: await issueLetter('2', 'report', String(opened.body.key)),
      instance,
      running: String(second.body.processInstanceKey),
      batch: String(noted.body.key),
      several: String(several.body.key),
      task: await taskAt(api, request, 'register', 'tiepnhan.vpubnd'),
      report: String(opened.body.key),
      definition: String(definition?.key),
      incident: await raiseIncident(instance),
      mail: await giveUpMail(),
      mandate: '1',
      succession: await recordSuccession(),
      attached,
      file: await announceFile(api, callers.requester, 'a.txt', 1),
    };
  };

  const aDecision = async () => {
    const { body } = await api.get('quantri', '/api/decisions');
    return String((body as unknown as { key: string }[])[0]?.key);
  };

  const sentFile = async () => {
    const { body } = await uploadFile(api, callers.requester, 'a.txt', Buffer.from('a'));
    await api.app.get(FileScans, { strict: false }).scanOne();
    return String(body.key);
  };

  const issueLetter = async (key: string, subjectType: string, subjectKey: string) => {
    await api.query(
      `WITH file AS (
         INSERT INTO issued_copy (document_key, format, content)
         SELECT $1, format, 'x' FROM unnest(ARRAY['pdf', 'html']) AS format)
       INSERT INTO official_document (key, register, year, number, symbol, kind, agency_code,
         subject_type, subject_key, cause_key, title, body, issued_on, issued_at, template_version,
         pdf_sha256, html_sha256)
       SELECT $1, 'test', 2026, $1, $1, 'receipt', 'vpubnd', $2, $3, $1, '', '', now(), now(), 1,
         digest, digest FROM (SELECT encode(sha256('x'), 'hex') AS digest) AS of_both`,
      [key, subjectType, subjectKey],
    );
    return key;
  };

  const raiseIncident = async (instance: string) => {
    await api.query(
      `INSERT INTO incident (key, root_key, element_instance_key, element_id, code, message, raised_at)
       VALUES (5, $1, $1, 'register', 'test', 'Thử', now())`,
      [instance],
    );
    return '5';
  };

  const recordSuccession = async () => {
    const { body } = await api.post('quantri', '/api/agency-successions', {
      ...{ type: 'ABOLITION', number: '1/QĐ-UBND', source: 'Công báo', from: ['hhdn'] },
      ...{ decidedOn: '2026-10-01', effectiveOn: '2026-10-05', successors: [{ code: 'sxd' }] },
    });
    return String(body.key);
  };

  const giveUpMail = async () => {
    await api.query(
      `INSERT INTO mail (id, person_key, created_at, failed_at, last_error)
       VALUES ('n1.p7', 7, now(), now(), '550 No')`,
    );
    return 'n1.p7';
  };

  const statusFor = async (caller: Caller, { route, body = {} }: Row) => {
    const [method = 'GET', path = ''] = route.split(' ');
    const url = path.replace(/:(\w+)/g, (_, name: string) => keys[name] ?? '');
    const reply = await api.call({
      method: method as 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
      url,
      as: callers[caller],
      ...(method === 'POST' && { body, headers: { 'idempotency-key': randomUUID() } }),
      ...(method === 'PUT' && { body }),
      ...(method === 'PATCH' && { body: Buffer.from('a'), headers: { 'upload-offset': '0' } }),
    });
    return { status: reply.status, code: reply.body.code };
  };

  it.each(rows)('$route', async (row) => {
    const seen: Record<string, unknown> = {};
    const expected: Record<string, unknown> = {};
    for (const caller of everybody) {
      const { status, code } = await statusFor(caller, row);
      const refused = status === 401 || (status === 404 && code === 'not-found') || status === 403;
      seen[caller] = refused ? status : 'allowed';
      if (row.allowed.includes(caller)) expected[caller] = 'allowed';
      else expected[caller] = row.hidden?.includes(caller) ? notYours : notYourRole;
      expect(status).toBeLessThan(500);
    }
    expect(seen).toEqual(expected);
  });

  it('is said of every route that is not public', () => {
    const shape = (route: string) => route.replace(/\?.*/, '').replace(/:\w+/g, ':');
    const served = routesOf(api.app)
      .filter(({ path }) => path.startsWith('/api') && !/^\/api\/(docs|health)/.test(path))
      .map(({ method, path }) => shape(`${method} ${path}`))
      .filter((route) => ![...publicRoutes, ...streams].includes(route));
    expect(rows.map(({ route }) => shape(route)).sort()).toEqual(served.sort());
  });
});
