import type { Incident, Instant, Key, Variables } from '@minhbach/engine';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DefinitionStore } from './definition-store.js';
import { cursorOf, marksIn, pageOf, type Page } from './page.js';
import { columnsOf, fromRow, type Row } from './read-rows.js';
import { rowTables } from './row-tables.js';
import { nodeOf } from './token-views.js';
import { visibleVariablesAt } from './visible-variables.js';

/** An open incident, with the version of the process in whose step it is: that may be a called process. */
export type IncidentSummary = Incident & {
  readonly rootKey: Key;
  readonly businessKey: string | null;
  readonly definitionKey: Key;
  readonly processId: string;
  readonly version: number;
  readonly elementName: string | null;
};

/** The open incidents of one kind in one version of a process. */
export interface IncidentGroup {
  readonly code: string;
  readonly definitionKey: Key;
  readonly processId: string;
  readonly processName: string | null;
  readonly version: number;
  readonly count: number;
  readonly firstAt: Instant;
  readonly lastAt: Instant;
}

/** What a person looks at before he has it tried again. */
export interface IncidentDetail extends IncidentSummary {
  /** The job that failed; null when no job did. */
  readonly job: { readonly type: string; readonly retries: number } | null;
  /** Those that the step sees. */
  readonly variables: Variables;
  /** Where the step would go on: only one way can be taken without deciding. */
  readonly ways: readonly WayOn[];
}

export interface WayOn {
  readonly flowId: string;
  readonly elementId: string;
  readonly elementName: string | null;
}

export interface IncidentFilter {
  readonly code?: string | undefined;
  readonly definitionKey?: Key | undefined;
}

const source = `incident n JOIN process_instance i ON i.key = n.root_key
  JOIN element_instance e ON e.key = n.element_instance_key
  JOIN process_definition d ON d.key = e.definition_key`;

const columns = `${columnsOf(rowTables.incidents, 'n')}, n.root_key AS "rootKey",
  i.business_key AS "businessKey", d.key AS "definitionKey", d.process_id AS "processId", d.version`;

/** Reads what has stopped and needs a person. */
@Injectable()
export class IncidentQueries {
  constructor(
    private readonly dataSource: DataSource,
    private readonly definitions: DefinitionStore,
  ) {}

  /** Open incidents, the newest first. */
  async list(
    query: IncidentFilter & { readonly limit: number; readonly after?: string | undefined },
  ): Promise<Page<IncidentSummary>> {
    const { limit, after, code = null, definitionKey = null } = query;
    const [key = null] = after === undefined ? [] : marksIn(after, ['key']);
    const rows = await this.dataSource.query<Row[]>(
      `SELECT ${columns} FROM ${source}
       WHERE ($1::bigint IS NULL OR n.key < $1) AND ($2::text IS NULL OR n.code = $2)
         AND ($3::bigint IS NULL OR d.key = $3) ORDER BY n.key DESC LIMIT $4`,
      [key, code, definitionKey, limit + 1],
    );
    return pageOf(await this.summaries(rows), limit, (last) => cursorOf([last.key]));
  }

  /** All open incidents by error and version, the most recent first. */
  async groups(): Promise<IncidentGroup[]> {
    const rows = await this.dataSource.query<Record<string, unknown>[]>(
      `SELECT n.code, d.key AS "definitionKey", d.process_id AS "processId", d.version,
         d.name AS "processName", count(*)::integer AS count, min(n.raised_at) AS "firstAt",
         max(n.raised_at) AS "lastAt" FROM ${source}
       GROUP BY n.code, d.key ORDER BY max(n.key) DESC`,
    );
    return rows.map((row) => ({
      ...(row as unknown as IncidentGroup),
      definitionKey: Number(row.definitionKey),
      firstAt: (row.firstAt as Date).toISOString(),
      lastAt: (row.lastAt as Date).toISOString(),
    }));
  }

  /** Null when it is not open any more. */
  async read(incidentKey: Key): Promise<IncidentDetail | null> {
    const rows = await this.dataSource.query<Row[]>(
      `SELECT ${columns}, j.type AS "jobType", j.retries,
         (${visibleVariablesAt('n.element_instance_key')}) AS variables
       FROM ${source} LEFT JOIN job j ON j.key = n.job_key WHERE n.key = $1`,
      [incidentKey],
    );
    const [summary] = await this.summaries(rows);
    const [row] = rows;
    if (!summary || !row) return null;
    const job = row.jobType === null ? null : { type: row.jobType, retries: row.retries };
    return {
      ...summary,
      job: job as IncidentDetail['job'],
      variables: row.variables as Variables,
      ways: this.waysFrom(summary),
    };
  }

  private async summaries(rows: readonly Row[]): Promise<IncidentSummary[]> {
    await this.definitions.ensure(rows.map(({ definitionKey }) => Number(definitionKey)));
    return rows.map((row) => {
      const { businessKey, processId, version } = row;
      const keys = {
        rootKey: Number(row.rootKey),
        definitionKey: Number(row.definitionKey),
      };
      const incident = fromRow(rowTables.incidents, row) as unknown as Incident;
      const elementName = nodeOf({ ...incident, ...keys }, this.definitions)?.name ?? null;
      const facts = { ...keys, businessKey, processId, version, elementName };
      return { ...incident, ...facts } as IncidentSummary;
    });
  }

  private waysFrom(incident: Pick<IncidentSummary, 'definitionKey' | 'elementId'>): WayOn[] {
    const model = this.definitions.process(incident.definitionKey)?.model;
    return (nodeOf(incident, this.definitions)?.outgoing ?? []).flatMap((flowId) => {
      const node = model?.elements.get(model.flows.get(flowId)?.target ?? '');
      return node ? [{ flowId, elementId: node.id, elementName: node.name ?? null }] : [];
    });
  }
}
