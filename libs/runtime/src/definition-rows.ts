import type { Key } from '@minhbach/engine';
import type { DataSource } from 'typeorm';
import type { FormSchema } from './compile-form.js';
import type { Version } from './version-index.js';

export interface ProcessRow extends Version {
  readonly deploymentKey: Key;
  readonly xml: string;
}

export interface DecisionRow extends Version {
  readonly xml: string;
  /** The files that it imports. */
  readonly imported: readonly string[];
}

export interface FormRow extends Version {
  readonly schema: FormSchema;
}

/** A definition that a deployment held. */
export interface MemberRow {
  readonly deploymentKey: Key;
  readonly key: Key;
}

const common = 'version, version_tag AS "versionTag"';

/** All versions of processes but those known. */
export function processRows(dataSource: DataSource, known: readonly Key[]): Promise<ProcessRow[]> {
  return rowsOf(
    dataSource,
    `SELECT key, process_id AS id, ${common}, deployment_key AS "deploymentKey", xml
     FROM process_definition WHERE NOT key = ANY($1::bigint[]) ORDER BY key`,
    [known],
  );
}

/**
 * The versions of decisions that an element can name, but those known: the latest, the latest with each tag, and the
 * given ones, which are bound to a deployment.
 */
export function decisionRows(
  dataSource: DataSource,
  known: readonly Key[],
  bound: readonly Key[],
): Promise<DecisionRow[]> {
  return rowsOf(
    dataSource,
    `SELECT key, decision_id AS id, ${common}, xml, imported FROM decision_definition
     WHERE NOT key = ANY($1::bigint[]) AND key IN (
       (SELECT DISTINCT ON (decision_id) key FROM decision_definition
         ORDER BY decision_id, version DESC)
       UNION ALL (SELECT DISTINCT ON (decision_id, version_tag) key FROM decision_definition
         WHERE version_tag IS NOT NULL ORDER BY decision_id, version_tag, version DESC)
       UNION ALL SELECT unnest($2::bigint[]))
     ORDER BY key`,
    [known, bound],
  );
}

/** All versions of forms but those known: an open task may keep any of them. */
export function formRows(dataSource: DataSource, known: readonly Key[]): Promise<FormRow[]> {
  return rowsOf(
    dataSource,
    `SELECT key, form_id AS id, ${common}, schema FROM form_definition
     WHERE NOT key = ANY($1::bigint[]) ORDER BY key`,
    [known],
  );
}

export async function memberRows(
  dataSource: DataSource,
  deployments: readonly Key[],
): Promise<MemberRow[]> {
  if (deployments.length === 0) return [];
  return rowsOf(
    dataSource,
    `SELECT deployment_key AS "deploymentKey", definition_key AS key FROM deployment_member
     WHERE deployment_key = ANY($1::bigint[])`,
    [deployments],
  );
}

/** Keys as the driver gives them. */
interface KeysAsText {
  readonly key: string;
  readonly deploymentKey?: string;
}

async function rowsOf<Row extends { readonly key: Key }>(
  dataSource: DataSource,
  sql: string,
  values: unknown[],
): Promise<Row[]> {
  const rows = await dataSource.query<KeysAsText[]>(sql, values);
  return rows.map(({ key, deploymentKey, ...rest }) => {
    const deployment = deploymentKey !== undefined && { deploymentKey: Number(deploymentKey) };
    const row: unknown = { ...rest, key: Number(key), ...deployment };
    return row as Row;
  });
}
