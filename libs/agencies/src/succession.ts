import type { AgencySuccession, SuccessionType } from './agency-succession.entity.js';

type Step = Pick<AgencySuccession, 'fromCode' | 'toCode' | 'effectiveOn' | 'type'>;

/** A step of which only some subjects may pass on; of all when `subjects` is null. */
export type SubjectStep = Step & Pick<AgencySuccession, 'subjects'>;

const wholly: readonly SuccessionType[] = ['MERGE', 'RENAME', 'ABOLITION'];

/**
 * The code of the agency that carries on all work of `code` on a date: successions up to that date are
 * followed one after the other. Transfers of a single function do not count, nor does a split, which has
 * no single successor.
 */
export function successorCode(successions: readonly Step[], code: string, on: string): string {
  const steps = inOrder(successions, on).filter(({ type }) => wholly.includes(type));
  return steps.reduce((current, step) => (step.fromCode === current ? step.toCode : current), code);
}

/** From the day on which a code was the right one to the day that is asked about. */
export interface Span {
  readonly since: string;
  readonly on: string;
}

/**
 * The code of the agency that answers on a date what `code` answered about a subject (1–12) on an earlier one: of a
 * split the part that takes the subject, or the one that takes what no other does. What happened before that earlier
 * day is not followed: a code may come back.
 */
export function successorForSubject(
  successions: readonly SubjectStep[],
  code: string,
  subject: number,
  { since, on }: Span,
): string {
  const between = inOrder(successions, on).filter(({ effectiveOn }) => effectiveOn > since);
  const dates = [...new Set(between.map(({ effectiveOn }) => effectiveOn))];
  return dates.reduce((current, date) => {
    const from = between.filter((step) => step.effectiveOn === date && step.fromCode === current);
    const taken = from.find(({ subjects }) => subjects?.includes(subject));
    return (taken ?? from.find(takesTheRest))?.toCode ?? current;
  }, code);
}

/** A transfer of a function passes nothing but the subjects that it names. */
function takesTheRest({ type, subjects }: SubjectStep): boolean {
  return subjects === null && (wholly.includes(type) || type === 'SPLIT');
}

function inOrder<Each extends Step>(successions: readonly Each[], on: string): Each[] {
  return successions
    .filter(({ effectiveOn }) => effectiveOn <= on)
    .sort((a, b) => a.effectiveOn.localeCompare(b.effectiveOn));
}
