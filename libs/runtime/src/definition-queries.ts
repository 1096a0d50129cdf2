import { modelChanges, type ModelChange } from '@minhbach/bpmn';
import type { Instant, Key } from '@minhbach/engine';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DefinitionStore } from './definition-store.js';
import { cursorOf, marksIn, pageOf, type Page } from './page.js';

/** One deployed version of a process, without its model. */
export interface DefinitionSummary {
  readonly key: Key;
  readonly processId: string;
  readonly version: number;
  readonly name: string | null;
  readonly versionTag: string | null;
  /** The deployment that brought this version. */
  readonly deploymentKey: Key;
  readonly resourceName: string;
  readonly deployedAt: Instant;
}

type DefinitionRow = Omit<DefinitionSummary, 'key' | 'deploymentKey' | 'deployedAt'> & {
  readonly key: string;
  readonly deploymentKey: string;
  readonly deployedAt: Date;
};

/** How many instances a version has that have not ended. */
export interface InstanceCount {
  readonly definitionKey: Key;
  readonly active: number;
  readonly suspended: number;
}

/** Reads what is deployed. */
@Injectable()
export class DefinitionQueries {
  constructor(
    private readonly dataSource: DataSource,
    private readonly definitions: DefinitionStore,
  ) {}

  /** All versions of all processes, the newest first. */
  async list(query: {
    limit: number;
    after?: string | undefined;
  }): Promise<Page<DefinitionSummary>> {
    const { limit, after } = query;
    const [key = null] = after === undefined ? [] : marksIn(after, ['key']);
    const rows = await this.dataSource.query<DefinitionRow[]>(
      `SELECT key, process_id AS "processId", version, name, resource_name AS "resourceName",
         version_tag AS "versionTag", deployment_key AS "deploymentKey", deployed_at AS "deployedAt"
       FROM process_definition WHERE $1::bigint IS NULL OR key < $1 ORDER BY key DESC LIMIT $2`,
      [key, limit + 1],
    );
    const definitions = rows.map((row) => ({
      ...row,
      key: Number(row.key),
      deploymentKey: Number(row.deploymentKey),
      deployedAt: row.deployedAt.toISOString(),
    }));
    return pageOf(definitions, limit, (last) => cursorOf([last.key]));
  }

  /** Of the versions that have any. */
  async instanceCounts(): Promise<InstanceCount[]> {
    const rows = await this.dataSource.query<
      (Omit<InstanceCount, 'definitionKey'> & { definitionKey: string })[]
    >(
      `SELECT definition_key AS "definitionKey",
         count(*) FILTER (WHERE status = 'active')::integer AS active,
         count(*) FILTER (WHERE status = 'suspended')::integer AS suspended
       FROM process_instance WHERE status IN ('active', 'suspended') GROUP BY definition_key`,
    );
    return rows.map((row) => ({ ...row, definitionKey: Number(row.definitionKey) }));
  }

  /** What is otherwise in a version than in another; null when one of them does not exist. */
  async changes(from: Key, to: Key): Promise<ModelChange[] | null> {
    await this.definitions.ensure([from, to]);
    const [before, after] = [this.definitions.process(from), this.definitions.process(to)];
    return before && after ? modelChanges(before.model, after.model) : null;
  }
}
