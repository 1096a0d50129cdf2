import {
  replayHistory,
  type HistoryRecord,
  type Instant,
  type Key,
  type RecordedStep,
  type ReplayVerdict,
} from '@minhbach/engine';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { everyHistory, everyInstance } from '../archive-sources.js';
import type { DatedDefinitions } from './dated-definitions.js';
import { readDatedDefinitions } from './read-dated-definitions.js';

/** Which instances are replayed; all of them when nothing is said. */
export interface ReplayedInstances {
  readonly rootKey?: Key | undefined;
  readonly processId?: string | undefined;
  /** Those that were started at this instant or later. */
  readonly since?: Instant | undefined;
}

export interface ReplayedInstance {
  readonly rootKey: Key;
  readonly processId: string;
  readonly verdict: ReplayVerdict;
  /** The name in the model of the element where it goes another way. */
  readonly elementName: string | null;
}

interface InstanceRow {
  readonly rootKey: string;
  readonly definitionKey: string;
  readonly processId: string;
}

type StepRow = Omit<RecordedStep, 'at' | 'records'> & {
  readonly rootKey: string;
  readonly at: Date;
  readonly records: string;
};

const instancesAtOnce = 50;

/** Runs recorded histories again through this version of the engine. Reads only. */
@Injectable()
export class HistoryReplay {
  constructor(private readonly dataSource: DataSource) {}

  /** One after the other by key, archived ones included. */
  async *of(which: ReplayedInstances): AsyncGenerator<ReplayedInstance> {
    const definitions = await readDatedDefinitions(this.dataSource);
    let last: Key = 0;
    for (;;) {
      const instances = await this.instancesAfter(last, which);
      const histories = await this.histories(instances.map(({ rootKey }) => rootKey));
      for (const instance of instances) {
        yield replayed(definitions, instance, histories.get(instance.rootKey) ?? []);
      }
      const next = instances.at(-1);
      if (!next) return;
      last = Number(next.rootKey);
    }
  }

  private instancesAfter(
    last: Key,
    { rootKey, processId, since }: ReplayedInstances,
  ): Promise<InstanceRow[]> {
    return this.dataSource.query<InstanceRow[]>(
      `SELECT key AS "rootKey", definition_key AS "definitionKey", process_id AS "processId"
       FROM ${everyInstance} i
       WHERE key > $1 AND ($2::bigint IS NULL OR key = $2) AND ($3::text IS NULL OR process_id = $3)
         AND ($4::timestamptz IS NULL OR started_at >= $4)
       ORDER BY key LIMIT $5`,
      [last, rootKey ?? null, processId ?? null, since ?? null, instancesAtOnce],
    );
  }

  private async histories(rootKeys: readonly string[]): Promise<Map<string, RecordedStep[]>> {
    const rows = await this.dataSource.query<StepRow[]>(
      `SELECT root_key AS "rootKey", seq, at, actor, trigger, records
       FROM ${everyHistory} h WHERE root_key = ANY($1::bigint[]) ORDER BY root_key, seq, at`,
      [rootKeys],
    );
    const histories = new Map<string, RecordedStep[]>();
    for (const { rootKey, at, records, ...row } of rows) {
      const steps = histories.get(rootKey) ?? [];
      histories.set(rootKey, steps);
      const told = JSON.parse(records) as HistoryRecord[];
      steps.push({ ...row, at: at.toISOString(), records: told });
    }
    return histories;
  }
}

function replayed(
  definitions: DatedDefinitions,
  { rootKey: key, definitionKey, processId }: InstanceRow,
  steps: readonly RecordedStep[],
): ReplayedInstance {
  const rootKey = Number(key);
  const instance = { rootKey, definitionKey: Number(definitionKey), steps };
  const verdict = replayHistory(({ at }) => definitions.at(at), instance);
  return { rootKey, processId, verdict, elementName: nameIn(definitions, verdict) };
}

function nameIn(definitions: DatedDefinitions, verdict: ReplayVerdict): string | null {
  if (verdict.result !== 'different') return null;
  const { definitionKey, elementId } = verdict.difference;
  if (definitionKey === null || elementId === null) return null;
  return definitions.process(definitionKey)?.model.elements.get(elementId)?.name ?? null;
}
