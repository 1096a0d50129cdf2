import { askerOf, AuthenticationService, type SignedInPerson } from '@minhbach/identity';
import { RequestQueries, type RequestScope } from '@minhbach/requests';
import { ChangedInstances } from '@minhbach/runtime';
import { askedBy, Clock } from '@minhbach/database';
import { Injectable, type MessageEvent } from '@nestjs/common';
import { VisibleRequests } from '../requests/visible-requests.service.js';
import type { Change } from './change-feed.service.js';

/** Makes of a change what one person may know of it. */
@Injectable()
export class VisibleChanges {
  constructor(
    private readonly authentication: AuthenticationService,
    private readonly visible: VisibleRequests,
    private readonly requests: RequestQueries,
    private readonly instances: ChangedInstances,
    private readonly clock: Clock,
  ) {}

  /** Whether the session goes on. To listen is not to be at work: it does not keep a session alive. */
  async isSignedIn(token: string): Promise<boolean> {
    return (await this.authentication.unseenSession(token)) !== null;
  }

  /** Keys only; `skip` when the change is none of his business, `end` when he is no longer signed in. */
  async eventOf({ id, rootKeys }: Change, token: string): Promise<MessageEvent | 'skip' | 'end'> {
    const person = await this.authentication.unseenSession(token);
    if (!person) return 'end';
    const asker = askerOf(person, this.clock.fixed());
    return askedBy(asker, () => this.changeFor(person, { id, rootKeys }));
  }

  private async changeFor(
    person: SignedInPerson,
    { id, rootKeys }: Change,
  ): Promise<MessageEvent | 'skip'> {
    if (rootKeys === null) return { id, type: 'everything', data: {} };
    const scope = await this.visible.scopeOf(person, 'all');
    const [requests, tasks] = await Promise.all([
      this.requestsAmong(rootKeys, person, scope),
      this.instances.withTaskFor(rootKeys, person, scope.keptFrom?.roots ?? []),
    ]);
    if (requests.length === 0 && !tasks) return 'skip';
    return { id, type: 'changed', data: { requests } };
  }

  private async requestsAmong(
    instanceKeys: readonly string[],
    person: SignedInPerson,
    scope: RequestScope,
  ): Promise<string[]> {
    // An administrator sees the processes, not the cases.
    if (person.role === 'admin') return [];
    return this.requests.keysIn({ ...scope, instanceKeys });
  }
}
