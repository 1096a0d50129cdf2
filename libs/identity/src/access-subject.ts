import type { SignedInPerson } from './signed-in-person.js';

/** What an action is about, as far as access depends on it. */
export interface Subject {
  readonly requesterId?: string | null;
  readonly organisationId?: string | null;
  /** The agency that answers, or whose report it is. */
  readonly agencyCode?: string | null;
  /** The divisions and centres that have a part in it. */
  readonly unitCodes?: readonly string[];
  readonly task?: {
    readonly assignee: string | null;
    /** For whom the assignee works, when he delegated it. */
    readonly owner: string | null;
    readonly candidateUsers: readonly string[];
    readonly candidateGroups: readonly string[];
    /** Who did what the task is kept apart from: another has to do it. */
    readonly barred?: readonly string[];
  };
}

/**
 * How a person stands to a subject. `anyone` always holds. `reception` and
 * `director` are who receives for the agency and who heads it. `claimable` is a candidate of a task that nobody
 * has claimed and from which he is not `barred`. While a task is delegated it has a `delegate` and an `owner` instead of an `assignee`.
 */
export type Relation =
  | 'anyone'
  | 'requester'
  | 'organisation'
  | 'agency'
  | 'reception'
  | 'director'
  | 'candidate'
  | 'claimable'
  | 'barred'
  | 'assignee'
  | 'delegate'
  | 'owner';

/** All relations that hold between a person and a subject. */
export function relationsOf(person: SignedInPerson, subject: Subject): ReadonlySet<Relation> {
  const relations = new Set<Relation>(['anyone']);
  if (subject.requesterId === person.id) relations.add('requester');
  if (person.organisation && subject.organisationId === person.organisation.id) {
    relations.add('organisation');
  }
  const own = agencyCodesOf(person);
  const concerned = [subject.agencyCode, ...(subject.unitCodes ?? [])];
  if (concerned.some((code) => code && own.includes(code))) relations.add('agency');
  for (const function_ of ['reception', 'director'] as const) {
    const group = `${subject.agencyCode ?? ''}:${function_}`;
    if (person.groups.includes(group)) relations.add(function_);
  }
  if (subject.task) addTaskRelations(relations, person, subject.task);
  return relations;
}

/** The agencies, divisions and centres whose groups a person belongs to. */
export function agencyCodesOf(person: Pick<SignedInPerson, 'groups'>): string[] {
  return [...new Set(person.groups.map((group) => group.slice(0, group.indexOf(':'))))];
}

function addTaskRelations(
  relations: Set<Relation>,
  person: SignedInPerson,
  task: NonNullable<Subject['task']>,
): void {
  const candidate =
    task.candidateUsers.includes(person.id) ||
    task.candidateGroups.some((group) => person.groups.includes(group));
  if (candidate) relations.add('candidate');
  const barred = task.barred?.includes(person.id) === true;
  if (barred) relations.add('barred');
  if (candidate && !barred && task.assignee === null) relations.add('claimable');
  const isDelegated = task.owner !== null && task.owner !== task.assignee;
  if (task.assignee === person.id) relations.add(isDelegated ? 'delegate' : 'assignee');
  if (isDelegated && task.owner === person.id) relations.add('owner');
}
