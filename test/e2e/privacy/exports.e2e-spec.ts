import { generateKeyPairSync } from 'node:crypto';
import { Snapshots } from '@minhbach/indicators';
import { personalTables } from '@minhbach/privacy';
import { openApiDocument } from '../../../apps/api/src/openapi/open-api.js';
import { routesOf } from '../../../apps/api/src/routes.js';
import { ApiUnderTest } from '../../support/api-under-test.js';
import { answerRequest, submitRequest, taskAt } from '../../support/request-over-http.js';
import { unzipped } from '../../support/unzipped.js';

/** Begins whatever is put into a personal field; nobody would type it. */
const canary = 'hoàng-yến-5b';

/** The fields that an erasure overwrites with another text: those that say who somebody is, by the class table. */
const personalFields = personalTables
  .filter(({ class: id }) => id === 'contact' || id === 'account')
  .flatMap(({ table, erasure }) =>
    erasure.by === 'overwriting'
      ? Object.keys(erasure.with).map((column) => ({ table, column }))
      : [],
  )
  .filter(({ column }) => !['password_hash', 'identity_digits'].includes(column));

/** Files and letters of one case, for whoever may see the case; and models, which are about no one. */
const ofOneCase =
  /^\/api\/(requests|documents|files|tracking|reports|process-definitions|duties|complaints)\b/;

