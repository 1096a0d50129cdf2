import type { HistoryRecord, InstanceState, Instant, Key } from '@minhbach/engine';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { everyHistory, everyInstance } from './archive-sources.js';
import { DefinitionStore } from './definition-store.js';
import { verifyHistory, type ChainVerdict, type HistoryRow } from './history-chain.js';
import { HistoryChains } from './history-chains.js';
import type { InstanceFilter } from './instance-filter.js';
import { listInstances, type InstanceSummary } from './instance-list.js';
import type { InstanceView, TokenPlace } from './instance-view.js';
import type { Page } from './page.js';
import { processMap, type ProcessMap } from './process-map.js';
import { readInstances, type ReadInstance } from './read-instance.js';
import { stateOf } from './stored-instance.js';
import { nodeOf, placeOf, tokenViews } from './token-views.js';

/** What one step left in the history. */
export interface HistoryEntry {
  readonly seq: number;
  readonly at: Instant;
  readonly actor: string;
  readonly trigger: string;
  readonly records: readonly HistoryRecord[];
}

export interface VerifiedHistory {
  /** The version that the instance is of. */
  readonly definitionKey: Key;
  readonly history: readonly HistoryEntry[];
  readonly chain: ChainVerdict;
}

interface TokenRow {
  readonly root_key: string;
  readonly definition_key: string;
  readonly element_id: string;
}

/** Reads process instances. Whoever asks decides who may see them. */
@Injectable()
export class InstanceQueries {
  constructor(
    private readonly dataSource: DataSource,
    private readonly definitions: DefinitionStore,
    private readonly chains: HistoryChains,
  ) {}

  async view(rootKey: Key): Promise<InstanceView | null> {
    return (await this.views([rootKey])).get(rootKey) ?? null;
  }

  /** What was done, is being done and is to come; null when there is no such instance. */
  async map(rootKey: Key): Promise<ProcessMap | null> {
    return (await this.maps([rootKey])).get(rootKey) ?? null;
  }

  /** The same of several instances, by root key; those that there are not are not among them. */
  async maps(rootKeys: readonly Key[]): Promise<Map<Key, ProcessMap>> {
    const [views, histories] = [await this.views(rootKeys), await this.histories(rootKeys)];
    const maps = new Map<Key, ProcessMap>();
    for (const [key, { definitionKey, tokens }] of views) {
      const deployed = this.definitions.process(definitionKey);
      if (deployed) maps.set(key, processMap(key, deployed, histories.get(key) ?? [], tokens));
    }
    return maps;
  }

  /** The instances that a filter finds, ended ones included, those with the highest keys first. */
  async list(
    filter: InstanceFilter,
    page: { limit: number; after?: string | undefined },
  ): Promise<Page<InstanceSummary>> {
    return listInstances(this.dataSource, filter, page);
  }

  /** Where the tokens of many instances stand, for the status column of a list. */
  async tokensOf(rootKeys: readonly Key[]): Promise<Map<Key, TokenPlace[]>> {
    const rows = await this.dataSource.query<TokenRow[]>(
      `SELECT root_key, definition_key, element_id FROM element_instance
       WHERE root_key = ANY($1::bigint[]) AND key <> process_instance_key ORDER BY root_key, key`,
      [rootKeys],
    );
    await this.definitions.ensure(rows.map((row) => Number(row.definition_key)));
    const places = new Map<Key, TokenPlace[]>(rootKeys.map((key) => [key, []]));
    for (const { root_key: rootKey, definition_key: key, element_id: elementId } of rows) {
      const node = nodeOf({ definitionKey: Number(key), elementId }, this.definitions);
      places.get(Number(rootKey))?.push(placeOf(elementId, node));
    }
    return places;
  }

  async waitsForMessage(rootKey: Key, name: string): Promise<boolean> {
    const rows = await this.dataSource.query<unknown[]>(
      `SELECT 1 FROM message_subscription s JOIN process_instance i ON i.key = s.root_key
       WHERE s.root_key = $1 AND s.kind = 'message' AND s.name = $2 AND i.status = 'active' LIMIT 1`,
      [rootKey, name],
    );
    return rows.length > 0;
  }

