import type { DueInstants } from '@minhbach/calendar';

export const PUBLICATION_PROCESS = 'publication';

/** What its timers read, all null where no rule fixes a due date; it is escalated on the first working day after that. */
export type PublicationDates = { readonly [Name in keyof DueInstants]: DueInstants[Name] | null };

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
