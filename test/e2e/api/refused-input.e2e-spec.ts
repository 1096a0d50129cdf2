import { ApiUnderTest } from '../../support/api-under-test.js';
import {
  aBatchSubmission,
  answerRequest,
  aSubmission,
  submitRequest,
  taskAt,
} from '../../support/request-over-http.js';

type JsonObject = Readonly<Record<string, unknown>>;

interface Field {
  readonly pointer: string;
  readonly value: unknown;
}

interface Case {
  readonly route: string;
  readonly as: string;
  readonly body: JsonObject;
  /** Fields that may be left out. */
  readonly optional?: readonly string[];
}

const aTemplate = {
  form: { number: '04', source: 'Nghị định', verified: false },
  title: 'PHIẾU XIN LỖI',
  summary: 'Xin lỗi {requestCode}',
  addressee: '{requesterName}',
  body: [
    { type: 'paragraph', text: 'Hẹn ngày {dueOn}.', when: 'dueOn' },
    { type: 'rows', rows: [{ label: 'Hẹn lại', text: '{appointmentOn}' }] },
  ],
  signature: { by: 'officer', title: 'NGƯỜI TIẾP NHẬN' },
  recipients: ['Như trên'],
};

const aReceipt = {
  arrival: 'post',
  receivedAt: '2026-10-05T08:00:00+07:00',
  evidence: 'RR123456789VN',
  files: ['1'],
  lateReason: 'Chuyển nhầm phòng',
};
const ofReceipt = ['/receipt/files', '/receipt/lateReason'];

const aUsedPasskey = { id: 'a', clientDataJSON: 'a', authenticatorData: 'a', signature: 'a' };

