import { AgencyRegistry } from '@minhbach/agencies';
import { localDateOf } from '@minhbach/calendar';
import { Clock } from '@minhbach/database';
import {
  agencyCodesOf,
  decide,
  type Action,
  type SignedInPerson,
  type Subject,
} from '@minhbach/identity';
import {
  agencyAnswering,
  CaseSightings,
  RequestQueries,
  type RequestScope,
  type RequestView,
  Restrictions,
} from '@minhbach/requests';
import { TaskQueries, type Key, type TaskSummary } from '@minhbach/runtime';
import { Injectable } from '@nestjs/common';
import { requireAccess } from '../access/require-access.js';
import { notFound } from '../problems/problem.js';
import { noteSighting } from './note-sighting.js';
import type { RequestsQuery } from './requests-query.dto.js';

/** A request that somebody may read, with its open tasks. */
export interface VisibleRequest {
  readonly view: RequestView;
  readonly tasks: readonly TaskSummary[];
  readonly may: (action: Action) => boolean;
  /** Those who work on it where it is restricted to them; null for the requester's side, who notices nothing of it. */
  readonly restrictedTo: readonly string[] | null;
}

/** The one way in which the api comes to a request: nobody gets past it to what is not his. */
@Injectable()
export class VisibleRequests {
  constructor(
    private readonly requests: RequestQueries,
    private readonly tasks: TaskQueries,
    private readonly agencies: AgencyRegistry,
    private readonly restrictions: Restrictions,
    private readonly sightings: CaseSightings,
    private readonly clock: Clock,
  ) {}

  /** The request, if the person may do this with it. Throws 404 for what he may not see. */
  async open(key: Key, person: SignedInPerson, action: Action): Promise<VisibleRequest> {
    const view = await this.requests.byKey(String(key));
    if (!view) throw notFound();
    const tasks = await this.tasks.ofInstance(Number(view.processInstanceKey));
    const restrictedTo = await this.restrictedTo(view, person);
    const subjects = subjectsOf(view, await this.successorOf(view), tasks, restrictedTo);
    const may = (asked: Action) =>
      subjects.some((subject) => decide(person, asked, subject).allowed);
    if (!may('request.read')) throw notFound();
    if (!may(action)) requireAccess(person, action, subjects[0]);
    if (restrictedTo) await noteSighting(this.sightings, view.key, person);
    return { view, tasks, may, restrictedTo };
  }

  /** What a list may take from, narrowed to what one agency answers where a code is given. */
  async scopeOf(
    person: SignedInPerson,
    view: RequestsQuery['view'],
    agency?: string,
  ): Promise<RequestScope> {
    return {
      ...(await this.seenBy(person, view)),
      keptFrom: await this.restrictions.keptFrom(person),
      ...(view === 'watched' && { watchedBy: person.id }),
      ...(agency !== undefined && { agencyCodes: [agency] }),
    };
  }

  /** The rows of `request.read` in the access table. */
  private async seenBy(
    { id, role, groups, organisation }: SignedInPerson,
    view: RequestsQuery['view'],
  ): Promise<RequestScope> {
    const participant = { person: id, groups };
    if (role === 'business') {
      return { requesterId: id, ...(view !== 'mine' && { organisationId: organisation?.id }) };
    }
    if (view === 'mine') return { withTaskFor: participant };
    if (role === 'supervisor') return {};
    return { involved: { ...participant, agencyCodes: await this.agenciesOf(groups) } };
  }

  /** The agencies, divisions and centres of these groups, with those whose work they carry on. */
  private async agenciesOf(groups: readonly string[]): Promise<string[]> {
    const own = agencyCodesOf({ groups });
    const today = localDateOf(await this.clock.now());
    return [...own, ...(await this.agencies.predecessorsOf(own, today))];
  }

  private async restrictedTo({ key }: RequestView, { role }: SignedInPerson) {
    return role === 'business' ? null : this.restrictions.peopleOf(key);
  }

  /** What a predecessor closed keeps its name, and is its successor's to read. */
  private async successorOf(request: RequestView): Promise<string | null> {
    if (request.agencyCode === null) return null;
    return agencyAnswering(this.agencies, request, localDateOf(await this.clock.now()));
  }
}

/** The request as such, and once more with each of its tasks: to have one is to be involved. */
function subjectsOf(
  { requesterId, organisationId, agencyCode }: RequestView,
  successor: string | null,
  tasks: readonly TaskSummary[],
  restrictedTo: readonly string[] | null,
): Subject[] {
  const unitCodes = successor === null ? [] : [successor];
  const request = { requesterId, organisationId, agencyCode, unitCodes, restrictedTo };
  return [request, ...tasks.map((task) => ({ ...request, task }))];
}
