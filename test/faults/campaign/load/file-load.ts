import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { defaultDemoPassword } from '@minhbach/identity';
import type { Ledger } from './ledger.js';
import { SteadyLoad } from './steady-load.js';

const everyMs = 1_000;
const patienceMs = 10_000;
/** One person may have forty that are attached to nothing. */
const mostKept = 20;

interface Sent {
  readonly key: string;
  readonly sha256: string;
}

/** Somebody who uploads one small file after the other, and removes the oldest, and those whose upload broke off. */
export class FileLoad extends SteadyLoad {
  private cookie = '';
  private readonly sent: Sent[] = [];

  constructor(
    private readonly url: string,
    private readonly ledger: Ledger,
  ) {
    super();
  }

  protected async run(): Promise<void> {
    while (!this.isStopped) {
      // What was refused, or not answered, counts for nothing.
      await this.upload().catch(() => undefined);
      await this.removeOne().catch(() => undefined);
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
    const file = { key: String(announced.key), sha256: digestOf(content) };
    this.sent.push(file);
    const path = `/api/files/${file.key}`;
    await this.call('PATCH', `${path}/content`, content);
    await this.call('POST', `${path}/completion`, {});
    this.ledger.files.add(file.sha256);
  }

  private async removeOne(): Promise<void> {
    const broken = this.sent.findIndex(({ sha256 }) => !this.ledger.files.has(sha256));
    const place = broken < 0 && this.sent.length > mostKept ? 0 : broken;
    const [file] = place < 0 ? [] : this.sent.splice(place, 1);
    if (!file) return;
    // From now on nobody knows whether it is there.
    this.ledger.files.delete(file.sha256);
    await this.call('DELETE', `/api/files/${file.key}`, null);
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

  private async call(
    method: string,
    path: string,
    body: object | null,
  ): Promise<Record<string, unknown>> {
    const bytes = Buffer.isBuffer(body);
    const response = await fetch(this.url + path, {
      method,
      signal: AbortSignal.timeout(patienceMs),
      headers: {
        cookie: this.cookie,
        'idempotency-key': randomUUID(),
        ...(body && { 'content-type': bytes ? 'application/octet-stream' : 'application/json' }),
        ...(bytes && { 'upload-offset': '0' }),
      },
      ...(body && { body: bytes ? new Uint8Array(body) : JSON.stringify(body) }),
    });
    const text = await response.text();
    if (response.status === 401) this.cookie = '';
    if (!response.ok) throw new Error(`${method} ${path}: ${String(response.status)} ${text}`);
    return text ? (JSON.parse(text) as Record<string, unknown>) : {};
  }
}

function digestOf(content: Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}
