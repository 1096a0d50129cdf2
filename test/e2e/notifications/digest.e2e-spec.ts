import { Digests } from '@minhbach/notifications';
import { instantAt } from '@minhbach/calendar';
import { MailRoom } from '../../support/mail-room.js';
import { MailServer } from '../../support/mail-server.js';

describe('the digest', () => {
  let room: MailRoom;
  let server: MailServer;
  let digests: Digests;

  beforeEach(async () => {
    room = await MailRoom.open('2026-11-30', '06:00');
    server = await MailServer.start();
    digests = await room.digests(server.url);
    await room.wants('xuly.vpubnd', 'daily', { overdue: 'at-once' });
  });
  afterEach(async () => {
    await room.close();
    await server.stop();
  });

  const at = (date: string, time: string) => {
    room.clock.set(new Date(instantAt(date, time)));
  };

  const told = async (text: string) => room.tell({ recipients: ['vpubnd:handler'], text });

  it('tells all that was written before the hour, in one mail and in order', async () => {
    // given
    await told('Việc thứ nhất.');
    at('2026-11-30', '06:30');
    await told('Việc thứ hai.');
    at('2026-11-30', '07:00');
    await told('Việc thứ ba.');

    // when
    const made = await digests.makeDue();
    await room.sendAll();

    // then
    expect(made).toBe(1);
    const [mail] = server.received;
    expect(server.received).toHaveLength(1);
    expect(mail?.header('Subject')).toBe(
      '[Minh Bạch] Tổng hợp thông báo ngày thứ Hai 30/11/2026 (2)',
    );
    expect(mail?.header('Message-ID')).toMatch(/^<digest-2026-11-30\.p\d+@tinh\.example>$/);
    expect(mail?.text).toMatch(/^Việc thứ nhất\.\n.*\n\nViệc thứ hai\.\n/);
    expect(mail?.text).not.toContain('Việc thứ ba.');
  });

  it.each([
    ['before the hour', '2026-11-30', '06:59', 0],
    ['at the hour', '2026-11-30', '07:00', 1],
    ['later, when the service was down at the hour', '2026-11-30', '22:00', 1],
    ['not on a Sunday', '2026-12-06', '08:00', 0],
    ["not on New Year's Day", '2027-01-01', '08:00', 0],
  ])('is made on a working day, %s', async (_when, date, time, expected) => {
    // given
    await told('Việc.');

    // when
    at(date, time);

    // then
    expect(await digests.makeDue()).toBe(expected);
  });

  it('is made once a day, by whichever process comes first', async () => {
    // given
    await told('Việc.');
    at('2026-11-30', '07:00');
    const others = await Promise.all([room.digests(server.url), room.digests(server.url)]);

    // when
    const made = await Promise.all([digests, ...others].map((each) => each.makeDue()));
    at('2026-11-30', '09:00');
    await told('Việc sau.');
    const again = await digests.makeDue();
    at('2026-12-01', '07:00');
    const nextDay = await digests.makeDue();

    // then
    expect(made.sort()).toEqual([0, 0, 1]);
    expect([again, nextDay]).toEqual([0, 1]);
  });

  it('leaves out what its reader wants at once', async () => {
    // given
    await room.tell({ recipients: ['vpubnd:handler'], kind: 'overdue', text: 'Quá hạn.' });

    // when
    await room.sendAll();
    at('2026-11-30', '07:00');

    // then
    expect(server.received).toHaveLength(1);
    expect(await digests.makeDue()).toBe(0);
  });
});