/** What leaves the service for many at once: anybody's pages, open data, workbooks, feeds. */
describe('what is exported', () => {
  let api: ApiUnderTest;
  let request: string;
  let entry: string;
  let feed: string;

  beforeAll(async () => {
    api = await ApiUnderTest.start({ on: ['2026-10-05', '08:00'] });
    await api.deploy('information-request');
    const receiver = { name: 'Kho dữ liệu', address: 'http://127.0.0.1:9/su-kien' };
    await api.post('quantri', '/api/webhooks', receiver);
    feed = String((await api.post('tiepnhan.vpubnd', '/api/calendar-feed', {})).body.href);
    request = await submitRequest(api, 'doanhnghiep1', { title: 'Bảng giá đất' });
    await api.cookieOf('giamsat');
    await answerRequest(api, request);
    const open = await submitRequest(api, 'doanhnghiep1', { title: 'Còn đang xử lý' });
    const task = await taskAt(api, open, 'register', 'tiepnhan.vpubnd');
    await api.post('tiepnhan.vpubnd', `/api/tasks/${task}/claim`, {});
    const { body } = await api.post('lanhdao.vpubnd', `/api/requests/${request}/publication`, {
      ...{ subject: 'Bảng giá đất năm 2026', items: [{ position: 1 }] },
      confirmed: { noPersonalData: true, noBusinessSecret: true, noStateSecret: true },
    });
    entry = String(body.key);
    await putCanaries();
    await api.at('2026-11-05', '08:00');
    const { privateKey } = generateKeyPairSync('ed25519');
    await api.app.get(Snapshots, { strict: false }).take('2026-10', privateKey);
  }, 60_000);
  afterAll(async () => api.stop());

  const putCanaries = async () => {
    await api.query(
      `INSERT INTO receipt_handover (key, receiver, handed_over_by, handed_over_at)
       VALUES ($1, 'A', '1', now()) ON CONFLICT DO NOTHING`,
      [request],
    );
    for (const { table, column } of personalFields) {
      const own = table === 'account' ? 'person_key' : table === 'delivery' ? 'request_key' : 'key';
      await api.query(
        `UPDATE ${table} SET ${column} = $1 || '.${table}.${column}.' || ${own}::text`,
        [canary],
      );
    }
  };

  /** Its text, and of a workbook the text of all its parts. */
  const textOf = async (path: string, as: string | null): Promise<string> => {
    const init = as === null ? {} : { headers: { cookie: await api.cookieOf(as) } };
    const reply = await fetch(new URL(path, api.url), init);
    const bytes = Buffer.from(await reply.arrayBuffer());
    if (reply.status !== 200) throw new Error(`${path} ${String(reply.status)}`);
    if (bytes.subarray(0, 2).toString() !== 'PK') return bytes.toString();
    return Object.values(await unzipped(bytes)).join('\n');
  };

  const period = 'from=2026-10-01&to=2026-10-31';
  const exports: readonly [route: string, path: () => string, holds: string, as: string | null][] =
    [
      ['/chi-so', () => '/chi-so', '10/2026', null],
      ['/chi-so/:month', () => '/chi-so/2026-10', '10/2026', null],
      ['/chi-so/:month/du-lieu.json', () => '/chi-so/2026-10/du-lieu.json', 'vpubnd', null],
      ['/chi-so/:month/du-lieu.csv', () => '/chi-so/2026-10/du-lieu.csv', 'vpubnd', null],
      ['/chi-so/:month/du-lieu.xlsx', () => '/chi-so/2026-10/du-lieu.xlsx', 'vpubnd', null],
      ['/chi-so/du-lieu.schema.json', () => '/chi-so/du-lieu.schema.json', 'requestKey', null],
      ['/cong-khai', () => '/cong-khai', 'giá đất', null],
      ['/cong-khai/atom.xml', () => '/cong-khai/atom.xml', 'giá đất', null],
      ['/cong-khai/:key', () => `/cong-khai/${entry}`, 'Gửi kèm văn bản.', null],
      ['/api/published-answers', () => '/api/published-answers', 'giá đất', null],
      [
        '/api/published-answers/:key',
        () => `/api/published-answers/${entry}`,
        'Gửi kèm văn bản.',
        null,
      ],
      [
        '/api/indicators/workbook',
        () => `/api/indicators/workbook?${period}`,
        'Theo cơ quan',
        'giamsat',
      ],
      ['/api/indicators/:id/cases', () => `/api/indicators/cs5/cases?${period}`, 'YC-', 'giamsat'],
      ['/api/calendar-feed/:file', () => feed, 'BEGIN:VEVENT', null],
    ];

  it('has a canary in each personal field, which those see who handle the case', async () => {
    const seen = await textOf(`/api/requests/${request}`, 'xuly.vpubnd');
    for (const column of ['name', 'address', 'id_number', 'phone', 'email']) {
      expect(seen).toContain(`${canary}.request_contact.${column}.${request}`);
    }
    for (const { table, column } of personalFields) {
      const [row] = await api.query<{ n: number }>(
        `SELECT count(*)::integer AS n FROM ${table} WHERE strpos(${column}, $1) = 1`,
        [canary],
      );
      expect([table, column, row?.n]).not.toEqual([table, column, 0]);
    }
  });

  it.each(exports)('names nobody at %s', async (_route, path, holds, as) => {
    const text = await textOf(path(), as);
    expect(text).toContain(holds);
    expect(text).not.toContain(canary);
  });

  it('names nobody in what other systems are told', async () => {
    const events = await api.query('SELECT e::text AS text FROM webhook_event e');
    const texts = events.map(({ text }) => String(text));
    expect(texts.length).toBeGreaterThan(0);
    expect(
      texts.filter((text) => /Nguyễn Thị Mẫu|mau@example|084099|hoàng-yến/.test(text)),
    ).toEqual([]);
  });

  it('is looked at wherever the service gives out something else than JSON to its own screens', () => {
    const { paths } = openApiDocument(api.app);
    const isFile = (path: string) => {
      const reply = paths[path.replace(/:(\w+)/g, '{$1}')]?.get?.responses['200'];
      const types = reply && 'content' in reply ? Object.keys(reply.content ?? {}) : [];
      return types.some((type) => type !== 'application/json');
    };
    const real = routesOf(api.app)
      .filter(({ method, path }) => method === 'GET' && !ofOneCase.test(path))
      .filter(({ path }) => /^\/(chi-so|cong-khai)(\/|$)/.test(path) || isFile(path))
      .map(({ path }) => path);
    const looked = exports.map(([route]) => route);
    // Files of the register are those that an official confirmed to hold no personal data.
    const left = real.filter((path) => path !== '/cong-khai/:key/tep/:file');
    expect(left.filter((path) => !looked.includes(path))).toEqual([]);
  });
});
