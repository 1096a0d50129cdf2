import { localDateOf, type CompiledCalendar } from '@minhbach/calendar';
import { askedByService, Clock } from '@minhbach/database';
import { decide, type SignedInPerson } from '@minhbach/identity';
import { LegalTimeService, Standings } from '@minhbach/legal-time';
import {
  lostTime,
  Restrictions,
  Urgings,
  type LostTime,
  type RequestSummary,
} from '@minhbach/requests';
import { InstanceQueries, TaskQueries, type TaskSummary } from '@minhbach/runtime';
import { Injectable } from '@nestjs/common';
import type { NamedPersonDto } from '../people/named-person.dto.js';
import { PersonNames } from '../people/person-names.service.js';
import type { LateRequestDto, LostTimeDto, OpenStepDto } from './oversight.dto.js';
import { restrictedToIn } from '../tasks/kept-tasks.js';
import { requestSummaryDto } from './request-view.js';

type NameOf = (id: string) => NamedPersonDto;

/** What one wants to know of requests that are late: who has them, where the time went, who was urged. */
@Injectable()
export class LateDetails {
  constructor(
    private readonly standings: Standings,
    private readonly legalTime: LegalTimeService,
    private readonly tasks: TaskQueries,
    private readonly instances: InstanceQueries,
    private readonly urgings: Urgings,
    private readonly restrictions: Restrictions,
    private readonly names: PersonNames,
    private readonly clock: Clock,
  ) {}

  /** For a page of them at once. */
  async of(
    requests: readonly RequestSummary[],
    person: SignedInPerson,
  ): Promise<(request: RequestSummary) => LateRequestDto> {
    const keys = requests.map(({ key }) => key);
    const now = (await this.clock.now()).toISOString();
    const [dues, tasks, lost, urgings, calendar] = await Promise.all([
      this.standings.ofClocks('information-request', keys),
      this.openTasks(requests, person),
      this.lost(requests, now),
      this.urgings.about(keys),
      this.legalTime.currentCalendar(),
    ]);
    const nameOf = await this.names.of([
      ...tasks.flatMap(({ assignee }) => assignee ?? []),
      ...[...lost.values()].flatMap((each) => each?.person ?? []),
      ...urgings.flatMap(({ urgedBy, recipients }) => [urgedBy, ...recipients]),
    ]);
    return (request) => ({
      ...requestSummaryDto(request, dues.get(request.key) ?? null),
      steps: tasks
        .filter(({ rootKey }) => rootKey === Number(request.processInstanceKey))
        .map((task) => openStep(task, nameOf)),
      lost: lostDto(lost.get(request.key) ?? null, { now, calendar, nameOf }),
      urgings: urgings
        .filter(({ requestKey }) => requestKey === request.key)
        .map(({ level, recipients, note, urgedBy, urgedAt }) => ({
          ...{ level, note, recipients: recipients.map(nameOf) },
          ...{ by: nameOf(urgedBy), at: urgedAt.toISOString() },
        })),
    });
  }

  private async openTasks(
    requests: readonly RequestSummary[],
    person: SignedInPerson,
  ): Promise<TaskSummary[]> {
    const rootKeys = requests.map(({ processInstanceKey }) => Number(processInstanceKey));
    const tasks = await this.tasks.ofInstances(rootKeys);
    const restrictedTo = restrictedToIn(await this.restrictions.keptFrom(person));
    return tasks.filter(
      (task) => decide(person, 'task.read', { task, restrictedTo: restrictedTo(task) }).allowed,
    );
  }

  private async lost(
    requests: readonly RequestSummary[],
    now: string,
  ): Promise<Map<string, LostTime | null>> {
    const rootKeyOf = ({ processInstanceKey }: RequestSummary) => Number(processInstanceKey);
    // Of the rows that whoever asks was given: whether he sees them is not asked again for each.
    const maps = await askedByService(() => this.instances.maps(requests.map(rootKeyOf)));
    return new Map(
      requests.map((request) => {
        const map = maps.get(rootKeyOf(request));
        return [request.key, map ? lostTime(map, now) : null] as const;
      }),
    );
  }
}

function openStep(task: TaskSummary, nameOf: NameOf): OpenStepDto {
  const { name, assignee, candidateGroups, createdAt: since } = task;
  return { name, holder: assignee === null ? null : nameOf(assignee), candidateGroups, since };
}

interface Told {
  readonly now: string;
  readonly calendar: CompiledCalendar;
  readonly nameOf: NameOf;
}

function lostDto(lost: LostTime | null, { now, calendar, nameOf }: Told): LostTimeDto | null {
  if (!lost) return null;
  const { name, person, from, to, cause } = lost;
  const [first, last] = [from, to ?? now].map((instant) => localDateOf(new Date(instant)));
  return {
    ...{ name, from, to, cause },
    person: person === null ? null : nameOf(person),
    workingDays: calendar.workingDaysBetween(first ?? from, last ?? from),
  };
}
