import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { defaultDemoPassword } from '@minhbach/identity';
import { aSubmission } from '../../support/request-over-http.js';

/** A write over HTTP that was acknowledged: it took effect between two instants of this computer's clock. */
export interface Acknowledged {
  /** Key of the request. */
  readonly key: string;
  readonly sentAt: number;
  readonly acknowledgedAt: number;
}

const person = { login: 'doanhnghiep1', password: defaultDemoPassword };

/** A business that submits one request after the other, with a file in between, until it is stopped or nobody answers. */
export class AcknowledgedLoad {
  readonly requests: Acknowledged[] = [];
  /** SHA-256 of the files that it was told are there, and when. */
  readonly files: { readonly sha256: string; readonly acknowledgedAt: number }[] = [];
  private stopped = false;
  private failure: unknown = null;
  private readonly running: Promise<void>;

  private constructor(
    private readonly url: string,
    private readonly cookie: string,
  ) {
    this.running = this.run();
  }

  static async start(url: string): Promise<AcknowledgedLoad> {
    const response = await fetch(`${url}/api/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(person),
    });
    if (!response.ok) throw new Error(`no session: ${await response.text()}`);
    return new AcknowledgedLoad(url, response.headers.getSetCookie()[0]?.split(';')[0] ?? '');
  }

  /** Ends it; what was sent and not answered counts for nothing. Throws when something was refused. */
  async stop(): Promise<void> {
    this.stopped = true;
    await this.running;
    if (this.failure !== null) throw this.failure as Error;
  }

  private async run(): Promise<void> {
    try {
      for (let turn = 0; !this.stopped; turn += 1) {
        await this.submit();
        if (turn % 5 === 0) await this.upload();
      }
    } catch (error) {
      // That nobody answers any more is what the test is about.
      if ((error as Error).name !== 'TypeError') this.failure = error;
    }
  }

  private async submit(): Promise<void> {
    const sentAt = Date.now();
    const { key } = await this.call('POST', '/api/requests', JSON.stringify(aSubmission));
    this.requests.push({ key: String(key), sentAt, acknowledgedAt: Date.now() });
  }

  private async upload(): Promise<void> {
    const content = Buffer.from(randomBytes(20_000).toString('hex'), 'latin1');
    const announced = JSON.stringify({ name: 'Phụ lục.txt', size: content.length });
    const { key } = await this.call('POST', '/api/files', announced);
    const path = `/api/files/${String(key)}`;
    await this.call('PATCH', `${path}/content`, content);
    await this.call('POST', `${path}/completion`, '{}');
    const sha256 = createHash('sha256').update(content).digest('hex');
    this.files.push({ sha256, acknowledgedAt: Date.now() });
  }

  private async call(
    method: string,
    path: string,
    body: string | Buffer,
  ): Promise<Record<string, unknown>> {
    const isJson = typeof body === 'string';
    const response = await fetch(this.url + path, {
      method,
      headers: {
        cookie: this.cookie,
        'idempotency-key': randomUUID(),
        'content-type': isJson ? 'application/json' : 'application/octet-stream',
        ...(!isJson && { 'upload-offset': '0' }),
      },
      body: isJson ? body : new Uint8Array(body),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${String(response.status)} ${text}`);
    return text ? (JSON.parse(text) as Record<string, unknown>) : {};
  }
}
