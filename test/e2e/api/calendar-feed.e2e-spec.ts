import { ApiUnderTest } from '../../support/api-under-test.js';
import {
  answerRequest,
  completeTask,
  submitRequest,
  taskAt,
} from '../../support/request-over-http.js';

interface Event {
  readonly uid: string;
  readonly day: string;
  readonly summary: string;
  readonly sequence: number;
}

describe('the calendar of deadlines', () => {
  let api: ApiUnderTest;
  let request: string;
  let code: string;

  beforeAll(async () => {
    api = await ApiUnderTest.start({ on: ['2026-10-05', '08:00'], trustedProxies: 1 });
    await api.deploy('information-request');
    request = await submitRequest(api);
    await answerRequest(api, request, 'classify');
    const { body } = await api.get('xuly.vpubnd', '/api/session');
    const handler = String(body.id);
    const classified = { complexity: 'complex', handler };
    await completeTask(api, request, 'classify', 'daumoi.vpubnd', classified);
    await api.settle();
    code = String((await api.get('xuly.vpubnd', `/api/requests/${request}`)).body.code);
  });
  afterAll(async () => api.stop());

  const renewed = async (login: string) =>
    String((await api.post(login, '/api/calendar-feed', {})).body.href);

  const read = async (href: string, from = '192.0.2.7') =>
    api.call({ method: 'GET', url: href, headers: { 'x-forwarded-for': from } });

  const eventsOf = async (href: string): Promise<Event[]> => {
    const text = (await read(href)).text.replaceAll('\r\n ', '');
    return text
      .split('BEGIN:VEVENT')
      .slice(1)
      .map((event) => {
        const value = (name: string) => new RegExp(`^${name}:(.*)\r$`, 'm').exec(event)?.[1] ?? '';
        return {
          uid: value('UID'),
          day: value('DTSTART;VALUE=DATE'),
          summary: value('SUMMARY'),
          sequence: Number(value('SEQUENCE')),
        };
      });
  };

  const dueOn = async () => {
    const { body } = await api.get('xuly.vpubnd', `/api/requests/${request}`);
    return String(body.dueOn).replaceAll('-', '');
  };

  it('has the requests that its owner handles and the tasks that are his, without a session', async () => {
    // given
    const href = await renewed('xuly.vpubnd');
    const task = await taskAt(api, request, 'notify-limit', 'xuly.vpubnd');

    // when
    const reply = await read(href);

    // then
    expect(reply.status).toBe(200);
    expect(reply.headers['content-type']).toBe('text/calendar; charset=utf-8');
    expect(reply.headers['cache-control']).toBe('private, no-store');
    const sequence = expect.any(Number) as number;
    expect(await eventsOf(href)).toEqual([
      {
        ...{ uid: `request-${request}@minh-bach`, day: '20261026', sequence },
        summary: `Đến hạn: yêu cầu ${code}`,
      },
      {
        ...{ uid: `task-${task}@minh-bach`, day: '20261008', sequence },
        summary: `Thông báo thời hạn giải quyết (${code})`,
      },
    ]);
    expect(reply.text).not.toContain('giá đất');
  });

  it('is everybody’s own', async () => {
    expect(await eventsOf(await renewed('xuly.stc'))).toEqual([]);
  });

  it('keeps an event and counts it up when the day moves', async () => {
    // given
    const href = await renewed('xuly.vpubnd');
    const uid = `request-${request}@minh-bach`;
    const before = (await eventsOf(href)).find((event) => event.uid === uid);

    // when
    const reason = 'Cần thu thập thêm';
    await api.post('xuly.vpubnd', `/api/requests/${request}/extension`, { reason });
    await api.settle();
    await completeTask(api, request, 'approve-extension', 'lanhdao.vpubnd', {
      extensionDecision: 'approve',
    });
    await api.settle();

    // then
    const after = (await eventsOf(href)).find((event) => event.uid === uid);
    expect(after?.day).toBe(await dueOn());
    expect(Number(after?.day)).toBeGreaterThan(Number(before?.day));
    expect(after?.sequence).toBeGreaterThan(before?.sequence ?? Infinity);
  });

  it('is closed to a token that was renewed, revoked, or belongs to a closed account', async () => {
    // given
    const first = await renewed('vanthu.vpubnd');
    const second = await renewed('vanthu.vpubnd');
    const revoked = await renewed('daumoi.vpubnd');
    const left = await renewed('tiepnhan.stc');

    // when
    await api.call({ method: 'DELETE', url: '/api/calendar-feed', as: 'daumoi.vpubnd' });
    await api.query(`UPDATE account SET disabled_at = now() WHERE login = 'tiepnhan.stc'`);

    // then
    const hrefs = [
      first,
      second,
      revoked,
      left,
      '/api/calendar-feed/nothing.ics',
      second.slice(0, -4),
    ];
    const statuses = await Promise.all(hrefs.map(async (href) => (await read(href)).status));
    expect(statuses).toEqual([404, 200, 404, 404, 404, 404]);
    const since = await api.get('daumoi.vpubnd', '/api/calendar-feed');
    expect(since.body).toEqual({ since: null });
  });

  it('keeps no token that could be read', async () => {
    const href = await renewed('vanthu.vpubnd');

    const [row] = await api.query<{ found: boolean }>(
      `SELECT bool_or(strpos(f::text, $1) > 0) AS found FROM calendar_feed f`,
      [/feed\/(.*)\.ics/.exec(href)?.[1]],
    );
    expect(row?.found).toBe(false);
  });

  it.each([
    ['address of IPv4', () => '192.0.2.7', '192.0.2.8'],
    [
      'network of IPv6',
      (guess: number) => `2001:db8:0:7::${guess.toString(16)}`,
      '2001:db8:0:8::1',
    ],
  ])(
    'answers nobody any more from the %s from where too many tokens were guessed',
    async (_name, place, elsewhere) => {
      // given
      const href = await renewed('vanthu.vpubnd');
      await api.query(`DELETE FROM sign_in_attempt WHERE subject LIKE 'feed:%'`);

      // when
      for (let guess = 0; guess < 60; guess++) {
        const nobodys = `/api/calendar-feed/${'x'.repeat(43)}.ics`;
        expect((await read(nobodys, place(guess))).status).toBe(404);
      }

      // then
      expect(await read(href, place(60))).toMatchObject({
        status: 429,
        body: { code: 'too-many-attempts' },
      });
      expect((await read(href, elsewhere)).status).toBe(200);
      await api.query(
        `UPDATE sign_in_attempt SET window_began_at = window_began_at - interval '16 minutes'`,
      );
      expect((await read(href, place(60))).status).toBe(200);
    },
  );
});
