import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { MailRoom } from '../../support/mail-room.js';
import { MailServer, readMail } from '../../support/mail-server.js';

const handler = 'xuly.vpubnd@mau.example';

describe('mail', () => {
  let room: MailRoom;
  let server: MailServer;

  beforeEach(async () => {
    room = await MailRoom.open('2026-11-30', '09:00');
    server = await MailServer.start();
    await room.wants('xuly.vpubnd', 'at-once');
  });
  afterEach(async () => {
    await room.close();
    await server.stop();
  });

  it('says what the message in the service says, with the way to the case', async () => {
    // given
    const sender = await room.sender(server.url);
    await room.tell({ recipients: ['vpubnd:handler'], text: 'Hạn: 02/12 <hết ngày> & "chậm"' });

    // when
    await sender.sendSome();

    // then
    const [mail] = server.received;
    expect(mail?.to).toEqual([handler]);
    expect(mail?.header('Subject')).toBe('[Minh Bạch] Nhắc việc: sắp đến hạn');
    expect(mail?.header('From')).toBe('Minh Bạch <thong-bao@tinh.example>');
    expect(mail?.header('Message-ID')).toMatch(/^<n\d+\.p\d+@tinh\.example>$/);
    expect(mail?.header('Auto-Submitted')).toBe('auto-generated');
    const link = 'https://minhbach.tinh.example/yeu-cau/4711';
    expect(mail?.text).toContain(`Hạn: 02/12 <hết ngày> & "chậm"\n${link}\n\nReminder: due soon.`);
    expect(mail?.html).toContain('Hạn: 02/12 &lt;hết ngày&gt; &amp; &quot;chậm&quot;');
    expect(mail?.html).toContain(`href="${link}"`);
  });

  it('goes once to everybody meant who wants it at once', async () => {
    // given
    await room.wants('daumoi.vpubnd', 'in-app', { 'last-day': 'at-once' });
    await room.wants('lanhdao.vpubnd', 'at-once', { 'last-day': 'in-app' });
    const sender = await room.sender(server.url);
    await room.tell({
      recipients: [
        ...['vpubnd:handler', room.personKey('xuly.vpubnd')],
        ...['vpubnd:focal', 'vpubnd:approver', 'vpubnd:director', 'nobody:at-all', 'system'],
      ],
    });

    // when
    await sender.sendSome();

    // then
    expect(server.received.flatMap(({ to }) => to).sort()).toEqual([
      'daumoi.vpubnd@mau.example',
      handler,
    ]);
  });

  it('says nothing of a case that is restricted by then, but to those who are named and who head the agency', async () => {
    // given
    await room.wants('daumoi.vpubnd', 'at-once');
    await room.wants('giamdoc.vpubnd', 'at-once');
    const sender = await room.sender(server.url);
    const named = room.personKey('daumoi.vpubnd');
    await room.tell({ recipients: ['vpubnd:handler', 'vpubnd:director', named] });
    await room.query(
      `INSERT INTO restricted_case (key, request_key, reason, placed_by, placed_at)
       VALUES (1, 4711, 'Bí mật kinh doanh', '1', now())`,
    );

    // when
    await sender.sendSome();

    // then
    expect(server.received.flatMap(({ to }) => to).sort()).toEqual([
      'daumoi.vpubnd@mau.example',
      'giamdoc.vpubnd@mau.example',
    ]);
  });

  it('is not written when the step that caused it is taken back', async () => {
    // given
    await room.tell({ recipients: ['vpubnd:handler'], causeKey: 1 });

    // when
    await expect(room.tell({ recipients: ['vpubnd:handler'], causeKey: 1 })).rejects.toThrow();

    // then
    expect(await room.mails()).toHaveLength(1);
  });

  it('goes once though several processes send', async () => {
    // given
    const senders = await Promise.all([room.sender(server.url), room.sender(server.url)]);
    for (let each = 0; each < 12; each++) await room.tell({ recipients: ['vpubnd:handler'] });

    // when
    await Promise.all(
      senders.map(async (sender) => {
        while ((await sender.sendSome()) > 0);
      }),
    );

    // then
    const ids = server.received.map(({ header }) => header('Message-ID'));
    expect(ids).toHaveLength(12);
    expect(new Set(ids).size).toBe(12);
  });

  it('is given up when the server refuses it for good, and keeps nobody else waiting', async () => {
    // given
    await room.wants('daumoi.vpubnd', 'at-once');
    server.ofRecipient = (address) =>
      address === handler ? { code: 550, says: `No mailbox ${address} here` } : null;
    const sender = await room.sender(server.url);
    await room.tell({ recipients: ['vpubnd:handler', 'vpubnd:focal'] });

    // when
    await sender.sendSome();
    room.clock.advance({ days: 2 });
    await sender.sendSome();

    // then
    expect(await room.mails()).toEqual([
      { address: 'daumoi.vpubnd@mau.example', attempts: 1, sent: true, failed: false, error: null },
      {
        ...{ address: handler, attempts: 1, sent: false, failed: true },
        error: '550 No mailbox … here',
      },
    ]);
  });

  it('is tried again after a minute, then two, when the server cannot take it now', async () => {
    // given
    server.ofRecipient = () => ({ code: 451, says: 'Try again later' });
    const sender = await room.sender(server.url);
    await room.tell({ recipients: ['vpubnd:handler'] });
    const tried: number[] = [];

    // when
    for (const seconds of [0, 59, 1, 119, 1]) {
      room.clock.advance({ seconds });
      if (seconds === 1 && tried.length > 3) server.ofRecipient = () => null;
      tried.push(await sender.sendSome());
    }

    // then
    expect(tried).toEqual([1, 0, 1, 0, 1]);
    expect(server.received).toHaveLength(1);
    expect(await room.mails()).toMatchObject([{ attempts: 3, sent: true, error: null }]);
  });

  it('is given up after a day of trying', async () => {
    // given
    server.ofRecipient = () => ({ code: 451, says: 'Try again later' });
    const sender = await room.sender(server.url);
    await room.tell({ recipients: ['vpubnd:handler'] });

    // when
    for (let hours = 0; hours < 72; hours++) {
      for (let turn = 0; turn < 6; turn++) {
        room.clock.advance({ minutes: 10 });
        await sender.sendSome();
      }
    }

    // then
    expect(await room.mails()).toMatchObject([{ attempts: 14, failed: true }]);
  });

  it('waits for a server that is not there', async () => {
    // given
    const sender = await room.sender('smtp://127.0.0.1:1');
    await room.tell({ recipients: ['vpubnd:handler'] });

    // when
    await sender.sendSome();

    // then
    expect(await room.mails()).toMatchObject([{ attempts: 1, sent: false, failed: false }]);
  });

  it('waits for the operator who has set a wrong password', async () => {
    // given
    const strict = await MailServer.start('right');
    const sender = await room.sender(strict.url.replace('//', '//us:wrong@'));
    const corrected = await room.sender(strict.url.replace('//', '//us:right@'));
    await room.tell({ recipients: ['vpubnd:handler'] });

    // when
    await sender.sendSome();
    room.clock.advance({ minutes: 1 });
    await corrected.sendSome();

    // then
    await strict.stop();
    expect(strict.received).toHaveLength(1);
    expect(await room.mails()).toMatchObject([{ attempts: 2, sent: true }]);
  });

  it('has the same Message-ID when it is repeated because the answer was lost', async () => {
    // given
    server.beforeReply = () => server.breakOff();
    const sender = await room.sender(server.url);
    await room.tell({ recipients: ['vpubnd:handler'] });

    // when
    await sender.sendSome();
    server.beforeReply = () => undefined;
    room.clock.advance({ minutes: 1 });
    await sender.sendSome();

    // then
    const [first, second] = server.received.map(({ header }) => header('Message-ID'));
    expect(second).toBe(first);
    expect(server.received).toHaveLength(2);
    expect(await room.mails()).toMatchObject([{ attempts: 2, sent: true }]);
  });

  it('is taken over from a sender that died in the middle, after its lease', async () => {
    // given
    let answer: () => void = () => undefined;
    const silence = new Promise<void>((resolve) => (answer = resolve));
    const arrived = new Promise<void>((resolve) => {
      server.beforeReply = () => {
        resolve();
        return silence;
      };
    });
    const [dying, other] = [await room.sender(server.url), await room.sender(server.url)];
    await room.tell({ recipients: ['vpubnd:handler'] });
    const inHand = dying.sendSome();
    await arrived;
    server.ofRecipient = () => ({ code: 550, says: 'Gone' });

    // when
    room.clock.advance({ seconds: 299 });
    const tooEarly = await other.sendSome();
    room.clock.advance({ seconds: 1 });
    const takenOver = await other.sendSome();
    answer();
    await inHand;

    // then
    expect([tooEarly, takenOver]).toEqual([0, 1]);
    expect(await room.mails()).toMatchObject([{ attempts: 2, sent: false, failed: true }]);
  });

  it('becomes a file where there is no mail server', async () => {
    // given
    const folder = mkdtempSync(join(tmpdir(), 'mail-'));
    const sender = await room.sender(pathToFileURL(join(folder, 'mail')).href);
    await room.tell({ recipients: ['vpubnd:handler'] });

    // when
    await sender.sendSome();

    // then
    const files = readdirSync(join(folder, 'mail'));
    const mail = readMail(readFileSync(join(folder, 'mail', String(files[0])), 'utf8'));
    rmSync(folder, { recursive: true });
    expect(files).toEqual([expect.stringMatching(/^n\d+\.p\d+\.eml$/)]);
    expect(mail.header('To')).toBe(handler);
    expect(mail.text).toContain('sắp đến hạn, hết ngày 02/12/2026.');
  });
});
