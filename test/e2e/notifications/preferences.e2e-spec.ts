import { ApiUnderTest } from '../../support/api-under-test.js';

describe('preferences', () => {
  let api: ApiUnderTest;

  beforeAll(async () => {
    api = await ApiUnderTest.start();
  });
  afterAll(async () => api.stop());

  const url = '/api/notification-preferences';

  it('are to read in the service only until somebody chooses', async () => {
    const { body } = await api.get('giamsat', url);

    expect(body).toMatchObject({ address: null, otherwise: 'in-app' });
    expect(body.kinds).toContainEqual({
      ...{ kind: 'overdue', vi: 'Yêu cầu đã quá hạn', en: 'Request overdue' },
      channel: null,
    });
  });

  it('are a person’s own, and the last ones count', async () => {
    // given
    const choices = [{ kind: 'overdue', channel: 'at-once' }];
    const chosen = { address: 'xuly@example.vn', otherwise: 'daily', choices };
    await api.post('xuly.vpubnd', url, {
      ...chosen,
      choices: [{ kind: 'apology', channel: 'daily' }],
    });

    // when
    const reply = await api.post('xuly.vpubnd', url, chosen);

    // then
    const own = await api.get('xuly.vpubnd', url);
    expect(own.body).toEqual(reply.body);
    expect(own.body).toMatchObject({ address: 'xuly@example.vn', otherwise: 'daily' });
    const kinds = own.body.kinds as { kind: string; channel: string | null }[];
    expect(kinds.filter(({ channel }) => channel !== null)).toMatchObject(choices);
    expect((await api.get('daumoi.vpubnd', url)).body).toMatchObject({ address: null });
  });

  it('without an address end all mails', async () => {
    // given
    await api.post('vanthu.vpubnd', url, {
      address: 'a@example.vn',
      otherwise: 'daily',
      choices: [],
    });

    // when
    const reply = await api.post('vanthu.vpubnd', url, { otherwise: 'daily', choices: [] });

    // then
    expect(reply.body).toMatchObject({ address: null });
  });

  it('name a kind and a channel that there are', async () => {
    const choices = [{ kind: 'gossip', channel: 'pigeon' }];

    const { status, body } = await api.post('xuly.vpubnd', url, { otherwise: 'daily', choices });

    expect(status).toBe(422);
    expect((body.errors as { pointer: string }[]).map(({ pointer }) => pointer)).toEqual([
      '/choices/0/kind',
      '/choices/0/channel',
    ]);
  });
});

describe('mails that were given up', () => {
  let api: ApiUnderTest;

  beforeAll(async () => {
    api = await ApiUnderTest.start();
    await api.query(
      `INSERT INTO mail (id, person_key, created_at, failed_at, attempts, last_error)
       SELECT 'n1.p1', person_key, '2026-11-30T01:00:00Z', '2026-11-30T01:00:05Z', 1, '550 No mailbox here'
       FROM account WHERE login = 'xuly.vpubnd'`,
    );
  });
  afterAll(async () => api.stop());

  it('are shown to the administrator with the reason, and sent again when he says so', async () => {
    // given
    const before = await api.get('quantri', '/api/failed-mails');

    // when
    const reply = await api.post('quantri', '/api/failed-mails/n1.p1/resending', {});

    // then
    expect(before.body.items).toMatchObject([
      {
        ...{ id: 'n1.p1', kind: null, failedAt: '2026-11-30T01:00:05.000Z', attempts: 1 },
        ...{ person: { name: expect.stringContaining('(mẫu)') as string } },
        error: '550 No mailbox here',
      },
    ]);
    expect(reply.status).toBe(204);
    expect((await api.get('quantri', '/api/failed-mails')).body.items).toEqual([]);
    expect(await api.query('SELECT FROM mail WHERE due_at <= now() AND attempts = 0')).toHaveLength(
      1,
    );
    const again = await api.post('quantri', '/api/failed-mails/n1.p1/resending', {});
    expect(again.status).toBe(404);
  });
});
