import { jest } from '@jest/globals';
import { AuthenticationService, type SessionPerson } from '@minhbach/identity';
import type { ExecutionContext } from '@nestjs/common';
import { AccessGuard } from '../../../apps/api/src/access/access.guard.js';
import type { ApiRequest } from '../../../apps/api/src/access/current-person.decorator.js';
import type { AccessUnderTest } from './access-under-test.js';
import { callers, type Caller, type Row } from './callers.js';
import { leaksTo } from './leaks.js';
import { asked } from './one-line-alone.js';

/** For whom the service takes everybody: one of each role that may read something of the request. */
export const believable: readonly Caller[] = [
  ...(['requester', 'reception', 'director', 'supervisor', 'admin'] as const),
];

/**
 * A service without its first line: it lets everybody in everywhere and takes all of them for one person, so that each
 * filter, list and relation is that person's. Only the database still knows who asks. Nothing in the product can do this:
 * the guard is replaced from outside.
 */
export class MistakenService {
  private constructor(
    private readonly access: AccessUnderTest,
    private readonly people: ReadonlyMap<Caller, SessionPerson>,
  ) {}

  /** Learns who these people are. Afterwards, while one is believed, everybody is taken for him. */
  static async of(access: AccessUnderTest) {
    const people = new Map<Caller, SessionPerson>();
    for (const caller of believable) people.set(caller, await signedIn(access, caller));
    return new MistakenService(access, people);
  }

  /** What everybody is told that is not his to know while each of those is believed who may, by route. */
  async leaksOf(row: Row): Promise<string[]> {
    const leaks: string[] = [];
    for (const believed of believable.filter((caller) => row.allowed.includes(caller))) {
      this.believe(believed);
      for (const [caller, { text }] of await this.access.repliesTo(row, asked)) {
        leaks.push(...leaksTo(caller, text).map((leak) => `${leak} as ${believed}`));
      }
    }
    return leaks;
  }

  /** Takes everybody for this person from now on. */
  private believe(caller: Caller): void {
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

/** Who a caller is, signed in. */
export async function signedIn({ api }: AccessUnderTest, caller: Caller): Promise<SessionPerson> {
  const authentication = api.app.get(AuthenticationService, { strict: false });
  const [, token = ''] = (await api.cookieOf(callers[caller])).split('=');
  const person = await authentication.currentSession(decodeURIComponent(token));
  if (!person) throw new Error(`${caller} has no session`);
  return person;
}
