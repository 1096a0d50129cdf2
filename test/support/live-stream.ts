import type { ApiUnderTest } from './api-under-test.js';
import { until } from './until.js';

export interface LiveEvent {
  readonly id: string;
  readonly type: string;
  readonly requests: readonly string[];
}

/** What one browser hears of the service. */
export class LiveStream {
  readonly events: LiveEvent[] = [];
  /** Whether the service has ended it. */
  ended = false;
  private readonly aborting = new AbortController();

  /** By another process than the one that has the sessions, where its address is given. */
  static async open(
    api: Pick<ApiUnderTest, 'cookieOf' | 'url'>,
    as: string,
    { last = '', url = api.url } = {},
  ): Promise<LiveStream> {
    const stream = new LiveStream();
    const headers = {
      cookie: await api.cookieOf(as),
      ...(last !== '' && { 'last-event-id': last }),
    };
    const { signal } = stream.aborting;
    const reply = await fetch(`${url}/api/live`, { headers, signal });
    if (!reply.ok || !reply.body) throw new Error(`no stream: ${String(reply.status)}`);
    void stream.read(reply.body);
    return stream;
  }

  /** Requests of which it was told that they changed. */
  requests(): string[] {
    return this.events.flatMap(({ requests }) => requests);
  }

  async hears(request: string): Promise<void> {
    await until(`it is told of ${request}`, async () => this.requests().includes(request));
  }

  close(): void {
    this.aborting.abort();
  }

  private async read(body: ReadableStream<Uint8Array>): Promise<void> {
    try {
      for await (const event of liveEventsIn(body)) this.events.push(event);
    } catch (error) {
      if (!this.aborting.signal.aborted) throw error;
    }
    this.ended = true;
  }
}

/** The events of a stream as they come, until it ends. */
export async function* liveEventsIn(body: ReadableStream<Uint8Array>): AsyncGenerator<LiveEvent> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const bytes of body) {
    const messages = (text + decoder.decode(bytes, { stream: true })).split('\n\n');
    text = messages.pop() ?? '';
    yield* messages.flatMap(eventIn);
  }
}

function eventIn(message: string): LiveEvent[] {
  const fields = new Map(
    message
      .split('\n')
      .map((line) => [line.slice(0, line.indexOf(':')), line.replace(/^\w*: ?/, '')]),
  );
  const data = JSON.parse(fields.get('data') ?? '{}') as { requests?: string[] };
  const [id, type] = [fields.get('id') ?? '', fields.get('event') ?? ''];
  return type === '' ? [] : [{ id, type, requests: data.requests ?? [] }];
}
