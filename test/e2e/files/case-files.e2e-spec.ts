import { createHash } from 'node:crypto';
import { FileScans } from '@minhbach/documents';
import { samples } from '../../../libs/documents/src/files/fixtures/sample-files.js';
import { ApiUnderTest, type Reply } from '../../support/api-under-test.js';
import {
  aSubmission,
  answerRequest,
  completeTask,
  submitRequest,
} from '../../support/request-over-http.js';
import { readPdf } from '../../support/pdf-text.js';
import { uploadFile } from '../../support/upload.js';

const business = 'doanhnghiep1';
const handler = 'xuly.vpubnd';
const signer = 'lanhdao.vpubnd';

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
const textFile = (text: string) => Buffer.from(text, 'utf8');

interface ListedFile {
  readonly key: string;
  readonly name: string;
  readonly purpose: string;
  readonly state: string;
  readonly redaction: unknown;
  readonly actions: unknown;
}

describe('files of a request', () => {
  let api: ApiUnderTest;
  let key: string;

  beforeAll(async () => {
    api = await ApiUnderTest.start({ on: ['2026-10-05', '08:30'] });
    await api.deploy('information-request');
  });

  afterAll(async () => {
    await api.stop();
  });

  /** Sends a file and has it scanned, as the worker does. */
  const send = async (as: string, name: string, content: Buffer): Promise<string> => {
    const { body } = await uploadFile(api, as, name, content);
    while (await api.app.get(FileScans, { strict: false }).scanOne());
    return String(body.key);
  };

  const filesFor = async (as: string): Promise<ListedFile[]> => {
    const { body } = await api.get(as, `/api/requests/${key}`);
    return body.files as ListedFile[];
  };
  const namesFor = async (as: string) => (await filesFor(as)).map(({ name }) => name);
  const download = (as: string, file: string) =>
    api.get(as, `/api/requests/${key}/files/${file}/content`);
  const history = async (as: string) => {
    const { body } = await api.get(as, `/api/requests/${key}/history`);
    return (body.items as { text: { vi: string }; actor: { name: string } }[]).map(
      ({ text, actor }) => `${actor.name}: ${text.vi}`,
    );
  };
  const codes = ({ status, body }: Reply) => ({
    status,
    faults: ((body.errors ?? []) as { pointer: string; code: string }[]).map(
      ({ pointer, code }) => `${pointer} ${code}`,
    ),
  });
  const draft = (answers: object[]) => ({
    answers,
    secrecyChecked: true,
    personalDataChecked: true,
  });
  const given = (files: string[]) => [
    { position: 1, outcome: 'partly-given', ground: 'a', answer: 'Gửi kèm.', files },
  ];

  describe('that the business sends', () => {
    it('go with the request, and only those who answer it get them', async () => {
      const content = textFile('Sơ đồ thửa đất');
      const file = await send(business, 'Sơ đồ.txt', content);
      key = await submitRequest(api, business, { files: [file] });

      expect(await filesFor(business)).toMatchObject([
        { name: 'Sơ đồ.txt', purpose: 'request', state: 'unscanned', sha256: sha256(content) },
      ]);
      expect(await namesFor('tiepnhan.vpubnd')).toEqual(['Sơ đồ.txt']);
      expect(await namesFor('giamsat')).toEqual([]);

      const reply = await download('tiepnhan.vpubnd', file);
      expect([reply.status, reply.text]).toEqual([200, 'Sơ đồ thửa đất']);
      expect(reply.headers).toMatchObject({
        'content-type': 'text/plain',
        'content-disposition': `attachment; filename="So do.txt"; filename*=UTF-8''S%C6%A1%20%C4%91%E1%BB%93.txt`,
        'content-security-policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
        'x-content-type-options': 'nosniff',
        'cache-control': 'private, no-store',
      });
      const others = ['giamsat', 'doanhnghiep2', 'tiepnhan.stc'];
      const refused = await Promise.all(others.map((as) => download(as, file)));
      expect(refused.map(({ status }) => status)).toEqual([404, 404, 404]);
    });

    it('leave their traces in the history, with names', async () => {
      const lines = (await history(business)).filter((line) => line.includes('tệp'));
      expect(lines).toEqual([
        expect.stringMatching(/: Đính kèm tệp “Sơ đồ.txt”\.$/),
        expect.stringMatching(/: Tải tệp “Sơ đồ.txt” \(SHA-256: [0-9a-f]{64}\)\.$/),
      ]);
      expect((await history('giamsat')).filter((line) => line.includes('tệp'))).toEqual([]);
    });

    it('are attached once, by whoever sent them, and whole', async () => {
      const taken = String((await filesFor(business))[0]?.key);
      const foreign = await send('doanhnghiep2', 'a.txt', samples.text);
      const reply = await api.post(business, '/api/requests', {
        ...aSubmission,
        files: [taken, foreign, '1'],
      });
      expect(codes(reply)).toEqual({
        status: 422,
        faults: [
          '/files/0 file-attached-already',
          '/files/1 file-unknown',
          '/files/2 file-unknown',
        ],
      });
    });

    it('go with a complaint, and whoever decides on it gets them', async () => {
      const asked = await submitRequest(api);
      await answerRequest(api, asked, 'survey');
      const file = await send(business, 'Chứng cứ.txt', textFile('Đã công bố năm 2025'));
      const complain = async (body: object) =>
        codes(await api.post(business, `/api/requests/${asked}/complaint`, body));

      expect(await complain({ content: 'Không phải bí mật', files: ['1'] })).toEqual({
        status: 422,
        faults: ['/files/0 file-unknown'],
      });
      const complaint = { content: 'Không phải bí mật', files: [file] };
      expect((await complain(complaint)).status).toBe(200);

      for (const [as, seen] of [
        [business, [file]],
        ['khieunai.vpubnd', [file]],
        ['giamsat', [file]],
        ['tiepnhan.stc', undefined],
      ] as const) {
        const { body } = await api.get(as, `/api/requests/${asked}`);
        expect((body.complaints as { files: string[] }[] | undefined)?.[0]?.files).toEqual(seen);
        const reply = await api.get(as, `/api/requests/${asked}/files/${file}/content`);
        expect(reply.status).toBe(seen ? 200 : 404);
      }
    });

    it('can no longer be removed', async () => {
      const [file] = await filesFor(business);
      const url = `/api/files/${file?.key ?? ''}`;
      const reply = await api.call({ method: 'DELETE', url, as: business });
      expect([reply.status, reply.body.code]).toEqual([409, 'file-attached']);
    });
  });

  describe('that the agency gives', () => {
    const original = textFile('Ông A, CCCD 084099000001: 500 m2');
    const copy = textFile('[…]: 500 m2');
    let originalKey: string;
    let redactedKey: string;
    let plainKey: string;

    beforeAll(async () => {
      key = await submitRequest(api, business);
      await answerRequest(api, key, 'draft-answer');
      originalKey = await send(handler, 'Biên bản.txt', original);
      redactedKey = await send(handler, 'Biên bản (trích).txt', copy);
      plainKey = await send(handler, 'Quyết định.pdf', samples.pdf);
    });

    const redact = (changes: object = {}) =>
      api.post(handler, `/api/requests/${key}/redactions`, {
        original: originalKey,
        redacted: redactedKey,
        removed: [{ what: 'Họ tên, số định danh cá nhân, dòng 1', ground: 'Điều 7 khoản 2' }],
        ...changes,
      });

    it('a copy that is no other than the original is no redaction', async () => {
      const same = await send(handler, 'Biên bản 2.txt', original);
      expect(codes(await redact({ redacted: same }))).toEqual({
        status: 422,
        faults: ['/redacted redaction-unchanged'],
      });
      expect(await namesFor(handler)).toEqual([]);
    });

    it('nobody compares his own work a second time', async () => {
      const { body } = await api.get(handler, '/api/session');
      expect(codes(await redact({ secondReader: String(body.id) })).faults).toEqual([
        '/secondReader second-reader-unknown',
      ]);
    });

    it('an original is kept, with what was taken out, why and by whom', async () => {
      expect((await redact()).status).toBe(200);
      expect(await filesFor(handler)).toMatchObject([
        { name: 'Biên bản.txt', purpose: 'original', isOriginal: true },
        {
          name: 'Biên bản (trích).txt',
          purpose: 'redacted',
          redaction: {
            originalKey,
            removed: [{ what: 'Họ tên, số định danh cá nhân, dòng 1', ground: 'Điều 7 khoản 2' }],
            redactedBy: { name: expect.any(String) as string },
          },
        },
      ]);
      expect(await namesFor(business)).toEqual([]);
    });

    it('no draft gives an original, a file of somebody else, or one that nobody has scanned', async () => {
      const foreign = await send('xuly.stc', 'a.txt', samples.text);
      const unscanned = String((await uploadFile(api, handler, 'b.txt', samples.text)).body.key);
      const { body } = await api.get(handler, `/api/requests/${key}`);
      const task = (body.tasks as { key: string }[])[0]?.key ?? '';
      await api.post(handler, `/api/tasks/${task}/claim`, {});
      const complete = (answers: object[]) =>
        api.post(handler, `/api/tasks/${task}/completion`, { variables: draft(answers) });

      expect(codes(await complete(given([originalKey, foreign, unscanned, plainKey])))).toEqual({
        status: 422,
        faults: [
          '/variables/answers/0/files/0 file-is-original',
          '/variables/answers/0/files/1 file-unknown',
          '/variables/answers/0/files/2 file-not-ready',
        ],
      });
      const refused = { position: 1, outcome: 'not-held', answer: 'Không có.', files: [plainKey] };
      expect(codes(await complete([refused])).faults).toEqual([
        '/variables/answers/0/files files-not-needed',
      ]);
      expect(await namesFor(handler)).toEqual(['Biên bản.txt', 'Biên bản (trích).txt']);
    });

    it('the requester sees nothing of a draft', async () => {
      await completeTask(api, key, 'draft-answer', handler, draft(given([redactedKey, plainKey])));
      await api.settle();
      expect(await namesFor(signer)).toEqual([
        ...['Biên bản.txt', 'Biên bản (trích).txt', 'Quyết định.pdf'],
      ]);
      expect(await namesFor(business)).toEqual([]);
      expect((await download(business, redactedKey)).status).toBe(404);
      expect((await history(business)).filter((line) => line.includes('tệp'))).toEqual([]);
    });

    it('what a draft gives becomes no original any more', async () => {
      const another = await send(handler, 'c.txt', textFile('c'));
      expect(codes(await redact({ original: plainKey, redacted: another })).faults).toEqual([
        '/original original-in-answer',
      ]);
    });

    it('the answer lists its files with their digests, and gives those only', async () => {
      await completeTask(api, key, 'sign', signer, { decision: 'sign' });
      await api.settle();
      await completeTask(api, key, 'number-and-issue', 'vanthu.vpubnd', {});
      await api.settle();

      expect(await namesFor(business)).toEqual(['Biên bản (trích).txt', 'Quyết định.pdf']);
      const { body } = await api.get(business, `/api/requests/${key}/documents`);
      const letter = (body.items as { kind: string; body: string; pdf: { href: string } }[]).at(-1);
      expect(letter?.kind).toBe('resolution-slip');
      const digest = sha256(copy);
      expect(letter?.body).toContain(`Tệp kèm theo: Biên bản (trích).txt (SHA-256: ${digest})`);
      const printed = await printedText(letter?.pdf.href ?? '');
      expect(printed).toContain(digest);
      expect(printed).toContain(sha256(samples.pdf));
    });

    /** Without its line breaks: a digest may be broken. */
    const printedText = async (href: string) => {
      const cookie = String((await api.signIn(business)).headers['set-cookie']).split(';', 1)[0];
      const reply = await fetch(new URL(href, api.url), { headers: { cookie: cookie ?? '' } });
      return (await readPdf(Buffer.from(await reply.arrayBuffer()))).text.replace(/\s/g, '');
    };

    it('nobody outside the agency gets the original, whichever way he asks', async () => {
      for (const as of [business, 'doanhnghiep2', 'giamsat', 'xuly.stc', 'quantri']) {
        const replies = [
          await download(as, originalKey),
          await api.get(as, `/api/files/${originalKey}`),
          await api.get(as, `/api/requests/${key}/documents/${originalKey}/pdf`),
        ];
        expect(replies.every(({ status }) => status === 404 || status === 403)).toBe(true);
      }
      const stolen = await api.post(business, '/api/requests', {
        ...aSubmission,
        files: [originalKey],
      });
      expect(codes(stolen).faults).toEqual(['/files/0 file-unknown']);
      const { text } = await api.get(business, `/api/requests/${key}`);
      expect(text).not.toContain(originalKey);
      expect(text).not.toContain(sha256(original));
    });

    it('that the requester took it is proved by time, name and digest', async () => {
      const reply = await download(business, redactedKey);
      expect([reply.status, reply.text]).toEqual([200, '[…]: 500 m2']);
      const events = await api.query(
        `SELECT actor, sha256 FROM file_event WHERE kind = 'downloaded' AND file_key = $1`,
        [redactedKey],
      );
      const { body } = await api.get(business, '/api/session');
      expect(events).toEqual([{ actor: String(body.id), sha256: sha256(copy) }]);
      expect((await history(business)).at(-1)).toContain(`Tải tệp “Biên bản (trích).txt”`);
    });
  });
});
