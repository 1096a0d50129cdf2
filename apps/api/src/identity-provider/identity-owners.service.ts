import {
  IdentityLinks,
  IdentityRegistrations,
  type IdentityRegistration,
} from '@minhbach/identity';
import { Injectable } from '@nestjs/common';
import { Problem } from '../problems/problem.js';
import { JoiningNotices } from '../registrations/joining-notices.js';
import { tooManyAsked } from '../registrations/too-many-asked.js';
import { identityIn, registrationIn } from './claimed-person.js';
import type { Returned } from './identity-trips.service.js';

/** For whatever is wrong with what the provider is said to have answered. 403 where a session goes on. */
export function identityRefused(status: 401 | 403): Problem {
  return new Problem(
    status,
    'identity-refused',
    'This is no good answer of the identity provider, or it took too long; begin anew.',
  );
}

/** Whose account an identity opens: the one that it was linked to, or a new one of a business that it may register. */
@Injectable()
export class IdentityOwners {
  constructor(
    private readonly links: IdentityLinks,
    private readonly registrations: IdentityRegistrations,
    private readonly notices: JoiningNotices,
  ) {}

  /** The key of the person; null when his business has to agree first. Throws a problem when it is nobody's. */
  async ownerOf({ claims, settings }: Returned, origin: string): Promise<string | null> {
    const identity = identityIn(claims, settings);
    if (!identity) throw identityRefused(401);
    const owner = await this.links.ownerOf(identity);
    if (owner !== null) return owner;
    const asked = registrationIn(claims, settings);
    if (!asked) throw unknown();
    const registered = await this.registrations.register(
      identity,
      asked,
      origin,
      async (tx, waiting) => this.notices.tell(tx, waiting),
    );
    return personOf(registered);
  }
}

function personOf(registered: IdentityRegistration): string | null {
  if (registered.outcome === 'account-opened') return registered.personKey;
  if (registered.outcome === 'awaits-agreement') return null;
  if (registered.outcome === 'too-many-asked') throw tooManyAsked();
  throw new Problem(
    409,
    'identity-address-taken',
    'There is an account with your address. Sign in to it and link your identity there.',
  );
}

function unknown(): Problem {
  return new Problem(
    403,
    'identity-unknown',
    'No account is linked to this identity. Sign in in another way and link it under your account.',
  );
}
