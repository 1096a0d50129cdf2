import { successorForSubject, type AgencySuccession } from '@minhbach/agencies';

/** From the first day on, up to the day before the last: what was asked of `agency` about `subject` is `successor`'s. */
interface Mapping {
  readonly agency: string;
  readonly subject: number;
  readonly since: string;
  readonly until: string;
  readonly successor: string;
}

const subjects = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

/**
 * All that successions change up to a day, as rows that a query can join: one for each agency, subject and stretch of
 * days of sending between two successions whose work is another's now.
 */
export function agencyMapping(successions: readonly AgencySuccession[], on: string): Mapping[] {
  const dates = successions.map(({ effectiveOn }) => effectiveOn).filter((each) => each <= on);
  const turns = ['0001-01-01', ...[...new Set(dates)].sort()];
  const agencies = [...new Set(successions.map(({ fromCode }) => fromCode))];
  return turns.flatMap((since, at) =>
    agencies.flatMap((agency) =>
      subjects.flatMap((subject) => {
        const successor = successorForSubject(successions, agency, subject, { since, on });
        const until = turns[at + 1] ?? '9999-12-31';
        return successor === agency ? [] : [{ agency, subject, since, until, successor }];
      }),
    ),
  );
}
