import { createHash, randomBytes } from 'node:crypto';
import { request } from 'node:http';
import { fileLimits, FileScans, FileSweeper, Uploads } from '@minhbach/documents';
import { samples } from '../../../libs/documents/src/files/fixtures/sample-files.js';
import { zipOf } from '../../../libs/documents/src/files/fixtures/zip-file.js';
import { ApiUnderTest } from '../../support/api-under-test.js';
import { announceFile, completeFile, sendPart, uploadFile } from '../../support/upload.js';

const mebibyte = 1_048_576;
const me = 'doanhnghiep1';

/** A text of so many bytes that no compression makes small. */
function textOf(bytes: number): Buffer {
  return Buffer.from(randomBytes(bytes / 2).toString('hex'), 'latin1');
}

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

describe('sending a file', () => {
  let api: ApiUnderTest;

  beforeAll(async () => {
    api = await ApiUnderTest.start({ on: ['2026-10-05', '08:30'] });
  });

  afterAll(async () => {
    await api.stop();
  });

  const stateOf = async (key: string) => (await api.get(me, `/api/files/${key}`)).body;

  it('takes it in parts, and says what it became', async () => {
    const content = textOf(2.5 * mebibyte);
    const key = await announceFile(api, me, 'Số liệu thửa đất.txt', content.length);
    for (const at of [0, 1, 2]) {
      const part = content.subarray(at * mebibyte, (at + 1) * mebibyte);
      const reply = await sendPart(api, me, key, at * mebibyte, part);
      expect([reply.status, reply.body.received]).toEqual([200, at * mebibyte + part.length]);
    }

    const whole = { state: 'waiting', mediaType: 'text/plain', sha256: sha256(content) };
    expect((await completeFile(api, me, key)).body).toMatchObject(whole);
    expect((await completeFile(api, me, key)).body).toMatchObject(whole);
    expect(await api.query('SELECT * FROM file_chunk')).toEqual([]);
  });

  it('puts a name together that was typed in parts', async () => {
    const { body } = await uploadFile(api, me, 'Bảng.txt'.normalize('NFD'), samples.text);
    expect(body.name).toBe('Bảng.txt'.normalize('NFC'));
  });

  it.each<[what: string, body: object, codes: string[]]>([
    ['a name with a path', { name: '../../x.pdf', size: 10 }, ['name-unsafe', 'name-reserved']],
    ['a name that turns round', { name: 'don\u202efdp.txt', size: 10 }, ['name-unsafe']],
    ['a name with NUL', { name: 'a\0.pdf', size: 10 }, ['nul-character']],
    ['five gigabytes', { name: 'a.pdf', size: 5e9 }, ['size-too-large']],
    ['nothing', { name: 'a.pdf', size: 0 }, ['size-zero']],
    [
      'all of it at once',
      { name: 'a/b.exe', size: 0 },
      ['name-unsafe', 'type-not-taken', 'size-zero'],
    ],
  ])('refuses %s when it is announced', async (_what, body, codes) => {
    const reply = await api.post(me, '/api/files', body);
    const errors = reply.body.errors as { code: string }[];
    expect([reply.status, errors.map(({ code }) => code)]).toEqual([422, codes]);
  });

  it.each<[what: string, position: number, bytes: Buffer, status: number, code: string]>([
    ['behind the end of what came', 300_000, textOf(mebibyte), 409, 'upload-offset'],
    ['smaller than parts are', 0, textOf(1_000), 422, 'chunk-too-small'],
    ['larger than the file', 0, textOf(4 * mebibyte), 413, 'chunk-too-large'],
  ])('refuses a part %s', async (_what, position, bytes, status, code) => {
    const key = await announceFile(api, me, 'a.txt', 3 * mebibyte);
    const reply = await sendPart(api, me, key, position, bytes);
    expect([reply.status, reply.body.code]).toEqual([status, code]);
    expect((await stateOf(key)).received).toBe(0);
  });

  it('counts one of two parts that come for the same place', async () => {
    const content = textOf(mebibyte);
    const key = await announceFile(api, me, 'a.txt', content.length);
    const both = await Promise.all([1, 2].map(() => sendPart(api, me, key, 0, content)));

    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect((await completeFile(api, me, key)).body.sha256).toBe(sha256(content));
  });

  it('goes on from where it was when the connection broke', async () => {
    const content = textOf(2 * mebibyte);
    const key = await announceFile(api, me, 'a.txt', content.length);
    await sendPart(api, me, key, 0, content.subarray(0, mebibyte));
    await breakOff(key, mebibyte, content.subarray(mebibyte, 1.5 * mebibyte));
    expect(await stateOf(key)).toMatchObject({ received: mebibyte, state: 'uploading' });
    expect((await completeFile(api, me, key)).body.code).toBe('upload-incomplete');

    await sendPart(api, me, key, mebibyte, content.subarray(mebibyte));
    expect((await completeFile(api, me, key)).body.sha256).toBe(sha256(content));
  });

  /** Announces half a mebibyte more than it sends, and hangs up. */
  async function breakOff(key: string, position: number, bytes: Buffer): Promise<void> {
    const { headers } = await api.signIn(me);
    await new Promise<void>((resolve) => {
      const call = request(`${api.url}/api/files/${key}/content`, {
        method: 'PATCH',
        headers: {
          'content-type': 'application/octet-stream',
          'content-length': bytes.length + mebibyte / 2,
          'upload-offset': position,
          cookie: String(headers['set-cookie']).split(';', 1)[0],
        },
      });
      call.on('error', () => resolve());
      call.write(bytes, () => setImmediate(() => call.destroy(new Error('cut'))));
    });
  }

  it('ends one file once, however often and at once it is told to', async () => {
    const content = textOf(mebibyte);
    const key = await announceFile(api, me, 'a.txt', content.length);
    await sendPart(api, me, key, 0, content);
    const ends = await Promise.all(Array.from({ length: 6 }, () => completeFile(api, me, key)));
    expect(new Set(ends.map(({ text }) => text)).size).toBe(1);
    expect(ends[0]?.body).toMatchObject({ state: 'waiting', sha256: sha256(content) });
  });

  it.each<[what: string, name: string, content: Buffer, code: string]>([
    ['what is not what its ending says', 'a.pdf', samples.png, 'type-mismatch'],
    [
      'an archive of ten thousand files',
      'a.zip',
      zipOf(Array.from({ length: 10_000 }, (_, i) => ({ name: `${String(i)}.txt`, content: '' }))),
      'archive-too-many',
    ],
    [
      'a bomb under the name of a document',
      'a.docx',
      zipOf([
        { name: '[Content_Types].xml', content: '' },
        { name: 'word/document.xml', content: Buffer.alloc(64 * mebibyte) },
      ]),
      'archive-too-large',
    ],
  ])('refuses %s for good, and keeps nothing of it', async (_what, name, content, code) => {
    const first = await uploadFile(api, me, name, content);
    expect([first.status, first.body.code]).toEqual([422, code]);

    const [row] = await api.query<{ key: string }>(
      `SELECT key::text FROM stored_file WHERE refusal = $1 ORDER BY key DESC LIMIT 1`,
      [code],
    );
    const again = await completeFile(api, me, row?.key ?? '');
    expect([again.status, again.body.code]).toEqual([422, code]);
    expect(await api.query('SELECT * FROM file_chunk WHERE file_key = $1', [row?.key])).toEqual([]);
  });

  it('refuses a file that arrived as another one', async () => {
    const key = await announceFile(api, me, 'a.txt', samples.text.length);
    await sendPart(api, me, key, 0, samples.text);
    const body = { sha256: sha256(Buffer.from('another')) };
    const reply = await api.post(me, `/api/files/${key}/completion`, body);
    expect([reply.status, reply.body.code]).toEqual([422, 'digest-mismatch']);
  });

  it('is nobody else’s business', async () => {
    const { body } = await uploadFile(api, me, 'a.txt', samples.text);
    const key = String(body.key);
    const other = 'doanhnghiep2';
    const replies = [
      await api.get(other, `/api/files/${key}`),
      await sendPart(api, other, key, 0, samples.text),
      await completeFile(api, other, key),
      await api.call({ method: 'DELETE', url: `/api/files/${key}`, as: other }),
    ];
    expect(replies.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
  });

  it('takes bytes on no other route', async () => {
    const url = '/api/requests';
    const reply = await api.call({ method: 'POST', url, body: samples.text, as: me });
    expect([reply.status, reply.body.code]).toEqual([415, 'unsupported-media-type']);
  });

  it('lets nobody hoard files', async () => {
    const other = 'doanhnghiep2';
    const announce = () => api.post(other, '/api/files', { name: 'a.pdf', size: 1 });
    const replies = await Promise.all(Array.from({ length: fileLimits.looseFiles + 3 }, announce));
    expect(replies.filter(({ status }) => status === 201)).toHaveLength(fileLimits.looseFiles);
    expect((await announce()).body.code).toBe('too-many-uploads');
  });

  it('forgets what was removed, and what nobody wanted for two days', async () => {
    const removed = await uploadFile(api, me, 'a.txt', Buffer.from('bỏ đi'));
    await api.call({ method: 'DELETE', url: `/api/files/${String(removed.body.key)}`, as: me });
    const left = await uploadFile(api, me, 'a.txt', Buffer.from('bỏ quên'));
    const begun = await announceFile(api, me, 'a.txt', 100);
    const scans = api.app.get(FileScans, { strict: false });
    while (await scans.scanOne());
    expect(await stateOf(String(left.body.key))).toMatchObject({ state: 'unscanned' });

    // The store's objects are as old as the machine's clock says.
    api.clock?.set(new Date(Date.now() + (fileLimits.looseHours + 1) * 3_600_000));
    expect((await api.app.get(FileSweeper, { strict: false }).sweep()).files).toBeGreaterThan(1);
    for (const key of [removed.body.key, left.body.key, begun].map(String)) {
      await expect(api.app.get(Uploads, { strict: false }).find(key, '1')).rejects.toThrow();
    }
    expect(await api.query('SELECT * FROM stored_file')).toEqual([]);
  });
});