/** A good body for every POST that takes one. */
const cases: readonly Case[] = [
  { route: '/api/password', as: 'xuly.stc', body: { code: 'abcde', password: 'mưa rào' } },
  { route: '/api/password/mail', as: 'xuly.stc', body: { email: 'lan@congty.example' } },
  {
    route: '/api/registrations',
    as: 'xuly.stc',
    body: {
      ...{ taxCode: '3100000001', organisationName: 'Công ty mẫu', name: 'Lê Thị Mẫu' },
      email: 'lan@congty.example',
    },
  },
  {
    route: '/api/registrations/proof',
    as: 'xuly.stc',
    body: { code: 'abcde', password: 'mưa rào' },
  },
  {
    route: '/api/password/change',
    as: 'xuly.stc',
    body: { present: 'sai', password: 'mưa rào' },
  },
  { route: '/api/session/passkey', as: 'xuly.stc', body: aUsedPasskey },
  { route: '/api/session/identity', as: 'xuly.stc', body: { answer: 'code=a&state=b' } },
  { route: '/api/session/identity/code', as: 'xuly.stc', body: { code: '000000' } },
  {
    route: '/api/session/identity/start',
    as: 'xuly.stc',
    body: { next: '/hop-viec' },
    optional: ['/next'],
  },
  { route: '/api/identity-links', as: 'xuly.stc', body: { answer: 'code=a&state=b' } },
  { route: '/api/session/proof/passkey', as: 'xuly.stc', body: aUsedPasskey },
  {
    route: '/api/passkeys',
    as: 'xuly.stc',
    body: { name: 'Điện thoại', id: 'a', clientDataJSON: 'a', attestationObject: 'a' },
  },
  {
    route: '/api/session/proof',
    as: 'xuly.stc',
    body: { password: 'sai', code: '000000' },
    optional: ['/password', '/code'],
  },
  { route: '/api/second-factor', as: 'xuly.stc', body: { password: 'sai' } },
  { route: '/api/second-factor/confirmation', as: 'xuly.stc', body: { code: '000000' } },
  { route: '/api/second-factor/recovery-codes', as: 'xuly.stc', body: { code: '000000' } },
  { route: '/api/second-factor/removal', as: 'xuly.stc', body: { code: '000000' } },
  {
    route: '/api/requests',
    as: 'doanhnghiep1',
    body: { ...aSubmission, agencyCode: 'stc', mayForward: true, channel: 'network' },
    optional: ['/agencyCode', '/mayForward', '/channel', '/contact/email'],
  },
  {
    route: '/api/request-batches',
    as: 'doanhnghiep1',
    body: { ...aBatchSubmission, mayForward: true, channel: 'network' },
    optional: ['/mayForward', '/channel', '/contact/email'],
  },
  {
    route: '/api/request-batches/:batch/withdrawal',
    as: 'doanhnghiep1',
    body: { reason: 'Thôi' },
  },
  {
    route: '/api/people',
    as: 'quantri',
    body: {
      ...{ login: 'canbo.moi', name: 'Trần Thị Mẫu', role: 'officer' },
      organisation: { taxCode: '9900000099', name: 'Công ty Mẫu' },
      functions: [{ agencyCode: 'stc', function: 'clerk', validFrom: '2026-10-05' }],
    },
    optional: ['/organisation', '/functions'],
  },
  { route: '/api/people/1/changes', as: 'quantri', body: { name: 'Mẫu', role: 'officer' } },
  {
    route: '/api/people/1/functions',
    as: 'quantri',
    body: { agencyCode: 'stc', function: 'clerk', validFrom: '2026-10-05' },
  },
  {
    route: '/api/people/1/function-ending',
    as: 'quantri',
    body: {
      ...{ agencyCode: 'stc', function: 'clerk', validFrom: '2026-10-05' },
      lastDay: '2026-10-05',
    },
  },
  ...['blocking', 'unblocking'].map((act) => ({
    route: `/api/people/1/${act}`,
    as: 'quantri',
    body: { reason: 'Nghỉ việc' },
  })),
  {
    route: '/api/clients',
    as: 'quantri',
    body: {
      ...{ name: 'Cục Thuế', scopes: ['jobs:work'], processes: ['tax-*'], jobTypes: ['tax.*'] },
      ...{ messages: ['tax'], days: 30 },
    },
  },
  {
    route: '/api/webhooks',
    as: 'quantri',
    body: {
      ...{ name: 'Kho dữ liệu', address: 'http://127.0.0.1:9/a', agencyCode: 'stc' },
      eventTypes: ['request.closed'],
    },
    optional: ['/agencyCode', '/eventTypes'],
  },
  { route: '/api/webhooks/1/secret', as: 'quantri', body: { hours: 24 } },
  { route: '/api/files', as: 'doanhnghiep1', body: { name: 'a.pdf', size: 10 } },
  {
    route: '/api/requests/:request/files',
    as: 'daumoi.vpubnd',
    body: { file: '1', purpose: 'original' },
  },
  {
    route: '/api/requests/:request/redactions',
    as: 'daumoi.vpubnd',
    body: {
      ...{ original: '1', redacted: '2', secondReader: '3' },
      removed: [{ what: 'Họ tên', ground: 'Điều 7' }],
    },
    optional: ['/secondReader'],
  },
  { route: '/api/requests/:request/withdrawal', as: 'doanhnghiep1', body: { reason: 'Thôi' } },
  {
    route: '/api/requests/:request/extension',
    as: 'xuly.vpubnd',
    body: { ground: 'gather', reason: 'Cần thu thập', days: 5 },
    optional: ['/ground', '/days'],
  },
  {
    route: '/api/privacy-requests',
    as: 'doanhnghiep1',
    body: {
      ...{ kind: 'correction', details: 'Sai tên' },
      correction: { field: 'name', value: 'Mẫu' },
    },
    optional: ['/correction'],
  },
  {
    route: '/api/personal-data/retention',
    as: 'quantri',
    body: {
      ...{ class: 'contact', months: 60, source: 'Quyết định' },
      ...{ validFrom: '2026-10-06', verified: false },
    },
  },
  ...['', '/lifting'].map((act) => ({
    route: `/api/requests/:request/legal-holds${act}`,
    as: 'giamsat',
    body: { reason: 'Thanh tra' },
  })),
  {
    route: '/api/requests/:request/restrictions',
    as: 'giamsat',
    body: { reason: 'Bí mật kinh doanh' },
  },
  {
    route: '/api/requests/:request/restrictions/:restriction/lift',
    as: 'giamsat',
    body: { reason: 'Đã hết lý do' },
  },
  {
    route: '/api/requests/:request/urgings',
    as: 'giamsat',
    body: { level: 'holder', note: 'Đề nghị trả lời ngay.' },
  },
  {
    route: '/api/requests/:request/letter-preview',
    as: 'xuly.vpubnd',
    body: {
      extension: { ground: 'gather', reason: 'Cần thu thập', days: 5 },
      supplement: { points: ['Năm nào'] },
      transfer: { guidance: 'Gửi Sở Tài chính.' },
      answer: {
        answers: [
          {
            ...{ position: 1, outcome: 'refused', ground: 'd', answer: 'Đã cung cấp hai lần.' },
            ...{ link: 'https://example.vn', files: ['1'], earlierRequests: ['YC-2026-000001'] },
          },
        ],
      },
    },
    optional: [
      ...['/extension', '/extension/ground', '/supplement', '/transfer', '/answer'],
      ...['ground', 'answer', 'link', 'files', 'earlierRequests'].map(
        (name) => `/answer/answers/0/${name}`,
      ),
    ],
  },
  {
    route: '/api/requests/:request/delivery-report',
    as: 'xuly.vpubnd',
    body: { outcome: 'returned', on: '2026-10-05', reason: 'Không có người nhận' },
  },
  {
    route: '/api/requests/:request/receipt-handover',
    as: 'tiepnhan.vpubnd',
    body: { receiver: 'Lê Văn Mẫu' },
  },
  {
    route: '/api/requests/:request/access-codes',
    as: 'vanthu.vpubnd',
    body: { carrier: 'email', emailAddress: 'mau@example.vn', receiver: 'Lê Văn Mẫu' },
    optional: ['/emailAddress', '/receiver'],
  },
  {
    route: '/api/requests/:request/consultations',
    as: 'xuly.vpubnd',
    body: { units: ['stc'], question: 'Có được cung cấp không?', days: 4 },
    optional: ['/days'],
  },
  {
    route: '/api/requests/:request/consents',
    as: 'xuly.vpubnd',
    body: { party: 'Công ty A', items: [{ position: 1 }], days: 4 },
    optional: ['/days'],
  },
  {
    route: '/api/requests/:request/clarifications',
    as: 'xuly.vpubnd',
    body: { points: ['Địa bàn nào'], days: 4 },
    optional: ['/days'],
  },
  {
    route: '/api/requests/:request/clarifications/answer',
    as: 'doanhnghiep1',
    body: { answer: 'Huyện Càng Long' },
  },
  {
    route: '/api/mandates',
    as: 'giamdoc.vpubnd',
    body: {
      ...{ agencyCode: 'vpubnd', form: 'TUQ', delegate: '1', title: 'Trưởng phòng' },
      ...{ document: '12/UQ', validFrom: '2026-10-06', validTo: '2026-10-07' },
    },
    optional: ['/title'],
  },
  {
    route: '/api/mandates/1/revocation',
    as: 'giamdoc.vpubnd',
    body: { reason: 'Thay đổi phân công' },
  },
  {
    route: '/api/requests/:request/reopening',
    as: 'doanhnghiep1',
    body: { supplement: 'Năm 2026' },
  },
  {
    route: '/api/requests/:request/lawsuits',
    as: 'khieunai.vpubnd',
    body: { complaintLevel: 1, court: 'Tòa án', caseNumber: '15', acceptedOn: '2026-10-06' },
    optional: ['/complaintLevel'],
  },
  {
    route: '/api/requests/:request/lawsuits/judgment',
    as: 'khieunai.vpubnd',
    body: { outcome: 'ordered', judgment: '8', effectiveOn: '2026-10-07', summary: 'Buộc trả lời' },
  },
  {
    route: '/api/intakes',
    as: 'tiepnhan.vpubnd',
    body: {
      ...aSubmission,
      ...{ agencyCode: 'vpubnd', mayForward: true, writtenByOfficer: true, confirmation: 'Đã ký' },
      organisation: { name: 'Công ty mẫu', taxCode: '9900000033' },
      receipt: aReceipt,
    },
    optional: [
      ...['/mayForward', '/contact/email', '/writtenByOfficer', '/confirmation', '/organisation'],
      ...ofReceipt,
    ],
  },
  {
    route: '/api/requests/:request/intakes/confirmation',
    as: 'tiepnhan.vpubnd',
    body: { receipt: aReceipt },
    optional: ofReceipt,
  },
  {
    route: '/api/requests/:request/intakes/supplement',
    as: 'tiepnhan.vpubnd',
    body: { receipt: aReceipt, answer: 'Bổ sung' },
    optional: ofReceipt,
  },
  {
    route: '/api/requests/:request/intakes/clarification',
    as: 'tiepnhan.vpubnd',
    body: { receipt: aReceipt, answer: 'Huyện Càng Long' },
    optional: ofReceipt,
  },
  {
    route: '/api/requests/:request/intakes/withdrawal',
    as: 'tiepnhan.vpubnd',
    body: { receipt: aReceipt, reason: 'Thôi' },
    optional: ofReceipt,
  },
  {
    route: '/api/requests/:request/intakes/complaint',
    as: 'tiepnhan.vpubnd',
    body: { receipt: aReceipt, content: 'Trả lời không đúng' },
    optional: ofReceipt,
  },
  {
    route: '/api/requests/:request/supplement',
    as: 'doanhnghiep1',
    body: { answer: 'Bổ sung', contact: { address: 'Số 2' } },
    optional: ['/contact', '/contact/address'],
  },
  {
    route: '/api/requests/:request/correction',
    as: 'doanhnghiep1',
    body: { reason: 'Thiếu phụ lục', items: [{ position: 1 }] },
  },
  {
    route: '/api/requests/:request/complaint',
    as: 'doanhnghiep1',
    body: { content: 'Trả lời không đúng' },
  },
  {
    route: '/api/requests/:request/survey',
    as: 'doanhnghiep1',
    body: { received: true, relationshipNeeded: false, ease: 5 },
  },
  {
    route: '/api/requests/:request/publication',
    as: 'lanhdao.vpubnd',
    body: {
      subject: 'Giá đất',
      items: [{ position: 1, question: 'Giá đất?', answer: 'Gửi kèm.', files: ['7'] }],
      confirmed: { noPersonalData: true, noBusinessSecret: true, noStateSecret: true },
      redactionNote: 'Bỏ số hiệu',
    },
    optional: ['/items/0/question', '/items/0/answer', '/items/0/files', '/redactionNote'],
  },
  {
    route: '/api/requests/:request/publication/withdrawal',
    as: 'lanhdao.vpubnd',
    body: { reason: 'Rà soát lại' },
  },
  {
    route: '/api/tasks/:task/completion',
    as: 'daumoi.vpubnd',
    body: { variables: { complexity: 'simple' } },
  },
  {
    route: '/api/notification-preferences',
    as: 'doanhnghiep1',
    body: {
      address: 'mau@example.vn',
      otherwise: 'daily',
      choices: [{ kind: 'overdue', channel: 'at-once' }],
    },
    optional: ['/address'],
  },
  ...['', '/preview'].map((path) => ({
    route: `/api/agency-successions${path}`,
    as: 'quantri',
    body: {
      ...{ type: 'SPLIT', number: '1234/QĐ-UBND', source: 'Công báo tỉnh số 40' },
      ...{ decidedOn: '2026-10-01', effectiveOn: '2026-10-12', from: ['stp'], movesStaff: true },
      successors: [
        {
          ...{ code: 'spc', name: { vi: 'Sở Pháp chế', en: 'Legal Affairs' } },
          ...{ kind: 'department', subjects: [], functions: [] },
        },
      ],
    },
    optional: [
      ...['/movesStaff', '/successors/0/name', '/successors/0/kind', '/successors/0/subjects'],
      '/successors/0/functions',
    ],
  })),
  { route: '/api/tasks/:task/delegate', as: 'daumoi.vpubnd', body: { person: '1' } },
  { route: '/api/reports', as: 'quantri', body: { period: '2026-09' } },
  {
    route: '/api/letter-templates/apology',
    as: 'quantri',
    body: { basedOn: 1, summary: 'Theo ý kiến pháp chế', content: aTemplate },
    optional: [
      '/content/form',
      '/content/addressee',
      '/content/body/0/when',
      '/content/signature/title',
    ],
  },
  {
    route: '/api/letter-templates/apology/preview',
    as: 'quantri',
    body: { content: aTemplate },
    optional: [
      '/content/form',
      '/content/addressee',
      '/content/body/0/when',
      '/content/signature/title',
    ],
  },
  {
    route: '/api/deployments',
    as: 'quantri',
    body: { files: [{ name: 'a.bpmn', content: '<a/>' }], dryRun: true },
    optional: ['/dryRun'],
  },
  {
    route: '/api/incidents/1/resolution',
    as: 'quantri',
    body: { retries: 2 },
    optional: ['/retries'],
  },
  {
    route: '/api/process-instances/1/modification',
    as: 'quantri',
    body: { activate: [{ elementId: 'a', flowId: 'f', ancestorKey: '1' }] },
    optional: ['/activate', '/activate/0/flowId', '/activate/0/ancestorKey'],
  },
  {
    route: '/api/process-instances/1/ad-hoc-activation',
    as: 'quantri',
    body: { elementInstanceKey: '1', elements: [{ elementId: 'a' }], dryRun: true },
    optional: ['/dryRun'],
  },
  {
    route: '/api/process-instances/1/migration',
    as: 'quantri',
    body: { definitionKey: '1', mappings: [{ source: 'a', target: 'b' }], dryRun: true },
    optional: ['/mappings', '/dryRun'],
  },
  {
    route: '/api/batch-operations',
    as: 'quantri',
    body: {
      type: 'migrate',
      filter: { processId: 'p', hasIncident: false, status: 'active' },
      migration: { definitionKey: '1', mappings: [{ source: 'a', target: 'b' }] },
      dryRun: true,
    },
    optional: [
      '/filter/processId',
      '/filter/hasIncident',
      '/filter/status',
      '/migration/mappings',
      '/dryRun',
    ],
  },
];

