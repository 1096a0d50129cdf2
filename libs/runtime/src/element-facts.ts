import type { HistoryRecord, Instant, Key } from '@minhbach/engine';
import { ElementOutcomes } from './element-outcomes.js';
import { ElementWork } from './element-work.js';

/**
 * What is counted of an element.
 * - `entered`: it began
 * - `completed` (how long it took), `terminated`: it ended
 * - `waited`, `worked` (how long): of user tasks and jobs that were completed, until somebody had them, and while
 * - `late`: a user task ended after its due date, whichever way
 * - `incident`: one was raised
 */
export type FactName =
  'entered' | 'completed' | 'terminated' | 'waited' | 'worked' | 'late' | 'incident';

export interface ElementFact {
  readonly definitionKey: Key;
  readonly elementId: string;
  readonly fact: FactName;
  readonly at: Instant;
  /** Null where no time is measured. */
  readonly milliseconds: number | null;
  /** −1 takes back what turned out to be no run of its own. */
  readonly times: 1 | -1;
  /** Of a user task that was worked on: who completed it, and since when he had had it. */
  readonly done?: DoneTask;
}

export interface DoneTask {
  readonly person: string;
  readonly takenAt: Instant;
  readonly isLate: boolean;
}

/**
 * Reads the history of one instance from its beginning, step by step, and tells what is to be counted in each. A
 * repeated activity is counted by its runs; that it is one shows when the first of them begins.
 */
export class ElementFacts {
  private readonly outcomes: ElementOutcomes;
  private readonly work = new Map<Key, ElementWork>();

  constructor(rootKey: Key, definitionKey: Key) {
    this.outcomes = new ElementOutcomes(rootKey, definitionKey);
  }

  /** What there is to count in one step. */
  next(at: Instant, records: readonly HistoryRecord[]): ElementFact[] {
    return records.flatMap((record) => [
      ...this.bodyTakenBack(record),
      ...this.workFacts(at, record),
      ...this.outcomeFacts(at, record),
      ...this.beginnings(at, record),
    ]);
  }

  private bodyTakenBack({ intent, elementId = '', data = {} }: HistoryRecord): ElementFact[] {
    if (intent !== 'activated' || data.loop === undefined) return [];
    const body = Number(data.scope);
    const since = this.outcomes.activeSinceOf(body);
    if (since === null || this.outcomes.isRepeated(body)) return [];
    return this.factsAt(body, [{ elementId, fact: 'entered', at: since, times: -1 }]);
  }

  private beginnings(at: Instant, record: HistoryRecord): ElementFact[] {
    const { type, intent, elementId = '', elementInstanceKey: key } = record;
    if (key === undefined) return [];
    if (type === 'incident' && intent === 'raised') {
      return this.factsAt(key, [{ elementId, fact: 'incident', at }]);
    }
    if (intent !== 'activated' || (type !== 'element' && type !== 'process')) return [];
    return this.factsAt(key, [{ elementId, fact: 'entered', at }]);
  }

  private workFacts(at: Instant, record: HistoryRecord): ElementFact[] {
    const { type, intent, elementId = '', elementInstanceKey: key, data = {} } = record;
    if (key === undefined || (type !== 'user-task' && type !== 'job')) return [];
    if (intent === 'created') this.work.set(key, new ElementWork(at, data));
    const work = this.work.get(key);
    if (!work || intent === 'created') return [];
    const times = work.next(at, record);
    if (intent !== 'completed') return [];
    this.work.delete(key);
    const isLate = work.isLate(at);
    const done = doneTask(data.person, work.takenBefore, isLate);
    return this.factsAt(key, [
      ...(times
        ? [
            { elementId, fact: 'waited', at, milliseconds: times.waited } as const,
            { elementId, fact: 'worked', at, milliseconds: times.worked, ...done } as const,
          ]
        : []),
      ...(isLate ? [{ elementId, fact: 'late', at } as const] : []),
    ]);
  }

  private outcomeFacts(at: Instant, record: HistoryRecord): ElementFact[] {
    const { type, elementId = '', elementInstanceKey: key } = record;
    if (key === undefined || (type !== 'element' && type !== 'process')) return [];
    const isBrokenOffLate = record.intent === 'terminated' && this.work.get(key)?.isLate(at);
    const late = isBrokenOffLate ? this.factsAt(key, [{ elementId, fact: 'late', at }]) : [];
    const ended = this.outcomes.next(at, [record]).map(({ definitionKey, outcome, since }) => {
      // How long it took is asked only of what came to its end.
      const took = since === null ? 0 : Date.parse(at) - Date.parse(since);
      const milliseconds = outcome === 'completed' ? took : null;
      return { definitionKey, elementId, fact: outcome, at, milliseconds, times: 1 } as const;
    });
    if (record.intent === 'completed' || record.intent === 'terminated') this.work.delete(key);
    return [...late, ...ended];
  }

  private factsAt(
    key: Key,
    facts: readonly (Pick<ElementFact, 'elementId' | 'fact' | 'at'> & Partial<ElementFact>)[],
  ): ElementFact[] {
    const definitionKey = this.outcomes.definitionAt(key);
    if (definitionKey === undefined) return [];
    return facts.map((fact) => ({ milliseconds: null, times: 1, ...fact, definitionKey }));
  }
}

/** Nothing for a job, which no person completes. */
function doneTask(person: unknown, takenAt: Instant, isLate: boolean) {
  return typeof person === 'string' ? { done: { person, takenAt, isLate } } : undefined;
}
