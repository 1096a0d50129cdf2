import { generateKeyPairSync } from 'node:crypto';
import { snapshotFaults, Snapshots, type SnapshotExport } from '@minhbach/indicators';
import { Ajv2020 } from 'ajv/dist/2020.js';
import ajvFormats from 'ajv-formats';
import readWorkbook from 'read-excel-file/node';
import { ApiUnderTest } from '../../support/api-under-test.js';

/** What anybody sees of the figures, without signing in and without script. */
describe('the published figures', () => {
  let api: ApiUnderTest;

  beforeAll(async () => {
    api = await ApiUnderTest.start({ on: ['2026-11-05', '08:00'] });
  });
  afterAll(async () => api.stop());

  const get = async (path: string) => {
    const reply = await fetch(`${api.url}${path}`);
    return { status: reply.status, headers: reply.headers, text: await reply.text() };
  };

  const answered = async (key: number, outcome: string, agency: string) =>
    api.query(
      `INSERT INTO information_request (key, code, process_instance_key, requester_id, subject, title, purpose,
         channel, regime, requested_delivery, submitted_at, submitted_on, agency_code, valid_on, original_due_on,
         due_on, outcome, refusal_ground, closed_on, received_on)
       VALUES ($1::bigint, 'YC-' || $1::text, $1::bigint, '1', 5, 'Danh mục mật', 'Sản xuất', 'network', 'LAW_2026',
         'portal', '2026-10-05', '2026-10-05', $3, '2026-10-05', '2026-10-08', '2026-10-08', $2,
         CASE WHEN $2 = 'refused' THEN 'a' END, '2026-10-07', '2026-10-07')`,
      [key, outcome, agency],
    );

  it('are none as long as no month is published', async () => {
    expect((await get('/chi-so')).text).toContain('Chưa có số liệu tháng nào được công bố.');
    expect((await get('/chi-so/2026-10')).status).toBe(404);
    expect((await get('/chi-so/2026-10/du-lieu.csv')).status).toBe(404);
  });

  it('are shown with n, interval and definition, by agency, in both languages', async () => {
    await answered(1, 'fulfilled', 'vpubnd');
    await answered(2, 'refused', 'vpubnd');
    await answered(3, 'fulfilled', 'stc');
    await api.app
      .get(Snapshots, { strict: false })
      .take('2026-10', generateKeyPairSync('ed25519').privateKey);

    const { text, headers } = await get('/chi-so');

    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(text).not.toContain('<script');
    expect(text).toContain('Các yêu cầu đến hạn trong tháng 10/2026');
    expect(text).toContain('66,7 % (2/3; khoảng tin cậy 95 %');
    expect(text).toContain('chưa đủ dữ liệu');
    expect(text).toContain('Mẫu số bằng 0 là');
    const english = await get('/chi-so/2026-10?lang=en');
    expect(english.text).toContain('66.7 % (2/3; 95 % interval');
    expect(english.text).toContain('2 days');
  });

  it('come with the data to compute them again, which name nobody', async () => {
    const json = await get('/chi-so/2026-10/du-lieu.json');
    expect(snapshotFaults(JSON.parse(json.text) as SnapshotExport, null)).toEqual([]);
    const csv = await get('/chi-so/2026-10/du-lieu.csv');
    const [head, ...rows] = csv.text.trim().split('\r\n');
    expect(head).toMatch(/^requestKey,subject,channel/);
    expect(rows).toHaveLength(3);
    for (const { text } of [json, csv]) {
      expect(text).not.toContain('YC-');
      expect(text).not.toContain('Danh mục mật');
    }
    const { body } = await api.get('doanhnghiep1', '/api/indicators/snapshots');
    expect(body).toMatchObject([{ month: '2026-10', href: '/chi-so/2026-10/du-lieu.json' }]);
  });

  it('are what their schema says, down to each case', async () => {
    const schema = JSON.parse((await get('/chi-so/du-lieu.schema.json')).text) as object;
    const snapshot = JSON.parse((await get('/chi-so/2026-10/du-lieu.json')).text) as SnapshotExport;
    const ajv = new Ajv2020({ strict: false });
    ajvFormats.default(ajv);
    ajv.addSchema(schema, 'snapshot');
    const faultsOf = (ref: string, value: unknown) => {
      ajv.validate({ $ref: `snapshot#${ref}` }, value);
      return ajv.errors;
    };
    expect(faultsOf('', snapshot)).toBeNull();
    expect(faultsOf('/$defs/content', JSON.parse(snapshot.content))).toBeNull();
    for (const line of snapshot.cases.trim().split('\n')) {
      expect(faultsOf('/$defs/case', JSON.parse(line))).toBeNull();
    }
    expect(faultsOf('/$defs/case', { requestKey: 1 })).not.toBeNull();
  });

  it('open in a spreadsheet, with days as days', async () => {
    const [sheet] = await sheetsOf(await fetch(`${api.url}/chi-so/2026-10/du-lieu.xlsx`));
    const [columns = [], ...rows] = sheet?.data ?? [];
    const submittedOn = columns.indexOf('submittedOn');

    expect(columns).toContain('requestKey');
    expect(rows.map((row) => row[submittedOn])).toEqual(Array(3).fill(new Date('2026-10-05')));
  });

  describe('as an official takes them along in a workbook', () => {
    const period = 'from=2026-10-01&to=2026-10-31';

    const workbook = async () =>
      sheetsOf(
        await fetch(`${api.url}/api/indicators/workbook?${period}`, {
          headers: { cookie: await api.cookieOf('giamsat') },
        }),
      );

    it('are there, too, while a case has been given to no agency', async () => {
      // given
      const [given] = await api.query<{ code: string | null; key: string }>(
        `SELECT agency_code AS code, key::text FROM information_request ORDER BY key LIMIT 1`,
      );
      const give = async (code: string | null) =>
        api.query('UPDATE information_request SET agency_code = $1 WHERE key = $2', [
          code,
          given?.key,
        ]);
      await give(null);

      // when
      const [, byAgency] = await workbook();
      await give(given?.code ?? null);

      // then
      expect(byAgency?.data.flat()).toContain('Chưa xác định cơ quan');
    });

    it('are those of the screen, unrounded, each way of counting in a row', async () => {
      // given
      const of = async (id: string) =>
        (await api.get('giamsat', `/api/indicators/${id}?${period}`)).body as unknown as {
          definition: { name: { vi: string }; variants: { id: string; name: { vi: string } }[] };
          figure: Record<string, { numerator: number; denominator: number; value: number | null }>;
        };

      // when
      const [figures] = await workbook();

      // then
      const rows = figures?.data ?? [];
      for (const id of ['cs5', 'sla']) {
        const { definition, figure } = await of(id);
        for (const variant of definition.variants) {
          const { numerator, denominator, value } = figure[variant.id]!;
          const row = rows.find(
            (each) => each[0] === definition.name.vi && each[1] === variant.name.vi,
          );
          expect(row?.slice(2, 5)).toEqual([numerator, denominator, value ?? 'không có dữ liệu']);
        }
      }
    });

    it('tell each agency by its name, and that three requests are few', async () => {
      const sheets = await workbook();

      expect(sheets.map(({ sheet }) => sheet)).toEqual(['Chỉ tiêu', 'Theo cơ quan', 'Cách tính']);
      const agencies = sheets[1]?.data ?? [];
      expect(agencies).toContainEqual([
        ...['Văn phòng UBND tỉnh Vĩnh Long', 2, 1, 0.5, 2, 2, 1, 'chưa đủ dữ liệu'],
      ]);
    });
  });
});

async function sheetsOf(reply: Response) {
  expect(reply.status).toBe(200);
  return readWorkbook(Buffer.from(await reply.arrayBuffer()));
}