const bodyless = ['claim', 'release', 'resolve'].map((verb) => `/api/tasks/:task/${verb}`);

describe('input that is refused', () => {
  let api: ApiUnderTest;
  let keys: Record<string, string>;
  let before: Record<string, number>;

  beforeAll(async () => {
    api = await ApiUnderTest.start({ on: ['2026-10-05', '08:00'] });
    await api.deploy('information-request');
    const request = await submitRequest(api);
    await answerRequest(api, request, 'classify');
    const task = await taskAt(api, request, 'classify', 'daumoi.vpubnd');
    await api.post('daumoi.vpubnd', `/api/tasks/${task}/claim`, {});
    const batch = await api.post('doanhnghiep1', '/api/request-batches', aBatchSubmission);
    await api.settle();
    keys = { request, task, batch: String(batch.body.key), restriction: '1' };
    before = await api.rowCounts();
  });
  afterAll(async () => api.stop());

  const urlOf = (route: string) => route.replace(/:(\w+)/g, (_, name: string) => keys[name] ?? '');

  const send = async ({ route, as }: Pick<Case, 'route' | 'as'>, body: unknown) => {
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    const reply = await api.post(as, urlOf(route), text);
    const faults = (reply.body.errors ?? []) as { pointer: string; code: string }[];
    expect(reply.headers['content-type']).toBe('application/problem+json; charset=utf-8');
    return {
      status: reply.status,
      code: reply.body.code,
      faults: faults.map((fault) => `${fault.pointer} ${fault.code}`),
    };
  };

  const expectNothingWritten = async () => expect(await api.rowCounts()).toEqual(before);

  describe.each(cases)('by POST $route:', (example) => {
    const fields = fieldsOf(example.body);
    const required = fields.filter(({ pointer }) => !(example.optional ?? []).includes(pointer));
    const texts = fields.filter(({ value }) => typeof value === 'string');

    it('a field that nobody knows, at every level', async () => {
      const objects = ['', ...fields.filter(({ value }) => isObject(value)).map((f) => f.pointer)];
      for (const pointer of objects) {
        const { status, faults } = await send(
          example,
          changed(example.body, `${pointer}/dueOn`, '2026-12-31'),
        );
        expect({ status, faults }).toEqual({
          status: 422,
          faults: [`${pointer}/dueOn unknown-field`],
        });
      }
      await expectNothingWritten();
    });

    it('a field of a wrong type', async () => {
      for (const { pointer, value } of fields) {
        for (const wrong of wrongTypesFor(value)) {
          const { status, faults } = await send(example, changed(example.body, pointer, wrong));
          expect({ pointer, wrong, status }).toEqual({ pointer, wrong, status: 422 });
          expect(faults.filter((fault) => !fault.startsWith(pointer))).toEqual([]);
          expect(faults).not.toEqual([]);
        }
      }
      await expectNothingWritten();
    });

    it('a field that is missing', async () => {
      for (const { pointer } of required.filter((field) => !/\/\d+$/.test(field.pointer))) {
        const { status, faults } = await send(example, without(example.body, pointer));
        expect({ status, faults }).toEqual({ status: 422, faults: [`${pointer} missing`] });
      }
      await expectNothingWritten();
    });

    it.each([
      ['NUL', '\\u0000', 'nul-character'],
      ['half of a surrogate pair', '\\ud800', 'unpaired-surrogate'],
    ])('%s in any text', async (_what, escape, code) => {
      for (const { pointer } of texts) {
        const body = JSON.stringify(changed(example.body, pointer, 'ESCAPE')).replace(
          'ESCAPE',
          escape,
        );
        const { status, faults } = await send(example, body);
        expect({ status, faults }).toEqual({ status: 422, faults: [`${pointer} ${code}`] });
      }
      await expectNothingWritten();
    });

    it('what is no object, no JSON, or too much', async () => {
      expect(await send(example, [example.body])).toMatchObject({
        status: 422,
        faults: [' wrong-type'],
      });
      expect(await send(example, '{')).toMatchObject({ status: 400, code: 'bad-request' });
      const large = JSON.stringify({ ...example.body, padding: 'x'.repeat(1_048_576) });
      expect(await send(example, large)).toMatchObject({ status: 413, code: 'body-too-large' });
      await expectNothingWritten();
    });
  });

  it.each(bodyless)('by POST %s: a body, where none is taken', async (route) => {
    expect(await send({ route, as: 'daumoi.vpubnd' }, { person: '1' })).toEqual({
      status: 422,
      code: 'validation-failed',
      faults: ['/person unknown-field'],
    });
  });

  it('with all its faults at once', async () => {
    const body = {
      subject: 13,
      title: ' ',
      items: ['Bảng giá đất', 4, ' ', 'x'.repeat(1001)],
      deliveryMethod: 'pigeon',
      contact: { name: 'Mẫu', address: '', idNumber: '12', email: 'mau' },
      dueOn: '2026-10-31',
    };
    const { faults } = await send({ route: '/api/requests', as: 'doanhnghiep1' }, body);
    expect(faults.sort()).toEqual([
      '/contact/address missing',
      '/contact/email wrong-format',
      '/contact/idNumber wrong-format',
      '/deliveryMethod not-allowed',
      '/dueOn unknown-field',
      '/items/1 wrong-type',
      '/items/2 missing',
      '/items/3 too-long',
      '/purpose missing',
      '/subject too-large',
      '/title missing',
    ]);
  });

  it.each([
    ['an agency that does not exist', '/agencyCode unknown-agency', { agencyCode: 'nowhere' }],
    ['one that is no more', '/agencyCode unknown-agency', { agencyCode: 'stttt' }],
  ])('a request to %s', async (_what, fault, change) => {
    const example = { route: '/api/requests', as: 'doanhnghiep1' };
    const { status, faults } = await send(example, { ...aSubmission, ...change });
    expect({ status, faults }).toEqual({ status: 422, faults: [fault] });
    await expectNothingWritten();
  });

  it.each([
    ['GET', '/api/requests?limit=0', ['/limit too-small']],
    ['GET', '/api/requests?limit=101', ['/limit too-large']],
    ['GET', '/api/requests?limit=1e1', ['/limit wrong-type']],
    ['GET', '/api/requests?limit=1&limit=2', ['/limit wrong-type']],
    ['GET', '/api/requests?overdue=1', ['/overdue wrong-type']],
    ['GET', '/api/requests?status=DONE', ['/status not-allowed']],
    ['GET', '/api/requests?after=x', ['/after invalid-cursor']],
    ['GET', '/api/requests?after=99999999999999999999', ['/after invalid-cursor']],
    ['GET', '/api/requests?owner=1', ['/owner unknown-field']],
    ['GET', '/api/requests?__proto__[a]=1', ['/__proto__[a] unknown-field']],
    ['GET', '/api/requests?agency=%00', ['/agency nul-character']],
    ['GET', '/api/requests?dueFrom=2026-02-29', ['/dueFrom wrong-format']],
    ['GET', '/api/indicators/detectors?to=x', ['/to wrong-format']],
    ['GET', '/api/indicators/breach-forecast?limit=0', ['/limit too-small']],
    ['GET', '/api/agencies/vpubnd/workload?from=x', ['/from wrong-format']],
    ['GET', '/api/requests?definitionKey=x', ['/definitionKey wrong-format']],
    ['GET', '/api/requests/due-counts?overdue=true', ['/overdue unknown-field']],
    ['GET', '/api/requests/late?state=all', ['/state not-allowed']],
    ['GET', '/api/requests/1?x=1', ['/x unknown-field']],
    ['GET', '/api/tasks?view=others', ['/view not-allowed']],
    ['GET', '/api/tasks?after=W10', ['/after invalid-cursor']],
    ['GET', '/api/tasks/awaiting-signature?limit=0', ['/limit too-small']],
    ['GET', '/api/session?x=1', ['/x unknown-field']],
    ['GET', '/api/agencies?on=2026-02-29', ['/on wrong-format']],
    ['GET', '/api/deadlines/preview?sentOn=tomorrow', ['/sentOn wrong-format']],
    ['GET', '/api/deadlines/preview?sentOn=2018-06-30', ['/sentOn out-of-range']],
    ['GET', '/api/deadlines/preview?sentOn=2999-01-01', ['/sentOn out-of-range']],
    ['GET', '/api/deadlines/preview?dueOn=2026-10-31', ['/dueOn unknown-field']],
    ['GET', '/api/indicators/cs5', ['/from missing', '/to missing']],
    ['GET', '/api/indicators/workbook', ['/from missing', '/to missing']],
    [
      'GET',
      '/api/indicators/cs5?from=2026-10-01&to=2026-10-02&agencies=all',
      ['/agencies not-allowed'],
    ],
    [
      'GET',
      '/api/indicators/cs5/cases?from=2026-10-01&to=2026-10-02&agency=vpubnd&set=late&basis=week',
      ['/basis not-allowed'],
    ],
    ['GET', '/api/indicators/cs5?from=2026-10-02&to=2026-10-01', ['/to before-from']],
    ['GET', '/api/indicators/cs5?from=2016-10-02&to=2026-12-01', ['/to too-long']],
    ['GET', '/api/indicators/cs5?from=2026-10-01&to=2026-10-02&n=10', ['/n unknown-field']],
    [
      'GET',
      '/api/indicators/cs6?from=2026-10-01&to=2026-10-31&asOf=2026-10-06',
      ['/asOf in-the-future'],
    ],
    [
      'GET',
      '/api/indicators/cs6/cases?from=2026-10-01&to=2026-10-31&clock=wall&fromDays=-1&toDays=1.5&ground=f',
      ['/ground not-allowed', '/fromDays too-small', '/toDays wrong-type', '/clock not-allowed'],
    ],
    [
      'GET',
      '/api/indicators/charts/agencies?from=2026-10-01&to=2026-10-31&compared=items',
      ['/compared not-allowed'],
    ],
    [
      'GET',
      '/api/indicators/charts/trend?from=2026-10-01&to=2026-10-31&clock=wall',
      ['/clock not-allowed'],
    ],
    [
      'GET',
      '/api/indicators/charts/breaches?from=2018-06-30&to=2019-07-31',
      ['/from out-of-range', '/to too-long'],
    ],
    ['GET', '/api/indicators/opinions?from=2026-10-02&to=2026-10-01', ['/to before-from']],
    [
      'GET',
      '/api/indicators/opinions?from=2026-10-01&to=2026-10-02&state=lost&after=x',
      ['/state not-allowed'],
    ],
  ] as const)('by %s %s', async (method, url, faults) => {
    const reply = await api.call({ method, url, as: 'giamsat' });
    const errors = (reply.body.errors ?? []) as { pointer: string; code: string }[];
    expect(reply).toMatchObject({ status: 422, body: { code: 'validation-failed' } });
    expect(errors.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual(faults);
  });

  it.each([
    ['version=0', '/version too-small'],
    ['version=two', '/version wrong-type'],
    ['hasIncident=1', '/hasIncident wrong-type'],
    ['status=done', '/status not-allowed'],
    ['startedAfter=soon', '/startedAfter wrong-format'],
    ['startedAfter=2026-W01', '/startedAfter wrong-format'],
    ['startedBefore=2026-02-29T00:00:00Z', '/startedBefore wrong-format'],
    ['keys=1', '/keys unknown-field'],
    ['after=x', '/after invalid-cursor'],
  ])('by GET /api/process-instances?%s', async (query, fault) => {
    const { status, body } = await api.get('quantri', `/api/process-instances?${query}`);
    const errors = (body.errors ?? []) as { pointer: string; code: string }[];
    expect([status, ...errors.map(({ pointer, code }) => `${pointer} ${code}`)]).toEqual([
      422,
      fault,
    ]);
  });

  it.each([
    ['from=2026-02-29', '/from wrong-format'],
    ['from=2026-10-02&to=2026-10-01', '/to before-from'],
    ['from=2016-10-01&to=2026-11-01', '/to too-long'],
    ['allVersions=1', '/allVersions wrong-type'],
    ['version=1', '/version unknown-field'],
  ])('by GET /api/process-definitions/1/statistics?%s', async (query, fault) => {
    const url = `/api/process-definitions/1/statistics?${query}`;
    const { status, body } = await api.get('quantri', url);
    const errors = (body.errors ?? []) as { pointer: string; code: string }[];
    expect([status, ...errors.map(({ pointer, code }) => `${pointer} ${code}`)]).toEqual([
      422,
      fault,
    ]);
  });

  it.each([
    '/api/requests/0',
    '/api/requests/-1',
    '/api/requests/01',
    '/api/requests/1e3',
    '/api/requests/abc',
    '/api/requests/1.5',
    '/api/requests/9007199254740993',
    '/api/requests/99999999999999999999999',
    "/api/requests/1'--",
    '/api/requests/%2e%2e',
    `/api/requests/${'9'.repeat(201)}`,
    '/api/tasks/x',
    '/api/reports/x',
    '/api/reports/x/figures',
    '/api/reports/1/figures',
    '/api/reports/1/documents/x/docx',
    '/api/reports/1/documents/1/doc',
    '/api/requests/1/documents/x/pdf',
    '/api/letter-templates/x',
    '/api/letter-templates/constructor',
    '/api/letter-templates/receipt/versions/0',
    '/api/letter-templates/receipt/versions/2',
    '/api/letter-templates/receipt/versions/1e0',
    '/api/indicators/cs7/cases?from=2026-10-01&to=2026-10-31',
    '/api/indicators/constructor/cases?from=2026-10-01&to=2026-10-31',
    '/api/indicators/cs5/by/constructor?from=2026-10-01&to=2026-10-31',
  ])('as a key that names nothing, %s, is not found', async (url) => {
    expect(await api.get('giamsat', url)).toMatchObject({
      status: 404,
      body: { code: 'not-found' },
    });
  });

  it.each(['/api/requests/%E0%A4%A', '/api/%'])('an address such as %s is refused', async (url) => {
    expect(await api.get('giamsat', url)).toMatchObject({
      status: 400,
      body: { code: 'bad-request' },
    });
  });

  it.each(['n', 'value', 'numerator'])('there is no way to send a figure as %s', async (name) => {
    const url = '/api/indicators/cs5';
    const reply = await api.post('quantri', url, { [name]: 100 });
    expect(reply).toMatchObject({ status: 404, body: { code: 'not-found' } });
  });
});

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** All fields of a body with their pointers, those in lists and objects included. */
function fieldsOf(value: unknown, pointer = ''): Field[] {
  const members = Array.isArray(value)
    ? [...value.entries()]
    : isObject(value)
      ? Object.entries(value)
      : [];
  const below = members.flatMap(([name, member]) => fieldsOf(member, `${pointer}/${String(name)}`));
  return pointer === '' ? below : [{ pointer, value }, ...below];
}

function wrongTypesFor(value: unknown): unknown[] {
  const others: unknown[] = [{ a: 1 }, 'x', 7.5, true, ['x'], []];
  return others.filter((other) => {
    if (Array.isArray(value)) return !Array.isArray(other);
    return Array.isArray(other) || typeof other !== typeof value || typeof value === 'number';
  });
}

function changed(body: unknown, pointer: string, value: unknown): unknown {
  const copy = structuredClone(body);
  const names = pointer.slice(1).split('/');
  const last = names.pop() ?? '';
  const parent = names.reduce<unknown>((at, name) => (at as Record<string, unknown>)[name], copy);
  (parent as Record<string, unknown>)[last] = value;
  return copy;
}

function without(body: unknown, pointer: string): unknown {
  return changed(body, pointer, undefined);
}
