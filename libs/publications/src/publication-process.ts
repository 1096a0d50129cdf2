import type { LocalDate } from '@minhbach/calendar';

export const PUBLICATION_PROCESS = 'publication';

/** What its timers read; instants are ISO 8601 in UTC. All null where no rule fixes a due date. */
export interface PublicationDates {
  readonly dueOn: LocalDate | null;
  /** 08:00 on the last working day before the due date; null as well when that has passed. */
  readonly remindAt: string | null;
  /** 24:00 of the due date: from then on it is late. */
  readonly overdueAt: string | null;
  /** 08:00 on the first working day after it. */
  readonly escalateAt: string | null;
}

/** The variable `publication` of the process. */
export interface PublicationVariable extends PublicationDates {
  /** Key of the `Publication`. */
  readonly key: string;
  readonly numberSymbol: string;
  readonly title: string;
  readonly ownerName: string;
  readonly officerGroup: string;
  /** Who may approve it: the head, and whoever signs under him. */
  readonly approverGroups: readonly string[];
  /** Who is told when it stays late. */
  readonly headGroup: string;
  /** Why it came back from the head, or from the check of its links; null unless it did. */
  readonly returned: string | null;
}

/** The variable `links` of the process, as the officer entered them. */
export interface EnteredLink {
  readonly place: string;
  readonly link: string;
}

/** The engine hands variables over as they were stored; `PublicationProposals` wrote them. */
export function publicationOf(from: {
  readonly variables: Readonly<Record<string, unknown>>;
}): PublicationVariable {
  return from.variables.publication as PublicationVariable;
}
