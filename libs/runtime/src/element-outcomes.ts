import type { HistoryRecord, Instant, Key } from '@minhbach/engine';

/** An element, or a process as a whole, that is done. */
export interface ElementOutcome {
  /** The process instance to which it belongs: the root, or one that was called. */
  readonly processKey: Key;
  readonly definitionKey: Key;
  readonly elementId: string;
  readonly outcome: 'completed' | 'terminated';
  /** When it became active; null when it never did. */
  readonly since: Instant | null;
  readonly endedAt: Instant;
}

/**
 * Reads the history of one instance from its beginning, step by step, and tells what ended in each. A repeated
 * activity is told by its runs; the activity as a whole only when it had none.
 */
export class ElementOutcomes {
  private readonly activeSince = new Map<Key, Instant>();
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

  /** Since when an element is active; null when it is not. */
  activeSinceOf(key: Key): Instant | null {
    return this.activeSince.get(key) ?? null;
  }

  /** Whether an element is a repeated activity as a whole, as far as the runs until now tell. */
  isRepeated(key: Key): boolean {
    return this.repeated.has(key);
  }

  /** The version that an element is of, which has not ended. */
  definitionAt(key: Key): Key | undefined {
    return this.definitionOf.get(this.processOf.get(key) ?? this.rootKey);
  }

  private begin(key: Key, at: Instant, { type, data = {} }: HistoryRecord): void {
    const { scope, loop, definition } = data;
    this.activeSince.set(key, at);
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
    const since = this.activeSince.get(key) ?? null;
    const processKey = this.processOf.get(key) ?? this.rootKey;
    const definitionKey = this.definitionOf.get(processKey);
    this.activeSince.delete(key);
    this.processOf.delete(key);
    if (this.repeated.delete(key) || definitionKey === undefined) return [];
    return [{ processKey, definitionKey, elementId, outcome, since, endedAt: at }];
  }
}
