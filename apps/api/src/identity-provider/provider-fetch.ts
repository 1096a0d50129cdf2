import { request as requestHttp, type RequestOptions } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isWrittenInside, lookupPublic } from '@minhbach/links';
import { isHere } from './identity-provider-options.js';

/** No description, key set or token is longer. */
const mostBytes = 1_048_576;

/** Nobody answers there, or not so that it can be read. */
export class ProviderUnreachable extends Error {}

interface Call {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly signal?: AbortSignal | undefined;
}

/**
 * How the provider is called. Its own host is the word of whoever runs the service, and may be inside; what its description
 * names besides must be public and encrypted, so that it cannot send us about in our own network. Nobody is followed elsewhere.
 */
export function fetchOf(issuer: URL): (address: string, call: Call) => Promise<Response> {
  return async (address, { method = 'GET', headers = {}, body, signal }) => {
    const url = new URL(address);
    const options = {
      ...waysTo(url, issuer),
      method,
      headers,
      agent: false,
      ...(signal && { signal }),
    };
    try {
      return await answerOf(url, options, textOf(body));
    } catch (cause) {
      throw new ProviderUnreachable('the identity provider does not answer', { cause });
    }
  };
}

function waysTo(url: URL, issuer: URL): RequestOptions {
  if (url.host === issuer.host && (url.protocol === 'https:' || isHere(url))) return {};
  if (url.protocol === 'https:' && !isWrittenInside(url)) return { lookup: lookupPublic };
  throw new ProviderUnreachable('the identity provider names an address that is not called');
}

/** As the library gives it: a form, or nothing. */
function textOf(body: unknown): string {
  return body instanceof URLSearchParams || typeof body === 'string' ? String(body) : '';
}

function answerOf(url: URL, options: RequestOptions, body: string): Promise<Response> {
  const request = url.protocol === 'https:' ? requestHttps : requestHttp;
  return new Promise((resolve, reject) => {
    const sent = request(url, options, (answer) => {
      const chunks: Buffer[] = [];
      let bytes = 0;
      answer.on('error', reject);
      answer.on('data', (chunk: Buffer) => {
        bytes += chunk.length;
        if (bytes > mostBytes) answer.destroy(new Error('the answer is too long'));
        else chunks.push(chunk);
      });
      answer.on('end', () => {
        const { statusCode: status = 502 } = answer;
        resolve(
          new Response(bodyOf(status, chunks), { status, headers: headersOf(answer.rawHeaders) }),
        );
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

/** Some statuses have none (Fetch Standard, null body status). */
function bodyOf(status: number, chunks: readonly Buffer[]): Uint8Array<ArrayBuffer> | null {
  return [204, 205, 304].includes(status) ? null : new Uint8Array(Buffer.concat(chunks));
}

function headersOf(raw: readonly string[]): Headers {
  const headers = new Headers();
  for (let at = 0; at + 1 < raw.length; at += 2) headers.append(raw[at] ?? '', raw[at + 1] ?? '');
  return headers;
}
