import { ApiClients } from '@minhbach/identity';
import { routesOf } from '../../../apps/api/src/routes.js';
import { ApiUnderTest } from '../../support/api-under-test.js';
import { process } from '../../support/bpmn.js';
import { ClientUnderTest } from '../../support/client-under-test.js';

const basic = (user: string, password: string) =>
  `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;

describe('systems outside', () => {
  let api: ApiUnderTest;

  beforeAll(async () => {
    api = await ApiUnderTest.start();
  });
  afterAll(async () => api.stop());

  const topology = async (authorization?: string) =>
    api.call({
      method: 'GET',
      url: '/v2/topology',
      ...(authorization !== undefined && { headers: { authorization } }),
    });

  it('are nobody without a secret, on every route for them, people included', async () => {
    const routes = routesOf(api.app).filter(({ path }) => /^\/(v2|engine-rest)\//.test(path));
    expect(routes.length).toBeGreaterThan(5);
    const open: string[] = [];
    for (const { method, path } of routes) {
      const url = path.replace(/:\w+/g, '1');
      const reply = await api.call({ method, url, as: 'quantri' });
      if (reply.status !== 401) open.push(`${method} ${path} ${String(reply.status)}`);
    }
    expect(open).toEqual([]);
  });

  it('are let in by their secret, as a bearer token or as a password', async () => {
    const { key, secret } = await ClientUnderTest.of(api, { scopes: ['jobs:read'] });

    expect((await topology(`Bearer ${secret}`)).status).toBe(200);
    expect((await topology(basic(key, secret))).status).toBe(200);
  });

  it('buy a token for their secret, which ends with them', async () => {
    // given
    const { key, secret } = await ClientUnderTest.of(api);
    const form = `grant_type=client_credentials&client_id=${key}&client_secret=${secret}&audience=x`;
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const buy = async (body: string) =>
      api.call({ method: 'POST', url: '/oauth/token', body, headers });

    // when
    const reply = await buy(form);

    // then
    expect(reply).toMatchObject({ status: 200, body: { token_type: 'Bearer', expires_in: 3_600 } });
    expect(reply.headers['cache-control']).toBe('no-store');
    const bearer = `Bearer ${String(reply.body.access_token)}`;
    expect((await topology(bearer)).status).toBe(200);
    expect(await buy(form.replace(secret, 'other'))).toMatchObject({
      status: 401,
      body: { error: 'invalid_client' },
    });
    expect(await buy('grant_type=password')).toMatchObject({
      status: 400,
      body: { error: 'invalid_request' },
    });
    await api.app.get(ApiClients, { strict: false }).revoke(key, 'system');
    expect((await topology(bearer)).status).toBe(401);
  });

  it.each([
    ['nothing', () => undefined],
    ['a wrong secret', () => 'Bearer x'],
    ['another scheme', (secret: string) => `Token ${secret}`],
    ['a password of somebody else', (secret: string) => basic('1', secret)],
    ['two secrets', (secret: string) => `Bearer ${secret} ${secret}`],
  ])('are refused with %s', async (_what, shown) => {
    const { secret } = await ClientUnderTest.of(api);
    const reply = await topology(shown(secret));
    expect(reply).toMatchObject({ status: 401, body: { title: 'CLIENT_UNKNOWN' } });
    expect(reply.headers['www-authenticate']).toBe('Bearer');
  });

  it('are refused when their time is up', async () => {
    const { key, secret } = await ClientUnderTest.of(api);
    await api.query('UPDATE api_client SET expires_at = clock_timestamp() WHERE key = $1', [key]);
    expect((await topology(`Bearer ${secret}`)).status).toBe(401);
  });

  it('deploy only what is open to them', async () => {
    const client = await ClientUnderTest.of(api, { processes: ['tax.*'] });
    const drawn = (id: string) => process(id).start().end().xml();

    const other = await client.deploy({ 'a.bpmn': drawn('tax.a'), 'b.bpmn': drawn('land.b') });

    expect(other).toMatchObject({ status: 403, body: { title: 'BEYOND_REACH' } });
    expect(await api.query(`SELECT FROM process_definition WHERE process_id = 'tax.a'`)).toEqual(
      [],
    );
    expect((await client.deploy({ 'a.bpmn': drawn('tax.a') })).status).toBe(200);
  });

  it('are made and shut out by an administrator, on record', async () => {
    // given
    const wanted = {
      ...{ name: 'Cục Thuế', scopes: ['jobs:work'], processes: ['tax-*'], jobTypes: ['tax.*'] },
      ...{ messages: [], days: 30 },
    };

    // when
    const created = await api.post('quantri', '/api/clients', wanted);
    const { key, secret } = created.body as { key: string; secret: string };

    // then
    expect(created.status).toBe(201);
    expect((await topology(`Bearer ${secret}`)).status).toBe(200);
    const [row] = await api.query('SELECT * FROM api_client WHERE key = $1', [key]);
    expect(JSON.stringify(row)).not.toContain(secret);
    const revoked = await api.call({ method: 'DELETE', url: `/api/clients/${key}`, as: 'quantri' });
    expect(revoked.status).toBe(204);
    expect((await topology(`Bearer ${secret}`)).status).toBe(401);
    const { body, text } = await api.get('quantri', '/api/clients');
    const { days: _, ...facts } = wanted;
    const [client] = (body.items as { key: string }[]).filter((each) => each.key === key);
    expect(client).toMatchObject({ ...facts, revokedBy: { name: expect.any(String) as string } });
    expect(text).not.toContain(secret);
    const again = await api.call({ method: 'DELETE', url: `/api/clients/${key}`, as: 'quantri' });
    expect(again.status).toBe(404);
  });
});
