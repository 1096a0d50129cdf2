import fastify, { type FastifyInstance } from 'fastify';
import { safeHeaders } from './safe-headers.js';

describe('an answer', () => {
  it.each([
    ['https', 'max-age=63072000; includeSubDomains'],
    ['http', null],
  ])('that comes by %s says for how long there is nothing else: %s', async (protocol, expected) => {
    const app = fastify({ trustProxy: true });
    safeHeaders(app);
    app.get('/', () => 'ok');

    const { headers } = await answerOf(app, { 'x-forwarded-proto': protocol });
    expect(headers.get('strict-transport-security')).toBe(expected);
  });

  it('of a route that says otherwise says what the route does', async () => {
    const app = fastify();
    safeHeaders(app);
    app.get('/', (_request, reply) => reply.header('referrer-policy', 'same-origin').send('ok'));

    const { headers } = await answerOf(app);
    expect(headers.get('referrer-policy')).toBe('same-origin');
  });

  const answerOf = async (app: FastifyInstance, headers: Record<string, string> = {}) => {
    const reply = await fetch(await app.listen({ port: 0, host: '127.0.0.1' }), { headers });
    await app.close();
    return reply;
  };
});
