import { jest } from '@jest/globals';
import { sendFile, type FileDto } from './send-file';

const rules = {
  ...{ types: [], fileBytes: 1_000, chunkBytes: 4, leastChunkBytes: 4, nameLength: 150 },
  ...{ filesAtOnce: 20, looseHours: 48 },
};
const begun: FileDto = {
  ...{ key: '7', name: 'a.txt', size: 10, received: 0, state: 'uploading', sha256: null },
  ...{ mediaType: null, stateName: { vi: 'Đang tải lên', en: 'Being sent' } },
};

/** A service that takes parts; `breaks` says before or after which calls the line is cut. */
class PartTaker {
  received = '';
  readonly calls: string[] = [];

  constructor(private readonly breaks: Readonly<Record<number, 'before' | 'after'>> = {}) {}

  readonly fetch = async (request: Request): Promise<Response> => {
    const path = new URL(request.url).pathname;
    this.calls.push(`${request.method} ${path.replace('/api/files/7', '')}`.trim());
    const cut = this.breaks[this.calls.length];
    if (cut === 'before') throw new TypeError('network error');
    const answer = await this.answer(request);
    if (cut === 'after') throw new TypeError('network error');
    return answer;
  };

  private async answer(request: Request): Promise<Response> {
    if (request.method === 'PATCH') {
      const offset = Number(request.headers.get('upload-offset'));
      if (offset !== this.received.length) return problem(409, 'upload-offset');
      this.received += await request.text();
    }
    if (request.method !== 'POST') return json({ ...begun, received: this.received.length });
    const { sha256 } = (await request.json()) as { sha256: string };
    return json({ ...begun, received: 10, state: 'waiting', sha256 });
  }
}

const json = (body: object, status = 200) =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });
const problem = (status: number, code: string) =>
  json({ type: '', title: '', detail: '', status, code }, status);

async function send(taker: Pick<PartTaker, 'fetch'>) {
  globalThis.fetch = taker.fetch as typeof fetch;
  const { signal } = new AbortController();
  const file = new File(['0123456789'], 'a.txt');
  let answer: Awaited<ReturnType<typeof sendFile>> | undefined;
  void sendFile({ file, from: begun, rules, signal, tell: () => undefined }).then((ended) => {
    answer = ended;
  });
  while (!answer) await jest.advanceTimersByTimeAsync(1_000);
  return answer;
}

describe('sending a file', () => {
  const { fetch } = globalThis;
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
    globalThis.fetch = fetch;
  });

  it('sends its parts in order, and its digest in the end', async () => {
    const taker = new PartTaker();
    const { data } = await send(taker);
    expect(taker.received).toBe('0123456789');
    expect(data?.sha256).toBe('84d89877f0d4041efb6bf91a16f0248f2fd573e6af05c19f96bedb9f882f7882');
  });

  it.each([
    ['was lost on its way', { 2: 'before' }],
    ['arrived, and only its answer was lost', { 2: 'after' }],
    ['was the end', { 3: 'after' }],
  ] as const)('goes on where the file has arrived when a part %s', async (_name, breaks) => {
    const taker = new PartTaker(breaks);
    expect((await send(taker)).data?.state).toBe('waiting');
    expect(taker.received).toBe('0123456789');
    expect(taker.calls).toContain('GET');
  });

  it('leaves it to the person when the line stays broken', async () => {
    const always = Object.fromEntries(Array.from({ length: 20 }, (_, call) => [call, 'before']));
    const taker = new PartTaker(always as Record<number, 'before'>);
    expect((await send(taker)).problem?.code).toBe('no-answer');
  });

  it('does not go on with what the service refuses', async () => {
    const taker = { fetch: () => Promise.resolve(problem(404, 'not-found')) };
    expect((await send(taker)).problem?.code).toBe('not-found');
  });
});
