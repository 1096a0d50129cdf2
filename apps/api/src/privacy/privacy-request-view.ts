import { addDays, localDateOf } from '@minhbach/calendar';
import type { DueStanding } from '@minhbach/legal-time';
import { privacyLimits, type PrivacyRequest } from '@minhbach/privacy';
import type { TaskSummary } from '@minhbach/runtime';
import type { NamedPersonDto } from '../people/named-person.dto.js';
import type { PrivacyRequestDto } from './privacy-request.dto.js';

/** A copy that was granted can be taken for so many days. */
const copyDays = 30;

interface Around {
  readonly standingOf: (dueOn: string) => DueStanding;
  readonly nameOf: (id: string) => NamedPersonDto;
  /** Open tasks, for whoever may act. */
  readonly tasks: readonly TaskSummary[];
}

/** A request as it is shown, with what is to be done about it. */
export function privacyRequestDto(
  request: PrivacyRequest,
  { standingOf, nameOf, tasks }: Around,
): PrivacyRequestDto {
  const { personKey, personName, processInstanceKey, closedAt, askedAt, result, ...rest } = request;
  const { vi, en, source } = privacyLimits[request.kind];
  return {
    ...rest,
    ...{ kindName: { vi, en }, source, person: { id: personKey, name: personName } },
    ...{ askedAt: askedAt.toISOString(), closedAt: closedAt?.toISOString() ?? null },
    due: closedAt === null ? standingOf(request.dueOn) : null,
    result: result && [...result],
    copyUntil: copyUntil(request),
    tasks: tasks
      .filter(({ rootKey }) => String(rootKey) === processInstanceKey)
      .map(({ key, name, assignee }) => ({
        key: String(key),
        name: name ?? '',
        assignee: assignee === null ? null : nameOf(assignee),
      })),
  };
}

/** The last day on which a copy can be downloaded; null where none was granted. */
export function copyUntil({ kind, outcome, closedAt }: PrivacyRequest): string | null {
  if (kind !== 'export' || outcome !== 'done' || closedAt === null) return null;
  return addDays(localDateOf(closedAt), copyDays);
}
