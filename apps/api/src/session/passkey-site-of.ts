import type { PasskeySite } from '@minhbach/identity';
import type { FastifyRequest } from 'fastify';
import type { ApiOptions } from '../api-options.js';

/** Where people reach us, which passkeys are bound to: what the operator said, or what the browser asked for. */
export function passkeySiteOf(request: FastifyRequest, { publicUrl }: ApiOptions): PasskeySite {
  const origin = publicUrl ?? `${request.protocol}://${request.host}`;
  return { origin, rpId: new URL(origin).hostname };
}
