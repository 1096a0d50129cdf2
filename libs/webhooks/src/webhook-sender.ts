import { PublicAddress } from '@minhbach/documents';
import { Injectable } from '@nestjs/common';
import { request as requestHttp, type IncomingMessage } from 'node:http';
import { request as requestHttps } from 'node:https';
import { eventBody, eventMediaType } from './event-body.js';
import { WebhookHosts } from './webhook-hosts.js';
import { signaturesOf } from './signature.js';
import type { ClaimedDelivery } from './delivery-claims.js';

/** Why an event did not arrive: another status than 2xx, no answer in time, nobody there, not allowed, no secret. */
export type DeliveryFailure =
  'status' | 'timeout' | 'unreachable' | 'host-not-allowed' | 'secret-unreadable';

/** What came of one attempt. */
export interface AttemptResult {
  readonly failure: DeliveryFailure | null;
  /** Of HTTP; null when nobody answered. */
  readonly status: number | null;
  readonly tookMs: number;
  /** Seconds for which the receiver wants to be left alone (`Retry-After`); null when he did not say. */
  readonly retryAfter: number | null;
}

/** For one attempt, the lookup of the name included. */
const patienceMs = 15_000;

/** Brings one event to its receiver. Nobody is followed to another address, and of an answer only its head is read. */
@Injectable()
export class WebhookSender {
  constructor(
    private readonly hosts: WebhookHosts,
    private readonly ownAddress: PublicAddress,
  ) {}

  /** Never rejects. `seconds` since 1970 is when the attempt is made. */
  async send(
    delivery: ClaimedDelivery,
    secrets: readonly string[],
    seconds: number,
    patience = patienceMs,
  ): Promise<AttemptResult> {
    const begun = performance.now();
    const ended = (failure: DeliveryFailure | null, answer?: IncomingMessage): AttemptResult => ({
      ...{ failure, status: answer?.statusCode ?? null },
      tookMs: Math.round(performance.now() - begun),
      retryAfter: secondsIn(answer?.headers['retry-after']),
    });
    if (secrets.length === 0) return ended('secret-unreadable');
    if (this.hosts.faultOf(delivery.address)) return ended('host-not-allowed');
    const body = eventBody(delivery.event, this.ownAddress.of('/api') ?? '/minh-bach');
    const headers = headersOf(delivery.event.id, seconds, body, secrets);
    try {
      const answer = await this.post(new URL(delivery.address), headers, body, patience);
      const { statusCode = 599 } = answer;
      return ended(statusCode >= 200 && statusCode < 300 ? null : 'status', answer);
    } catch (error) {
      return ended(failureOf(error));
    }
  }

  private post(
    url: URL,
    headers: Readonly<Record<string, string | number>>,
    body: string,
    patience: number,
  ): Promise<IncomingMessage> {
    const request = url.protocol === 'https:' ? requestHttps : requestHttp;
    const signal = AbortSignal.timeout(patience);
    const options = { ...this.hosts.waysTo(url), method: 'POST', agent: false, headers, signal };
    return new Promise((resolve, reject) => {
      // A lookup that hangs cannot be aborted: it is left.
      signal.addEventListener('abort', () => {
        reject(signal.reason as Error);
      });
      request(url, options, (answer) => {
        answer.on('error', () => undefined).destroy();
        resolve(answer);
      })
        .on('error', reject)
        .end(body);
    });
  }
}

function headersOf(id: string, seconds: number, body: string, secrets: readonly string[]) {
  return {
    'content-type': eventMediaType,
    'content-length': Buffer.byteLength(body),
    'user-agent': 'MinhBach-Webhooks/1',
    'webhook-id': id,
    'webhook-timestamp': String(seconds),
    'webhook-signature': signaturesOf(id, seconds, body, secrets),
  };
}

function failureOf(error: unknown): DeliveryFailure {
  const { name, code } = error as NodeJS.ErrnoException;
  if (name === 'TimeoutError' || name === 'AbortError') return 'timeout';
  // The lookup of public addresses names no code for a host that has others.
  return code === undefined ? 'host-not-allowed' : 'unreachable';
}

function secondsIn(retryAfter: string | undefined): number | null {
  return retryAfter !== undefined && /^\d{1,9}$/.test(retryAfter) ? Number(retryAfter) : null;
}
