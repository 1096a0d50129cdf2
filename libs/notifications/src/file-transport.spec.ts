import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { FileTransport } from './file-transport.js';

describe('a mail that is written', () => {
  const folder = mkdtempSync(join(tmpdir(), 'minhbach-mail-'));
  const transport = new FileTransport({
    ...{ url: pathToFileURL(folder).href, from: 'mau@tinh.example', digestHour: 7 },
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it.each([
    ['the subject', { subject: 'Nhắc việc\r\nBcc: kẻ.lạ@xa.example\r\nX-La: 1' }],
    ['the address', { to: 'mau@co-quan.example\r\nBcc: la@xa.example\r\nX-La: 1' }],
  ])('has no header that somebody put into %s', async (_where, changes) => {
    const message = { id: 'n1', to: 'mau@co-quan.example', date: new Date('2026-11-30T02:00:00Z') };
    const text = { subject: 'Nhắc việc', text: 'Hạn: 02/12', html: '<p>Hạn: 02/12</p>' };

    await transport.send({ ...message, ...text, ...changes });

    const [head = ''] = readFileSync(join(folder, 'n1.eml'), 'utf8').split('\r\n\r\n');
    expect(head).toMatch(/^Subject: /m);
    expect(head).not.toMatch(/^(Bcc|X-La):/im);
  });
});
