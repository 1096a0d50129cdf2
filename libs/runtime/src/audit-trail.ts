import type { HistoryRecord, Instant, Key } from '@minhbach/engine';
import { Injectable } from '@nestjs/common';
import { DefinitionStore } from './definition-store.js';
import type { ChainVerdict } from './history-chain.js';
import { InstanceQueries } from './instance-queries.js';
import { nodeOf } from './token-views.js';

/** What one step did, without what it was about: variables stay out. */
export interface AuditEntry {
  readonly seq: number;
  readonly at: Instant;
  /** A person's id, or `system`. */
  readonly actor: string;
  readonly trigger: string;
  /** Why, where somebody had to say so. */
  readonly reason: string | null;
  /** Id of whoever proposed it, where two people were needed. */
  readonly proposedBy: string | null;
  readonly events: readonly AuditEvent[];
}

export interface AuditEvent {
  readonly intent: 'activated' | 'completed' | 'terminated' | 'raised' | 'resolved';
  readonly elementId: string;
  readonly elementName: string | null;
}

export interface AuditTrailOfInstance {
  readonly entries: readonly AuditEntry[];
  /** Whether the chain of hashes over the entries holds. */
  readonly chain: ChainVerdict;
}

const intents: ReadonlySet<string> = new Set<AuditEvent['intent']>([
  'activated',
  'completed',
  'terminated',
  'raised',
  'resolved',
]);

/** Tells who did what to an instance, for those who run the processes. */
@Injectable()
export class AuditTrail {
  constructor(
    private readonly instances: InstanceQueries,
    private readonly definitions: DefinitionStore,
  ) {}

  /** The oldest first; null when there is no such instance. */
  async of(rootKey: Key): Promise<AuditTrailOfInstance | null> {
    const found = await this.instances.verifiedHistory(rootKey);
    if (!found) return null;
    const { definitionKey, history, chain } = found;
    await this.definitions.ensure([definitionKey]);
    const entries = history.map(({ records, ...step }) => ({
      ...step,
      reason: modifiedData(records, 'reason'),
      proposedBy: modifiedData(records, 'proposedBy'),
      events: records.flatMap((record) => this.eventOf(record, definitionKey)),
    }));
    return { entries, chain };
  }

  private eventOf(record: HistoryRecord, definitionKey: Key): AuditEvent[] {
    const { type, intent, elementId } = record;
    if ((type !== 'element' && type !== 'incident') || elementId === undefined) return [];
    if (!isTold(intent)) return [];
    const node = nodeOf({ definitionKey, elementId }, this.definitions);
    return [{ intent, elementId, elementName: node?.name ?? null }];
  }
}

function isTold(intent: string): intent is AuditEvent['intent'] {
  return intents.has(intent);
}

function modifiedData(
  records: readonly HistoryRecord[],
  name: 'reason' | 'proposedBy',
): string | null {
  const found = records
    .filter(({ type, intent }) => type === 'process' && intent === 'modified')
    .map(({ data }) => data?.[name]);
  return found.find((value) => typeof value === 'string') ?? null;
}
