import type { Key } from '@minhbach/engine';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** One deployed version of a process, decision or form, with the file that it came in. */
export interface DefinitionFile {
  readonly kind: 'process' | 'decision' | 'form';
  readonly key: Key;
  readonly id: string;
  readonly version: number;
  readonly versionTag: string | null;
  readonly name: string | null;
  readonly resourceName: string;
  readonly deploymentKey: Key;
  /** The file as it was deployed. */
  readonly content: string;
}

type Row = Omit<DefinitionFile, 'key' | 'deploymentKey'> & {
  readonly key: string;
  readonly deploymentKey: string;
};

const sources = [
  ['process', 'process_id', 'name', 'xml', 'process_definition'],
  ['decision', 'decision_id', 'name', 'xml', 'decision_definition'],
  ['form', 'form_id', 'NULL', 'schema::text', 'form_definition'],
] as const;

const byKeys = sources
  .map(
    ([kind, id, name, content, table]) => `
  SELECT '${kind}' AS kind, key, ${id} AS id, version, version_tag AS "versionTag", ${name} AS name,
    resource_name AS "resourceName", deployment_key AS "deploymentKey", ${content} AS content
  FROM ${table} WHERE key = ANY($1::bigint[])`,
  )
  .join(' UNION ALL ');

/** Reads what was deployed, whatever it is. */
@Injectable()
export class DefinitionFiles {
  constructor(private readonly dataSource: DataSource) {}

  /** In the order of the keys; those that name nothing are missing. */
  async byKeys(keys: readonly Key[]): Promise<DefinitionFile[]> {
    const rows = await this.dataSource.query<Row[]>(byKeys, [keys]);
    const files = rows.map((row) => ({
      ...row,
      key: Number(row.key),
      deploymentKey: Number(row.deploymentKey),
    }));
    return files.toSorted((a, b) => keys.indexOf(a.key) - keys.indexOf(b.key));
  }

  async byKey(key: Key): Promise<DefinitionFile | null> {
    return (await this.byKeys([key]))[0] ?? null;
  }

  /** The latest version of a process, or a given one; null when there is none. */
  async process(processId: string, version: number | null): Promise<DefinitionFile | null> {
    const [row] = await this.dataSource.query<{ key: string }[]>(
      `SELECT key FROM process_definition WHERE process_id = $1
         AND ($2::integer IS NULL OR version = $2) ORDER BY version DESC LIMIT 1`,
      [processId, version],
    );
    return row ? this.byKey(Number(row.key)) : null;
  }

  /** Null when no such decision is deployed. */
  async latestDecision(decisionId: string): Promise<Key | null> {
    const [row] = await this.dataSource.query<{ key: string }[]>(
      `SELECT key FROM decision_definition WHERE decision_id = $1 ORDER BY version DESC LIMIT 1`,
      [decisionId],
    );
    return row ? Number(row.key) : null;
  }
}
