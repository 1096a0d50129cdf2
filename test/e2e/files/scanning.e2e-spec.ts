import { Clock, UnitOfWork } from '@minhbach/database';
import { FileContent, FileScans, FileSweeper } from '@minhbach/documents';
import { InfectionNotices } from '@minhbach/requests';
import { DataSource } from 'typeorm';
import { ClamdServer } from '../../../libs/documents/src/files/fixtures/clamd-server.js';
import { S3Server, s3Keys } from '../../../libs/documents/src/files/fixtures/s3-server.js';
import { ClamdScanner } from '../../../libs/documents/src/files/scan/clamd-scanner.js';
import { ApiUnderTest } from '../../support/api-under-test.js';
import { submitRequest } from '../../support/request-over-http.js';
import { announceFile, completeFile, sendPart, uploadFile } from '../../support/upload.js';

const mebibyte = 1_048_576;
const business = 'doanhnghiep1';
const reception = 'tiepnhan.vpubnd';

/** The text that every scanner finds, in pieces so that none finds it here. */
const eicar = Buffer.from(
  ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR', '-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join(''),
);

describe('files in a bucket that clamd scans', () => {
  let bucket: S3Server;
  let clamd: ClamdServer;
  let api: ApiUnderTest;
  let scans: FileScans;

  beforeAll(async () => {
    process.env.AWS_ACCESS_KEY_ID = s3Keys.id;
    process.env.AWS_SECRET_ACCESS_KEY = s3Keys.secret;
    bucket = await S3Server.start();
    clamd = await ClamdServer.start();
    const filesUrl = `s3://bucket/files?endpoint=${bucket.endpoint}`;
    api = await ApiUnderTest.start({ on: ['2026-10-08', '08:30'], filesUrl });
    await api.deploy('information-request');
    const [data, work, clock] = [
      api.app.get(DataSource),
      api.app.get(UnitOfWork),
      api.app.get(Clock),
    ];
    const content = api.app.get(FileContent, { strict: false });
    scans = new FileScans(
      ...([data, work, clock, content, new ClamdScanner(clamd.url, 500)] as const),
      api.app.get(InfectionNotices, { strict: false }),
    );
  });

  beforeEach(() => {
    clamd.behaves = 'scans';
    bucket.alters = null;
  });

  afterAll(async () => {
    await api.stop();
    await clamd.stop();
    await bucket.stop();
  });

  const sent = async (name: string, content: Buffer) =>
    String((await uploadFile(api, business, name, content)).body.key);
  const stateOf = async (file: string) =>
    (await api.get(business, `/api/files/${file}`)).body.state;
  const attached = (file: string) => submitRequest(api, business, { files: [file] });
  const download = (request: string, file: string) =>
    api.get(reception, `/api/requests/${request}/files/${file}/content`);

  it('are given to nobody before clamd has called them clean, whatever befalls it', async () => {
    const file = await sent('a.txt', Buffer.from('Nội dung'));
    const request = await attached(file);
    expect((await download(request, file)).body.code).toBe('file-not-ready');

    clamd.behaves = 'hang-up';
    expect(await scans.scanOne()).toBe(true);
    expect(await stateOf(file)).toBe('waiting');
    expect((await download(request, file)).body.code).toBe('file-not-ready');
    expect(await scans.scanOne()).toBe(false);

    clamd.behaves = 'scans';
    await api.at('2026-10-08', '08:31');
    await scans.scanOne();
    expect(await stateOf(file)).toBe('clean');
    expect((await download(request, file)).text).toBe('Nội dung');
  });

  it('are locked for good when a virus is in them, every copy, and their bytes are gone', async () => {
    const [first, second] = [await sent('b.txt', eicar), await sent('c.txt', eicar)];
    const request = await attached(first);
    await scans.scanOne();

    expect([await stateOf(first), await stateOf(second)]).toEqual(['infected', 'infected']);
    expect((await download(request, first)).body.code).toBe('file-not-ready');
    expect([...bucket.objects.values()].some((bytes) => bytes.equals(eicar))).toBe(false);
    const { body } = await api.get(business, `/api/requests/${request}/history`);
    const lines = (body.items as { text: { vi: string } }[]).map(({ text }) => text.vi);
    expect(lines).toContain('Phát hiện mã độc trong tệp “b.txt”; tệp đã bị chặn.');

    // and its sender and the reception, which has the request, are told, once
    for (const person of [business, reception]) {
      const notices = (await api.get(person, '/api/notifications')).body.items as object[];
      expect(notices.filter((each) => (each as { kind: string }).kind === 'file-infected')).toEqual(
        [
          expect.objectContaining({
            subjectKey: request,
            text: expect.stringContaining(
              'mã độc trong tệp “b.txt” của yêu cầu YC-2026-',
            ) as string,
          }),
        ],
      );
    }
  });

  it('are read back before their row is written', async () => {
    const content = Buffer.from('Được đọc lại');
    const key = await announceFile(api, business, 'd.txt', content.length);
    await sendPart(api, business, key, 0, content);
    bucket.alters = Buffer.from('Bị thay đổi!');
    expect((await completeFile(api, business, key)).status).toBe(500);
    expect(await stateOf(key)).toBe('uploading');

    bucket.alters = null;
    expect((await completeFile(api, business, key)).body.state).toBe('waiting');
  });

  it('are not given, and no proof of it is written, when their bytes were changed behind our back', async () => {
    const file = await sent('e.txt', Buffer.from('Nguyên văn'));
    const request = await attached(file);
    while (await scans.scanOne());
    for (const [name, bytes] of bucket.objects) {
      if (bytes.toString() === 'Nguyên văn') bucket.objects.set(name, Buffer.from('Bị sửa rồi'));
    }
    expect((await download(request, file)).status).toBe(500);
    expect(
      await api.query(`SELECT * FROM file_event WHERE kind = 'downloaded' AND file_key = $1`, [
        file,
      ]),
    ).toEqual([]);
  });

  it('that a crash left without a row are swept up, and no others', async () => {
    const orphans = [`/bucket/files/content/aa/${'a'.repeat(64)}`, '/bucket/files/uploads/1/0-x'];
    for (const orphan of orphans) bucket.objects.set(orphan, Buffer.from('?'));
    const before = [...bucket.objects.keys()].filter((name) => !orphans.includes(name));
    // The bucket says that all its objects are of the fifth.
    expect((await api.app.get(FileSweeper, { strict: false }).sweep()).objects).toBe(2);
    expect([...bucket.objects.keys()].sort()).toEqual(before.sort());
  });

  it('that a crash left of an upload that has ended are swept up, those of one that goes on are not', async () => {
    const ended = await sent('f.txt', Buffer.from('Đã xong'));
    const open = await announceFile(api, business, 'g.txt', 2 * mebibyte);
    await sendPart(api, business, open, 0, Buffer.alloc(mebibyte, 'x'));
    const left = `uploads/${ended}/0-x`;
    bucket.objects.set(`/bucket/files/${left}`, Buffer.from('?'));
    await api.query('INSERT INTO file_chunk VALUES ($1, 0, 1, $2)', [ended, left]);

    expect((await api.app.get(FileSweeper, { strict: false }).sweep()).objects).toBe(1);
    expect(bucket.objects.has(`/bucket/files/${left}`)).toBe(false);
    const parts = await api.query('SELECT file_key::text AS file FROM file_chunk');
    expect(parts).toEqual([{ file: open }]);
    await sendPart(api, business, open, mebibyte, Buffer.alloc(mebibyte, 'x'));
    expect((await completeFile(api, business, open)).body.state).toBe('waiting');
  });
});
