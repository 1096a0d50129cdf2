import type { FlowNode } from '@minhbach/bpmn';
import type { Instant, Key } from '@minhbach/engine';
import { percentileOfClasses } from '@minhbach/statistics';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DefinitionStore } from './definition-store.js';

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
  readonly completed: number;
  /** Cancelled, interrupted or taken away. */
  readonly terminated: number;
  /** Of the completed ones, right to a hundredth. */
  readonly medianMilliseconds: number | null;
  readonly p90Milliseconds: number | null;
}

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

interface EndedRow {
  readonly element_id: string;
  readonly outcome: 'completed' | 'terminated';
  readonly duration_class: number;
  readonly n: number;
}

interface LiveRow {
  readonly element_id: string;
  readonly active: number;
  readonly waiting: number;
  readonly incidents: number;
}

/** What operators see on the model: where instances are, and how long each part of the work takes. */
@Injectable()
export class ElementStatistics {
  constructor(
    private readonly dataSource: DataSource,
    private readonly definitions: DefinitionStore,
  ) {}

  /** Null when there is no such version. */
  async of(definitionKey: Key, question: StatisticsQuestion): Promise<DefinitionStatistics | null> {
    await this.definitions.ensure([definitionKey]);
    const process = this.definitions.process(definitionKey);
    if (!process) return null;
    const { model, version } = process;
    const keys = question.allVersions ? await this.versionsOf(model.id) : [definitionKey];
    const [live, ended, countedAt] = await Promise.all([
      this.live(keys),
      this.ended(keys, question),
      this.countedAt(),
    ]);
    const ids = new Set([...model.elements.keys(), ...live.keys(), ...ended.keys()]);
    const elements = [...ids].map((id) =>
      numbersOf(id, model.elements.get(id), live.get(id), ended.get(id)),
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
    const rows = await this.dataSource.query<LiveRow[]>(
      `SELECT element_id, sum(active)::integer AS active, sum(waiting)::integer AS waiting,
         sum(incidents)::integer AS incidents
       FROM (
         SELECT element_id, count(*) FILTER (WHERE state <> 'activating') AS active,
           count(*) FILTER (WHERE state = 'activating') AS waiting, 0 AS incidents
         FROM element_instance
         WHERE definition_key = ANY($1::bigint[]) AND multi_instance IS DISTINCT FROM 'body'
         GROUP BY element_id
         UNION ALL
         SELECT e.element_id, 0, 0, count(*)
         FROM incident n JOIN element_instance e ON e.key = n.element_instance_key
         WHERE e.definition_key = ANY($1::bigint[]) GROUP BY e.element_id) counted
       GROUP BY element_id`,
      [keys],
    );
    return new Map(rows.map((row) => [row.element_id, row]));
  }

  private async ended(
    keys: readonly Key[],
    { from, to }: StatisticsQuestion,
  ): Promise<Map<string, EndedRow[]>> {
    const rows = await this.dataSource.query<EndedRow[]>(
      `SELECT element_id, outcome, duration_class, sum(count)::integer AS n FROM element_statistic
       WHERE definition_key = ANY($1::bigint[]) AND day BETWEEN $2 AND $3
       GROUP BY element_id, outcome, duration_class`,
      [keys, from, to],
    );
    const byElement = new Map<string, EndedRow[]>();
    for (const row of rows) {
      const known = byElement.get(row.element_id);
      if (known) known.push(row);
      else byElement.set(row.element_id, [row]);
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

function numbersOf(
  elementId: string,
  node: FlowNode | undefined,
  live: LiveRow | undefined,
  ended: readonly EndedRow[] = [],
): ElementNumbers {
  const completed = ended.filter(({ outcome }) => outcome === 'completed');
  const terminated = ended.filter(({ outcome }) => outcome === 'terminated');
  const classes = new Map(completed.map((row) => [row.duration_class, row.n]));
  return {
    elementId,
    elementName: node?.name ?? null,
    type: node?.type ?? null,
    active: live?.active ?? 0,
    waiting: live?.waiting ?? 0,
    incidents: live?.incidents ?? 0,
    completed: sumOf(completed),
    terminated: sumOf(terminated),
    medianMilliseconds: percentileOfClasses(classes, 0.5),
    p90Milliseconds: percentileOfClasses(classes, 0.9),
  };
}

function sumOf(rows: readonly EndedRow[]): number {
  return rows.reduce((sum, { n }) => sum + n, 0);
}
