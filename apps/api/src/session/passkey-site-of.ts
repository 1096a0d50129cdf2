import type { PasskeySite } from '@minhbach/identity';
import type { FastifyRequest } from 'fastify';
import type { ApiOptions } from '../api-options.js';

/**
 * Where people reach us, which passkeys are bound to: what the operator said, or what the browser asked for. An address of
 * this machine alone is nothing that he said, and `127.0.0.1` no name that a browser binds a passkey to, as `localhost` is.
 */
export function passkeySiteOf(request: FastifyRequest, { publicUrl }: ApiOptions): PasskeySite {
  const asked = `${request.protocol}://${request.host}`;
  const origin = publicUrl === undefined || isLoopback(publicUrl) ? asked : publicUrl;
  return { origin, rpId: new URL(origin).hostname };
}

function isLoopback(url: string): boolean {
  return /^(localhost|127(\.\d+){3}|\[::1\])$/.test(new URL(url).hostname);
}
