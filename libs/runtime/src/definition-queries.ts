import type { Instant, Key } from '@minhbach/engine';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
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

/** Reads what is deployed. */
@Injectable()
export class DefinitionQueries {
  constructor(private readonly dataSource: DataSource) {}

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
}
