import { WebhookCourier } from '@minhbach/webhooks';
import { Webhook } from 'standardwebhooks';
import { ApiUnderTest } from '../../support/api-under-test.js';
import { EventReceiver } from '../../support/event-receiver.js';
import { submitRequest } from '../../support/request-over-http.js';

interface Receiver {
  readonly key: string;
  readonly [property: string]: unknown;
}

describe('systems that are told of events', () => {
  let api: ApiUnderTest;
  let receiver: EventReceiver;

  beforeAll(async () => {
    receiver = await EventReceiver.start();
    api = await ApiUnderTest.start({ webhookHosts: [receiver.host] });
    await api.deploy('information-request');
  });
  beforeEach(() => {
    receiver.answer = () => 204;
    receiver.received.length = 0;
  });
  afterAll(async () => {
    await api.stop();
    await receiver.stop();
  });

  const create = (changes: object = {}) =>
    api.post('quantri', '/api/webhooks', {
      ...{ name: 'Kho dữ liệu dùng chung', address: receiver.address },
      ...changes,
    });
  const list = async () => {
    const { body } = await api.get('quantri', '/api/webhooks');
    return body.items as readonly Receiver[];
  };
  const post = async (url: string, body: object = {}) =>
    (await api.post('quantri', `/api/webhooks/${url}`, body)).status;
  const deliveries = async (key: string, query = '') =>
    (await api.get('quantri', `/api/webhooks/${key}/deliveries${query}`)).body as {
      readonly items: readonly { readonly eventId: string; readonly type: string }[];
      readonly next: string | null;
    };
  const happens = async () => {
    await submitRequest(api);
    await api.settle();
  };
  const bring = async () => {
    const courier = api.app.get(WebhookCourier, { strict: false });
    await courier.setOut();
    await courier.settled();
  };

  it('are let in by the administrator, who reads the secret once', async () => {
    // when
    const { status, body, headers } = await create({
      ...{ agencyCode: 'vpubnd', eventTypes: ['request.received', 'request.closed'] },
    });

    // then
    expect(status).toBe(201);
    expect(headers['cache-control']).toBe('no-store');
    expect(body.secret).toMatch(/^whsec_[\w+/]{43}=$/);
    const [known] = await list();
    expect(known).toMatchObject({
      ...{ key: body.key, name: 'Kho dữ liệu dùng chung', address: receiver.address },
      ...{ agencyCode: 'vpubnd', eventTypes: ['request.received', 'request.closed'] },
      ...{ state: 'active', waiting: 0, dead: 0, lastDeliveredAt: null, previousSecretUntil: null },
      createdBy: { name: 'Quản trị hệ thống (mẫu)' },
    });
    expect(JSON.stringify(known)).not.toContain('whsec_');
  });

  it.each([
    [{ address: 'http://127.0.0.1:1/x' }, '/address', 'not-https'],
    [{ address: 'https://example.vn/x' }, '/address', 'host-not-allowed'],
    [{ address: 'su-kien' }, '/address', 'not-an-address'],
    [{ agencyCode: 'xyz' }, '/agencyCode', 'unknown-agency'],
    [{ eventTypes: ['request.read'] }, '/eventTypes/0', 'not-allowed'],
  ])('are refused with %j', async (changes, pointer, code) => {
    const { status, body } = await create(changes);
    expect(status).toBe(422);
    expect(body.errors).toMatchObject([{ pointer, code }]);
  });

  it('get a signed event of a request, which the administrator sees arrive', async () => {
    // given
    const { body } = await create({ address: `${receiver.address}/moi` });
    await happens();
    await happens();

    // when
    await bring();

    // then
    const key = String(body.key);
    const event = receiver.received.find(({ path }) => path.endsWith('/moi'));
    new Webhook(String(body.secret)).verify(event?.body ?? '', event?.headers as never);
    const sent = await deliveries(key, '?state=delivered');
    expect(sent.items).toMatchObject([
      { type: 'request.received', attempts: [{ status: 204, failure: null }] },
      { type: 'request.received', state: 'delivered', nextAttemptAt: null },
    ]);

    // when
    const page = await deliveries(key, '?limit=1');
    const rest = await deliveries(key, `?limit=1&after=${String(page.next)}`);

    // then
    expect([...page.items, ...rest.items]).toMatchObject(sent.items);
    expect(rest.next).toBeNull();

    // when
    const again = page.items[0]?.eventId ?? '';
    const earlier = receiver.received.length;
    expect(await post(`${key}/deliveries/${again}/resending`)).toBe(204);
    expect(await post(`${key}/deliveries/${again}/resending`)).toBe(404);
    await bring();

    // then
    expect(receiver.received.slice(earlier).map(({ id }) => id)).toEqual([again]);
  });

  it('have a list of what was given up, which is sent again', async () => {
    // given
    const { body } = await create({ eventTypes: ['request.received'] });
    const key = String(body.key);
    await happens();
    receiver.answer = () => 500;
    await api.query('UPDATE webhook_delivery SET attempts = 18 WHERE subscription_key = $1', [key]);
    await bring();
    expect((await deliveries(key, '?state=dead')).items).toMatchObject([
      { type: 'request.received', attempts: [{ status: 500, failure: 'status' }] },
    ]);
    expect((await list())[0]).toMatchObject({ dead: 1, waiting: 0 });

    // when
    receiver.answer = () => 200;
    const sent = await api.post('quantri', `/api/webhooks/${key}/dead-letters/resending`, {});
    await bring();

    // then
    expect(sent.body).toEqual({ count: 1 });
    expect((await deliveries(key, '?state=dead')).items).toEqual([]);
  });

  it('are paused, go on, get another secret and are let go', async () => {
    const { body } = await create();
    const key = String(body.key);
    const stateOf = async () => (await list()).find((each) => each.key === key)?.state;

    expect([await post(`${key}/pause`), await stateOf()]).toEqual([204, 'paused']);
    expect(await post(`${key}/pause`)).toBe(404);
    expect([await post(`${key}/resumption`), await stateOf()]).toEqual([204, 'active']);

    const rotated = await api.post('quantri', `/api/webhooks/${key}/secret`, { hours: 24 });
    expect(rotated.body).toEqual({ key, secret: expect.stringMatching(/^whsec_/) });
    expect(rotated.body.secret).not.toBe(body.secret);
    expect((await list())[0]?.previousSecretUntil).not.toBeNull();

    const gone = { method: 'DELETE', url: `/api/webhooks/${key}`, as: 'quantri' } as const;
    expect((await api.call(gone)).status).toBe(204);
    expect((await api.call(gone)).status).toBe(404);
    expect(await stateOf()).toBeUndefined();
    expect(await post(`${key}/secret`, { hours: 1 })).toBe(404);
  });
});
