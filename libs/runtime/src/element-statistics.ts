import { localDateOf } from '@minhbach/calendar';
import { Clock } from '@minhbach/database';
import type { Instant, Key } from '@minhbach/engine';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DefinitionStore } from './definition-store.js';
import {
  elementNumbers,
  type CountedFact,
  type ElementNumbers,
  type LiveNumbers,
} from './element-numbers.js';

export interface DefinitionStatistics {
  readonly processId: string;
  readonly version: number;
  /** What had happened until then is counted; null before the first count. */
  readonly countedAt: Instant | null;
  readonly elements: readonly ElementNumbers[];
}

export interface StatisticsQuestion {
  /** Days in Viet Nam on which what is counted ended, both included. */
  readonly from: string;
  readonly to: string;
  /** All versions of the process in place of the one. */
  readonly allVersions: boolean;
}

interface FactRow extends CountedFact {
  readonly elementId: string;
}

interface LiveRow extends LiveNumbers {
  readonly elementId: string;
}

const isPast = `CASE WHEN t.due_date ~ '^\\d{4}-\\d\\d-\\d\\d$' THEN t.due_date < $2 ELSE t.due_date::timestamptz < $3 END`;

const liveNumbers = `
  SELECT element_id AS "elementId", sum(active)::integer AS active, sum(waiting)::integer AS waiting,
    sum(incidents)::integer AS incidents, sum(overdue)::integer AS overdue
  FROM (
    SELECT element_id, count(*) FILTER (WHERE state <> 'activating') AS active,
      count(*) FILTER (WHERE state = 'activating') AS waiting, 0 AS incidents, 0 AS overdue
    FROM element_instance
    WHERE definition_key = ANY($1::bigint[]) AND multi_instance IS DISTINCT FROM 'body'
    GROUP BY element_id
    UNION ALL
    SELECT e.element_id, 0, 0, count(*), 0
    FROM incident n JOIN element_instance e ON e.key = n.element_instance_key
    WHERE e.definition_key = ANY($1::bigint[]) GROUP BY e.element_id
    UNION ALL
    SELECT e.element_id, 0, 0, 0, count(*)
    FROM user_task t JOIN element_instance e ON e.key = t.element_instance_key
    WHERE e.definition_key = ANY($1::bigint[]) AND ${isPast} GROUP BY e.element_id) counted
  GROUP BY element_id`;

/** What operators see on the model: where instances are, and how long each part of the work takes. */
@Injectable()
export class ElementStatistics {
  constructor(
    private readonly dataSource: DataSource,
    private readonly definitions: DefinitionStore,
    private readonly clock: Clock,
  ) {}

  /** Null when there is no such version. */
  async of(definitionKey: Key, question: StatisticsQuestion): Promise<DefinitionStatistics | null> {
    await this.definitions.ensure([definitionKey]);
    const process = this.definitions.process(definitionKey);
    if (!process) return null;
    const { model, version } = process;
    const keys = question.allVersions ? await this.versionsOf(model.id) : [definitionKey];
    const [live, facts, countedAt] = await Promise.all([
      this.live(keys),
      this.facts(keys, question),
      this.countedAt(),
    ]);
    const ids = new Set([...model.elements.keys(), ...live.keys(), ...facts.keys()]);
    const elements = [...ids].map((id) =>
      elementNumbers(id, model.elements.get(id), live.get(id), facts.get(id)),
    );
    return { processId: model.id, version, countedAt, elements };
  }

  private async versionsOf(processId: string): Promise<readonly Key[]> {
    const rows = await this.dataSource.query<{ key: string }[]>(
      'SELECT key FROM process_definition WHERE process_id = $1',
      [processId],
    );
    return rows.map(({ key }) => Number(key));
  }

  /** A repeated activity is counted by its runs. */
  private async live(keys: readonly Key[]): Promise<Map<string, LiveRow>> {
    const now = await this.clock.now();
    const rows = await this.dataSource.query<LiveRow[]>(liveNumbers, [keys, localDateOf(now), now]);
    return new Map(rows.map((row) => [row.elementId, row]));
  }

  private async facts(
    keys: readonly Key[],
    { from, to }: StatisticsQuestion,
  ): Promise<Map<string, FactRow[]>> {
    const rows = await this.dataSource.query<FactRow[]>(
      `SELECT element_id AS "elementId", fact, duration_class AS "durationClass", sum(count)::integer AS count
       FROM element_statistic WHERE definition_key = ANY($1::bigint[]) AND day BETWEEN $2 AND $3
       GROUP BY element_id, fact, duration_class`,
      [keys, from, to],
    );
    const byElement = new Map<string, FactRow[]>();
    for (const row of rows) {
      const known = byElement.get(row.elementId);
      if (known) known.push(row);
      else byElement.set(row.elementId, [row]);
    }
    return byElement;
  }

  private async countedAt(): Promise<Instant | null> {
    const [row] = await this.dataSource.query<{ counted_at: Date | null }[]>(
      'SELECT counted_at FROM statistic_progress',
    );
    return row?.counted_at?.toISOString() ?? null;
  }
}
