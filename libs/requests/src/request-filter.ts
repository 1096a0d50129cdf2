import { instancesStandingAt, instancesWithTask } from '@minhbach/runtime';
import { Brackets, type SelectQueryBuilder } from 'typeorm';
import type { InformationRequest } from './information-request.entity.js';
import { outcomeOfStatus } from './request-status.js';
import { keptFromNothing, type RequestScope } from './request-view.js';

/** Leaves of the requests `r` those that a filter asks for, as far as columns can say it: a status is in none. */
export function narrow(
  query: SelectQueryBuilder<InformationRequest>,
  filter: RequestScope,
  today: string,
): void {
  const { requesterId, organisationId, agencyCodes, instanceKeys, batchKey, status } = filter;
  const owners = Object.entries({ requesterId, organisationId }).filter(([, id]) => id);
  if (owners.length > 0) {
    query.andWhere(
      new Brackets((any) => {
        for (const [column, id] of owners)
          any.orWhere(`r.${column} = :${column}`, { [column]: id });
      }),
    );
  }
  if (agencyCodes) {
    query.andWhere('r.agencyCode = ANY(CAST(:agencyCodes AS text[]))', { agencyCodes });
  }
  if (instanceKeys) {
    query.andWhere('r.processInstanceKey = ANY(CAST(:instanceKeys AS bigint[]))', { instanceKeys });
  }
  if (batchKey !== undefined) query.andWhere('r.batchKey = :batchKey', { batchKey });
  narrowToPeople(query, filter);
  narrowToElement(query, filter);
  const outcome = status && outcomeOfStatus(status);
  if (outcome) query.andWhere('r.outcome = :outcome', { outcome });
  if (status && !outcome && status !== 'DELIVERED') query.andWhere('r.closedOn IS NULL');
  narrowByDeadline(query, filter, today);
}

function narrowByDeadline(
  query: SelectQueryBuilder<InformationRequest>,
  { overdue, dueFrom, dueTo, breachedAfter, closedLate }: RequestScope,
  today: string,
): void {
  const isOpen = 'r.closedOn IS NULL AND r.dueOn IS NOT NULL';
  const isOverdue = `${isOpen} AND r.dueOn < :today`;
  if (overdue !== undefined) {
    query.andWhere(overdue ? isOverdue : `NOT (${isOverdue})`, { today });
  }
  if (dueFrom !== undefined) query.andWhere(`${isOpen} AND r.dueOn >= :dueFrom`, { dueFrom });
  if (dueTo !== undefined) query.andWhere(`${isOpen} AND r.dueOn <= :dueTo`, { dueTo });
  // Late from the day after the last one on.
  if (breachedAfter !== undefined) query.andWhere('r.dueOn >= :breachedAfter', { breachedAfter });
  if (closedLate) query.andWhere('r.closedOn > r.dueOn');
}

function narrowToElement(
  query: SelectQueryBuilder<InformationRequest>,
  { elementId, definitionKey }: RequestScope,
): void {
  if (elementId === undefined) return;
  const there = instancesStandingAt(':elementId', 'CAST(:definitionKey AS bigint)');
  query.andWhere(`r.processInstanceKey IN (${there})`, {
    elementId,
    definitionKey: definitionKey ?? null,
  });
}

function narrowToPeople(
  query: SelectQueryBuilder<InformationRequest>,
  { involved, withTaskFor, watchedBy, keptFrom = keptFromNothing }: RequestScope,
): void {
  const kept = 'CAST(:keptRoots AS bigint[])';
  const ofTask = (name: string) =>
    `r.processInstanceKey IN (${instancesWithTask(`:${name}Person`, `CAST(:${name}Groups AS text[])`, kept)})`;
  if (involved) {
    const { agencyCodes, person, groups } = involved;
    const ofAgency = `r.agencyCode = ANY(CAST(:ownAgencies AS text[])) AND r.key <> ALL(CAST(:keptRequests AS bigint[]))`;
    query.andWhere(`(${ofAgency} OR ${ofTask('involved')})`, {
      ownAgencies: agencyCodes,
      keptRequests: keptFrom.requests,
      keptRoots: keptFrom.roots,
      involvedPerson: person,
      involvedGroups: groups,
    });
  }
  if (watchedBy !== undefined) {
    const followed = 'SELECT w.request_key FROM request_watch w WHERE w.person_key = :watcher';
    query.andWhere(`r.key IN (${followed})`, { watcher: watchedBy });
  }
  if (withTaskFor) {
    const { person, groups } = withTaskFor;
    query.andWhere(ofTask('task'), {
      taskPerson: person,
      taskGroups: groups,
      keptRoots: keptFrom.roots,
    });
  }
}
