import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { defaultDemoPassword } from '@minhbach/identity';
import type { Ledger } from './ledger.js';

const everyMs = 1_000;
const patienceMs = 10_000;

/** Somebody who uploads one small file after the other; one whose upload breaks off is given up. */
export class FileLoad {
  private cookie = '';
  private isStopped = false;
  private running: Promise<void> = Promise.resolve();

  constructor(
    private readonly url: string,
    private readonly ledger: Ledger,
  ) {}

  begin(): void {
    this.isStopped = false;
    this.running = this.run();
  }

  async end(): Promise<void> {
    this.isStopped = true;
    await this.running;
  }

  private async run(): Promise<void> {
    while (!this.isStopped) {
      // What was refused, or not answered, counts for nothing.
      await this.upload().catch(() => undefined);
      await pause(everyMs);
    }
  }

  private async upload(): Promise<void> {
    if (!this.cookie) await this.signIn();
    const content = Buffer.from(randomBytes(10_000).toString('hex'), 'latin1');
    const announced = await this.call('POST', '/api/files', {
      name: 'Phụ lục.txt',
      size: content.length,
    });
    const path = `/api/files/${String(announced.key)}`;
    await this.call('PATCH', `${path}/content`, content);
    await this.call('POST', `${path}/completion`, {});
    this.ledger.files.add(createHash('sha256').update(content).digest('hex'));
  }

  private async signIn(): Promise<void> {
    const response = await fetch(`${this.url}/api/session`, {
      method: 'POST',
      signal: AbortSignal.timeout(patienceMs),
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ login: 'doanhnghiep1', password: defaultDemoPassword }),
    });
    await response.arrayBuffer();
    if (response.ok) this.cookie = response.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  }

  private async call(method: string, path: string, body: object): Promise<Record<string, unknown>> {
    const bytes = Buffer.isBuffer(body);
    const response = await fetch(this.url + path, {
      method,
      signal: AbortSignal.timeout(patienceMs),
      headers: {
        cookie: this.cookie,
        'idempotency-key': randomUUID(),
        'content-type': bytes ? 'application/octet-stream' : 'application/json',
        ...(bytes && { 'upload-offset': '0' }),
      },
      body: bytes ? new Uint8Array(body) : JSON.stringify(body),
    });
    const text = await response.text();
    if (response.status === 401) this.cookie = '';
    if (!response.ok) throw new Error(`${method} ${path}: ${String(response.status)} ${text}`);
    return text ? (JSON.parse(text) as Record<string, unknown>) : {};
  }
}
