import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ApiClient } from './api-client.js';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

const patience = { attemptMs: 2000, callMs: 1000 };
const me = { login: 'doanhnghiep1', password: 'mẫu' };

describe('ApiClient', () => {
  let server: Server;
  let baseUrl: string;
  let answers: Answer[];
  let received: IncomingMessage[];

  beforeEach(async () => {
    answers = [signedIn];
    received = [];
    server = createServer((request, response) => {
      received.push(request);
      (answers.shift() ?? refuse(404))(request, response);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    baseUrl = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  });

  afterEach(() => {
    server.closeAllConnections();
    server.close();
  });

  it('sends its session along', async () => {
    const client = await ApiClient.signIn(baseUrl, me, patience);
    answers = [reply({ id: '1' })];

    expect(await client.get('/api/session')).toEqual({ id: '1' });
    expect(received.at(-1)?.headers.cookie).toBe('mb_session=abc');
  });

  it.each<[string, Answer]>([
    ['cuts the connection', (request) => request.destroy()],
    ['cuts its answer short', (_request, response) => response.end('{"id":')],
    ['is starting', refuse(503)],
    ['has too much to do', refuse(429)],
    ['is still at the same call', refuse(409, 'call-in-progress')],
  ])('repeats a call under the same key when the service %s', async (_title, trouble) => {
    // given
    const client = await ApiClient.signIn(baseUrl, me, patience);
    answers = [trouble, trouble, reply({ key: '7' })];

    // when
    const answer = await client.post('/api/requests', {});

    // then
    const keys = received.slice(1).map((request) => request.headers['idempotency-key']);
    expect(answer).toEqual({ key: '7' });
    expect(new Set(keys).size).toBe(1);
    expect(keys).toHaveLength(3);
  });

  it('takes a lasting refusal as its answer, with the reason', async () => {
    const client = await ApiClient.signIn(baseUrl, me, patience);
    answers = [refuse(409, 'wrong-state')];

    await expect(client.post('/api/tasks/1/claim', {})).rejects.toMatchObject({
      status: 409,
      problem: { code: 'wrong-state' },
    });
    expect(received).toHaveLength(2);
  });

  it('signs in again when its session has ended', async () => {
    const client = await ApiClient.signIn(baseUrl, me, patience);
    answers = [refuse(401), signedIn, reply({ ok: true })];

    expect(await client.get('/api/tasks')).toEqual({ ok: true });
  });

  it('gives up when its patience has run out', async () => {
    const client = await ApiClient.signIn(baseUrl, me, { attemptMs: 100, callMs: 300 });
    server.closeAllConnections();
    server.close();

    await expect(client.get('/api/tasks')).rejects.toThrow('did not answer for 0 s');
  });
});

const signedIn: Answer = (_request, response) => {
  response.setHeader('set-cookie', 'mb_session=abc; Path=/; HttpOnly').end('{}');
};

function reply(body: object): Answer {
  return (_request, response) => {
    response.end(JSON.stringify(body));
  };
}

function refuse(status: number, code = 'refused'): Answer {
  return (_request, response) => {
    response.writeHead(status).end(JSON.stringify({ code }));
  };
}