  /** The variables of the process itself; empty when it has ended. */
  async variables(rootKey: Key): Promise<Record<string, unknown>> {
    const [row] = await this.dataSource.query<{ variables: Record<string, unknown> | null }[]>(
      'SELECT variables FROM element_instance WHERE key = $1',
      [rootKey],
    );
    return row?.variables ?? {};
  }

  async history(rootKey: Key): Promise<HistoryEntry[]> {
    return (await this.histories([rootKey])).get(rootKey) ?? [];
  }

  /** The histories of several instances, by root key. */
  async histories(rootKeys: readonly Key[]): Promise<Map<Key, HistoryEntry[]>> {
    const histories = new Map<Key, HistoryEntry[]>(rootKeys.map((key) => [key, []]));
    for (const row of await this.historyRows(rootKeys)) {
      histories.get(row.rootKey)?.push(entryOf(row));
    }
    return histories;
  }

  /** Computes the chain of hashes again and tells the first step that is wrong. */
  async verifyChain(rootKey: Key): Promise<ChainVerdict> {
    const chain = await this.chains.of(rootKey);
    return verifyHistory(rootKey, chain?.rows ?? [], chain?.end ?? null);
  }

  /** The history and whether its chain holds, in one reading; null when there is no such instance. */
  async verifiedHistory(rootKey: Key): Promise<VerifiedHistory | null> {
    const definitionKey = await this.definitionOf(rootKey);
    const chain = await this.chains.of(rootKey);
    if (definitionKey === null || !chain) return null;
    const { rows, end } = chain;
    return { definitionKey, history: rows.map(entryOf), chain: verifyHistory(rootKey, rows, end) };
  }

  async xmlOf(definitionKey: Key): Promise<string | null> {
    const [row] = await this.dataSource.query<{ xml: string }[]>(
      'SELECT xml FROM process_definition WHERE key = $1',
      [definitionKey],
    );
    return row?.xml ?? null;
  }

  private async views(rootKeys: readonly Key[]): Promise<Map<Key, InstanceView>> {
    const found = (await readInstances(this.dataSource, rootKeys)).map((stored) => ({
      ...{ stored, state: stateOf(stored) },
    }));
    await this.definitions.ensure(
      found.flatMap(({ stored, state }) => [
        stored.definition_key,
        ...[...state.elements.values()].map(({ definitionKey }) => definitionKey),
      ]),
    );
    return new Map(found.map(({ stored, state }) => [stored.key, this.viewOf(stored, state)]));
  }

  private viewOf(stored: ReadInstance, state: InstanceState): InstanceView {
    return {
      key: stored.key,
      processId: stored.process_id,
      definitionKey: stored.definition_key,
      version: this.definitions.process(stored.definition_key)?.version ?? 0,
      businessKey: stored.business_key,
      status: stored.status,
      startedAt: stored.started_at,
      endedAt: stored.ended_at,
      tokens: tokenViews(state, this.definitions),
      waitsFor: [...state.subscriptions.values()],
      timers: [...state.timers.values()],
      incidents: [...state.incidents.values()],
    };
  }

  private async definitionOf(rootKey: Key): Promise<Key | null> {
    const [row] = await this.dataSource.query<{ key: string }[]>(
      `SELECT definition_key AS key FROM ${everyInstance} i WHERE key = $1`,
      [rootKey],
    );
    return row ? Number(row.key) : null;
  }

  private async historyRows(
    rootKeys: readonly Key[],
  ): Promise<(HistoryRow & { readonly rootKey: Key })[]> {
    const rows = await this.dataSource.query<
      (Omit<HistoryRow, 'at'> & { root_key: string; at: Date })[]
    >(
      `SELECT root_key, seq, at, actor, trigger, records, encode(hash, 'hex') AS hash
       FROM ${everyHistory} h WHERE root_key = ANY($1::bigint[]) ORDER BY seq, at`,
      [rootKeys],
    );
    return rows.map(({ root_key: rootKey, at, ...row }) => ({
      ...row,
      rootKey: Number(rootKey),
      at: at.toISOString(),
    }));
  }
}

function entryOf({ seq, at, actor, trigger, records }: HistoryRow): HistoryEntry {
  return { seq, at, actor, trigger, records: JSON.parse(records) as HistoryRecord[] };
}
