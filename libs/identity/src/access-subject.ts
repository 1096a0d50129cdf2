import type { SignedInPerson } from './signed-in-person.js';

/** What an action is about, as far as access depends on it. */
export interface Subject {
  readonly requesterId?: string | null;
  readonly organisationId?: string | null;
  /** The agency that answers, or whose report it is. */
  readonly agencyCode?: string | null;
  /** The divisions and centres that have a part in it. */
  readonly unitCodes?: readonly string[];
  /** Of a restricted case: ids of the people who work on it, or did. Null or absent where it is not restricted. */
  readonly restrictedTo?: readonly string[] | null;
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
 *
 * In a restricted case groups give nothing (`agency`, `reception`, `candidate`, `claimable`) to officials who do not work on it, but
 * for two things: whoever heads the agency is of it, and a task that nobody has stays within reach of those who receive for its
 * agency and of those who head it.
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
  const heads = concerned.some((code) => person.groups.includes(`${code ?? ''}:director`));
  if (heads) relations.add('director');
  const standing = standingOf(person, subject);
  if (standing !== 'kept-out' || heads) {
    if (concerned.some((code) => code && own.includes(code))) relations.add('agency');
    const reception = `${subject.agencyCode ?? ''}:reception`;
    if (person.groups.includes(reception)) relations.add('reception');
  }
  if (subject.task) addTaskRelations(relations, person, subject.task, standing);
  return relations;
}

type Standing = 'not-restricted' | 'works-on-it' | 'kept-out';

function standingOf(person: SignedInPerson, { restrictedTo }: Subject): Standing {
  if (!restrictedTo || !worksForAgency(person)) return 'not-restricted';
  return restrictedTo.includes(person.id) ? 'works-on-it' : 'kept-out';
}

/** Only such people are kept from restricted cases: neither who asks, nor who oversees all agencies. */
export function worksForAgency({ role }: Pick<SignedInPerson, 'role'>): boolean {
  return role === 'officer' || role === 'head';
}

/** The agencies, divisions and centres whose groups a person belongs to. */
export function agencyCodesOf(person: Pick<SignedInPerson, 'groups'>): string[] {
  return [...new Set(person.groups.map((group) => group.slice(0, group.indexOf(':'))))];
}

function addTaskRelations(
  relations: Set<Relation>,
  person: SignedInPerson,
  task: NonNullable<Subject['task']>,
  standing: Standing,
): void {
  const byGroup = task.candidateGroups.some((group) => person.groups.includes(group));
  const candidate =
    task.candidateUsers.includes(person.id) ||
    (byGroup && standing !== 'kept-out') ||
    (standing !== 'not-restricted' && isReachable(person, task));
  if (candidate) relations.add('candidate');
  const barred = task.barred?.includes(person.id) === true;
  if (barred) relations.add('barred');
  if (candidate && !barred && task.assignee === null) relations.add('claimable');
  const isDelegated = task.owner !== null && task.owner !== task.assignee;
  if (task.assignee === person.id) relations.add(isDelegated ? 'delegate' : 'assignee');
  if (isDelegated && task.owner === person.id) relations.add('owner');
}

/** Of a restricted case: a task that nobody has, for who receives for its agency and may take it, and for who heads that agency. */
function isReachable(
  { groups }: SignedInPerson,
  { assignee, candidateGroups }: NonNullable<Subject['task']>,
): boolean {
  if (assignee !== null) return false;
  return candidateGroups.some((group) => {
    const [agency = ''] = group.split(':');
    const receives = group.endsWith(':reception') && groups.includes(group);
    return receives || groups.includes(`${agency}:director`);
  });
}
