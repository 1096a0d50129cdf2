import type { AuthenticationService, SessionPerson, SignInPlace } from '@minhbach/identity';
import { Logger } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ApiOptions } from '../api-options.js';
import { declaredRoute } from '../problems/log-text.js';
import { needsSecondFactor } from './needs-second-factor.js';
import { browserTokenOf, giveBrowserToken, giveToken, tokenOf } from './session-cookie.js';
import type { PersonDto } from './session.dto.js';

/** What came of signing in. */
interface Entered {
  readonly token: string;
  readonly browserToken: string;
  readonly person: { readonly id: string };
}

const logger = new Logger('Session');

/** Where somebody signs in. */
export function signInPlaceOf(request: FastifyRequest): SignInPlace {
  return {
    address: request.ip,
    browserToken: browserTokenOf(request),
    browser: request.headers['user-agent'] ?? null,
  };
}

/** Gives the browser its new session in the place of the one that it had, and tells the log who came in by which way. */
export async function enter(
  authentication: AuthenticationService,
  { request, reply }: { readonly request: FastifyRequest; readonly reply: FastifyReply },
  { token, browserToken, person }: Entered,
): Promise<void> {
  const before = tokenOf(request);
  if (before) await authentication.signOut(before);
  giveToken(request, reply, token);
  giveBrowserToken(request, reply, browserToken);
  logger.log(`Signed in: person ${person.id} by ${declaredRoute(request)}`);
}

/** A signed-in person as he is told of himself. */
export function personDto(
  { hasFreshProof: _, ...person }: SessionPerson,
  options: ApiOptions,
): PersonDto {
  return { ...person, mustSetUpSecondFactor: needsSecondFactor(person, options) };
}
