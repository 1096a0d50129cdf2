import { jest } from '@jest/globals';
import { AuthenticationService, type SessionPerson } from '@minhbach/identity';
import type { ExecutionContext } from '@nestjs/common';
import { AccessGuard } from '../../../apps/api/src/access/access.guard.js';
import type { ApiRequest } from '../../../apps/api/src/access/current-person.decorator.js';
import type { AccessUnderTest } from './access-under-test.js';
import { callers, type Caller } from './callers.js';

/**
 * A service without its first line: it lets everybody in everywhere and takes all of them for one person, so that each
 * filter, list and relation is that person's. Only the database still knows who asks. Nothing in the product can do this:
 * the guard is replaced from outside.
 */
export class MistakenService {
  private constructor(private readonly people: ReadonlyMap<Caller, SessionPerson>) {}

  /** Learns who these people are. Afterwards, while one is believed, everybody is taken for him. */
  static async of({ api }: AccessUnderTest, believable: readonly Caller[]) {
    const authentication = api.app.get(AuthenticationService, { strict: false });
    const people = new Map<Caller, SessionPerson>();
    for (const caller of believable) {
      const [, token = ''] = (await api.cookieOf(callers[caller])).split('=');
      const person = await authentication.currentSession(decodeURIComponent(token));
      if (!person) throw new Error(`${caller} has no session`);
      people.set(caller, person);
    }
    return new MistakenService(people);
  }

  /** Takes everybody for this person from now on. */
  believe(caller: Caller): void {
    const person = this.people.get(caller);
    if (!person) throw new Error(`${caller} is not known`);
    jest
      .spyOn(AccessGuard.prototype, 'canActivate')
      .mockImplementation((context: ExecutionContext) => {
        const request = context.switchToHttp().getRequest<ApiRequest>();
        if (request.person) request.person = person;
        return Promise.resolve(true);
      });
  }
}
