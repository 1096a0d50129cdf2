import type { FastifyRequest } from 'fastify';

/** What a client shows: its secret or an access token, and where it says so, its key. */
export interface ClientCredentials {
  readonly token: string;
  readonly key: string | null;
}

/** `Bearer <secret or token>` or `Basic <key>:<secret>` (RFC 6750, RFC 7617); null for anything else. */
export function credentialsOf({ headers }: FastifyRequest): ClientCredentials | null {
  const [scheme = '', value = '', ...more] = (headers.authorization ?? '').trim().split(/\s+/);
  if (value === '' || more.length > 0) return null;
  if (scheme.toLowerCase() === 'bearer') return { token: value, key: null };
  if (scheme.toLowerCase() !== 'basic') return null;
  const text = Buffer.from(value, 'base64').toString();
  const colon = text.indexOf(':');
  return colon < 0 ? null : { key: text.slice(0, colon), token: text.slice(colon + 1) };
}
