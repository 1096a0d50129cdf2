import type { FlowNode } from '@minhbach/bpmn';
import { percentileOfClasses } from '@minhbach/statistics';
import type { FactName } from './element-facts.js';

/** What happens at one element of a process, or in the process as a whole. */
export interface ElementNumbers {
  readonly elementId: string;
  /** Null for the element of another version. */
  readonly elementName: string | null;
  readonly type: string | null;
  /** Tokens that are in it now. */
  readonly active: number;
  /** Tokens that have come to it and not begun: they wait at a join, or an incident keeps them. */
  readonly waiting: number;
  /** Open incidents. */
  readonly incidents: number;
  /** Open user tasks whose due date has passed. */
  readonly overdue: number;
  readonly entered: number;
  readonly completed: number;
  /** Cancelled, interrupted or taken away. */
  readonly terminated: number;
  /** User tasks that ended after their due date, whichever way. */
  readonly late: number;
  readonly incidentsRaised: number;
  /** Nearest-rank percentiles of the completed ones, right to a hundredth. */
  readonly medianMilliseconds: number | null;
  readonly p90Milliseconds: number | null;
  /** Of user tasks and jobs; null where none was completed of which it is known. */
  readonly work: WorkNumbers | null;
}

/** Until somebody had it, and while somebody had it. */
export interface WorkNumbers {
  /** How many user tasks or jobs were completed. */
  readonly count: number;
  readonly medianWaitedMilliseconds: number;
  readonly p90WaitedMilliseconds: number;
  readonly medianWorkedMilliseconds: number;
  readonly p90WorkedMilliseconds: number;
}

/** How often something happened at an element, by how long it took. */
export interface CountedFact {
  readonly fact: FactName;
  readonly durationClass: number;
  readonly count: number;
}

/** What is there at an element now. */
export type LiveNumbers = Pick<ElementNumbers, 'active' | 'waiting' | 'incidents' | 'overdue'>;

const nothingThere: LiveNumbers = { active: 0, waiting: 0, incidents: 0, overdue: 0 };

/** The numbers of one element from what is counted of it; `node` is absent when this version has no such element. */
export function elementNumbers(
  elementId: string,
  node: FlowNode | undefined,
  { active, waiting, incidents, overdue } = nothingThere,
  facts: readonly CountedFact[] = [],
): ElementNumbers {
  const completed = durationsOf(facts, 'completed');
  return {
    elementId,
    elementName: node?.name ?? null,
    type: node?.type ?? null,
    active,
    waiting,
    incidents,
    overdue,
    entered: countOf(facts, 'entered'),
    completed: countOf(facts, 'completed'),
    terminated: countOf(facts, 'terminated'),
    late: countOf(facts, 'late'),
    incidentsRaised: countOf(facts, 'incident'),
    medianMilliseconds: percentileOfClasses(completed, 0.5),
    p90Milliseconds: percentileOfClasses(completed, 0.9),
    work: workNumbers(facts),
  };
}

function workNumbers(facts: readonly CountedFact[]): WorkNumbers | null {
  const waited = durationsOf(facts, 'waited');
  const worked = durationsOf(facts, 'worked');
  if (waited.size === 0) return null;
  return {
    count: countOf(facts, 'waited'),
    medianWaitedMilliseconds: percentileOfClasses(waited, 0.5) ?? 0,
    p90WaitedMilliseconds: percentileOfClasses(waited, 0.9) ?? 0,
    medianWorkedMilliseconds: percentileOfClasses(worked, 0.5) ?? 0,
    p90WorkedMilliseconds: percentileOfClasses(worked, 0.9) ?? 0,
  };
}

function durationsOf(facts: readonly CountedFact[], name: FactName): Map<number, number> {
  const those = facts.filter(({ fact }) => fact === name);
  return new Map(those.map(({ durationClass, count }) => [durationClass, count]));
}

function countOf(facts: readonly CountedFact[], name: FactName): number {
  return facts.reduce((sum, { fact, count }) => (fact === name ? sum + count : sum), 0);
}
