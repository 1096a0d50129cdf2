import { ApiUnderTest } from '../../support/api-under-test.js';
import { answerRequest, submitRequest } from '../../support/request-over-http.js';

interface Late {
  readonly key: string;
  readonly lost: { readonly name: string; readonly cause: string; readonly workingDays: number };
  readonly urgings: { readonly level: string; readonly recipients: { readonly name: string }[] }[];
}

/** Simple, over the network, sent on Monday 5 October 2026: due on Thursday the 8th. */
describe('urging a late request', () => {
  let api: ApiUnderTest;
  let key: string;

  beforeAll(async () => {
    api = await ApiUnderTest.start({ on: ['2026-10-05', '09:00'] });
    await api.deploy('information-request');
    key = await submitRequest(api);
    await answerRequest(api, key, 'handle');
  });
  afterAll(async () => api.stop());

  const urge = async (level: string, as = 'giamsat', call?: string) =>
    api.post(as, `/api/requests/${key}/urgings`, { level, note: 'Trả lời trong hôm nay.' }, call);
  const late = async () => {
    const { body } = await api.get('giamsat', '/api/requests/late');
    return (body.items as Late[]).find((each) => each.key === key);
  };
  const told = async (login: string, kind: string) => {
    const { body } = await api.get(login, '/api/notifications');
    return (body.items as { kind: string; text: string }[]).filter((each) => each.kind === kind);
  };

  it('is refused before it is late', async () => {
    const reply = await urge('holder');
    expect([reply.status, reply.body.code]).toEqual([422, 'not-late']);
  });

  it('tells where the time went', async () => {
    await api.at('2026-10-13', '09:00');
    expect((await late())?.lost).toMatchObject({ cause: 'unassigned', workingDays: 6 });
  });

  it('is asked about what became late lately', async () => {
    const since = async (day: string) => {
      const { body } = await api.get('giamsat', `/api/requests/late?breachedAfter=${day}`);
      return (body.items as Late[]).map((each) => each.key);
    };
    expect(await since('2026-10-08')).toEqual([key]);
    expect(await since('2026-10-09')).toEqual([]);
  });

  it('tells whoever has it, once, and shows it', async () => {
    // when it is sent twice, as a double click does
    const replies = [
      await urge('holder', 'giamsat', 'nhac-1'),
      await urge('holder', 'giamsat', 'nhac-1'),
    ];

    // then
    expect(replies.map(({ status }) => status)).toEqual([200, 200]);
    expect(await told('xuly.vpubnd', 'urged')).toEqual([
      expect.objectContaining({ text: expect.stringContaining('Trả lời trong hôm nay.') }),
    ]);
    expect((await late())?.urgings).toEqual([
      expect.objectContaining({ level: 'holder', recipients: [expect.anything()] }),
    ]);
  });

  it('is refused a second time on the same day, and not the day after', async () => {
    const again = await urge('holder');
    expect([again.status, again.body.code]).toEqual([422, 'urged-today']);
    await api.at('2026-10-14', '09:00');
    expect((await urge('holder')).status).toBe(200);
  });

  it('goes to the head of the agency as well', async () => {
    expect((await urge('head')).status).toBe(200);
    expect(await told('lanhdao.vpubnd', 'urged-head')).toHaveLength(1);
    expect((await late())?.urgings.map(({ level }) => level)).toEqual(['holder', 'holder', 'head']);
  });
});
