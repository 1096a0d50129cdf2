import type { HistoryRecord, Instant, Key } from '@minhbach/engine';

/** An element, or a process as a whole, that is done. */
export interface ElementOutcome {
  readonly definitionKey: Key;
  readonly elementId: string;
  readonly outcome: 'completed' | 'terminated';
  readonly endedAt: Instant;
  /** Since it became active; null when it never did. */
  readonly milliseconds: number | null;
}

/**
 * Reads the history of one instance from its beginning, step by step, and tells what ended in each. A repeated
 * activity is told by its runs; the activity as a whole only when it had none.
 */
export class ElementOutcomes {
  private readonly activeSince = new Map<Key, number>();
  private readonly processOf = new Map<Key, Key>();
  private readonly definitionOf = new Map<Key, Key>();
  private readonly repeated = new Set<Key>();

  /** `definitionKey` is what the instance is of when its history does not say so. */
  constructor(
    private readonly rootKey: Key,
    definitionKey: Key,
  ) {
    this.definitionOf.set(rootKey, definitionKey);
  }

  /** What ended in one step. */
  next(at: Instant, records: readonly HistoryRecord[]): ElementOutcome[] {
    return records.flatMap((record) => {
      if (record.type !== 'element' && record.type !== 'process') return [];
      const { intent, elementInstanceKey: key } = record;
      if (key === undefined) return [];
      if (intent === 'activated') this.begin(key, at, record);
      if (intent === 'migrated') this.define(key, record.data?.toDefinition);
      return intent === 'completed' || intent === 'terminated'
        ? this.end(key, at, intent, record.elementId ?? '')
        : [];
    });
  }

  private begin(key: Key, at: Instant, { type, data = {} }: HistoryRecord): void {
    const { scope, loop, definition } = data;
    this.activeSince.set(key, Date.parse(at));
    this.processOf.set(key, type === 'process' ? key : this.processAround(scope));
    if (type === 'process') this.define(key, definition);
    if (loop !== undefined) this.repeated.add(Number(scope));
  }

  private processAround(scope: unknown): Key {
    return this.processOf.get(Number(scope)) ?? this.rootKey;
  }

  private define(processKey: Key, definition: unknown): void {
    if (typeof definition === 'number') this.definitionOf.set(processKey, definition);
  }

  private end(
    key: Key,
    at: Instant,
    outcome: ElementOutcome['outcome'],
    elementId: string,
  ): ElementOutcome[] {
    const since = this.activeSince.get(key);
    const definitionKey = this.definitionOf.get(this.processOf.get(key) ?? this.rootKey);
    this.activeSince.delete(key);
    this.processOf.delete(key);
    if (this.repeated.delete(key) || definitionKey === undefined) return [];
    const milliseconds = since === undefined ? null : Date.parse(at) - since;
    return [{ definitionKey, elementId, outcome, endedAt: at, milliseconds }];
  }
}
