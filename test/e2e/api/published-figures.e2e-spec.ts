import { generateKeyPairSync } from 'node:crypto';
import { text } from 'node:stream/consumers';
import { snapshotFaults, Snapshots, type SnapshotExport } from '@minhbach/indicators';
import { Ajv2020 } from 'ajv/dist/2020.js';
import ajvFormats from 'ajv-formats';
import { fromBufferPromise } from 'yauzl';
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
    const reply = await fetch(`${api.url}/chi-so/2026-10/du-lieu.xlsx`);
    const parts = await unzipped(Buffer.from(await reply.arrayBuffer()));

    expect(Object.keys(parts)).toContain('[Content_Types].xml');
    const sheet = parts['xl/worksheets/sheet1.xml'] ?? '';
    expect(sheet.match(/<row>/g)).toHaveLength(4);
    expect(sheet).toContain('<is><t>requestKey</t></is>');
    // 5 October 2026 is the 46300th day since 30 December 1899.
    expect(sheet).toContain('<c s="1"><v>46300</v></c>');
  });
});

/** The files of an archive as text; fails when the archive contradicts itself or a checksum does not hold. */
async function unzipped(bytes: Buffer): Promise<Record<string, string>> {
  const archive = await fromBufferPromise(bytes);
  const parts: Record<string, string> = {};
  for await (const entry of archive.eachEntry()) {
    parts[entry.fileName] = await text(await archive.openReadStreamPromise(entry));
  }
  return parts;
}
