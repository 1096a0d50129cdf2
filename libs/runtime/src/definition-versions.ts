import type { Transaction } from '@minhbach/database';
import type { Key } from '@minhbach/engine';
import type { DeployedResource } from './deployment.js';

/** A process, decision or form that is about to become a version. */
export interface Definition {
  readonly id: string;
  readonly name: string | null;
  readonly versionTag: string | null;
  readonly resource: string;
  readonly hash: string;
  /** XML, or the form's JSON. */
  readonly content: string;
  /** Decision files that a decision's file imports. */
  readonly imported: readonly string[];
}

interface Kind {
  readonly table: string;
  readonly id: string;
  readonly content: string;
  readonly hasName: boolean;
  readonly hasImports: boolean;
}

const kinds = {
  process: {
    table: 'process_definition',
    id: 'process_id',
    content: 'xml',
    hasName: true,
    hasImports: false,
  },
  decision: {
    table: 'decision_definition',
    id: 'decision_id',
    content: 'xml',
    hasName: true,
    hasImports: true,
  },
  form: {
    table: 'form_definition',
    id: 'form_id',
    content: 'schema',
    hasName: false,
    hasImports: false,
  },
} as const satisfies Record<string, Kind>;

export type DefinitionKind = keyof typeof kinds;

export const definitionKinds = Object.keys(kinds) as DefinitionKind[];

interface Latest {
  readonly id: string;
  readonly key: Key;
  readonly version: number;
  readonly hash: string;
}

/** The deployment that brings versions. */
export interface DeployedBy {
  readonly deploymentKey: Key;
  readonly actor: string;
  readonly takeKey: () => Key;
}

/** Which of these ids are deployed already, with the version tags of their versions. */
export async function deployedTags(
  tx: Transaction,
  kind: DefinitionKind,
  ids: readonly string[],
): Promise<Map<string, Set<string>>> {
  const { table, id } = kinds[kind];
  const rows = await tx.query<{ id: string; tags: string[] }>(
    `SELECT ${id} AS id, array_remove(array_agg(DISTINCT version_tag), NULL) AS tags FROM ${table}
     WHERE ${id} = ANY($1) GROUP BY ${id}`,
    [ids],
  );
  return new Map(rows.map((row) => [row.id, new Set(row.tags)]));
}

/** Stores what changed as the next version of its id; the caller holds the deployment lock. */
export async function storeVersions(
  tx: Transaction,
  kind: DefinitionKind,
  definitions: readonly Definition[],
  by: DeployedBy,
): Promise<DeployedResource[]> {
  const latest = await latestOf(
    tx,
    kind,
    definitions.map(({ id }) => id),
  );
  const stored: DeployedResource[] = [];
  for (const definition of definitions) {
    const { id, name, hash } = definition;
    const last = latest.get(id);
    const isNew = last?.hash !== hash;
    const key = isNew ? by.takeKey() : last.key;
    const version = isNew ? (last?.version ?? 0) + 1 : last.version;
    if (isNew) await insert(tx, kinds[kind], definition, { key, version, ...by });
    stored.push({ key, id, version, name, isNew });
  }
  return stored;
}

async function latestOf(
  tx: Transaction,
  kind: DefinitionKind,
  ids: readonly string[],
): Promise<Map<string, Latest>> {
  const { table, id } = kinds[kind];
  const rows = await tx.query<{ id: string; key: string; version: number; hash: string }>(
    `SELECT DISTINCT ON (${id}) ${id} AS id, key, version, content_hash AS hash FROM ${table}
     WHERE ${id} = ANY($1) ORDER BY ${id}, version DESC`,
    [ids],
  );
  return new Map(rows.map((row) => [row.id, { ...row, key: Number(row.key) }]));
}

async function insert(
  tx: Transaction,
  kind: Kind,
  definition: Definition,
  version: Omit<DeployedBy, 'takeKey'> & { readonly key: Key; readonly version: number },
): Promise<void> {
  const columns = {
    key: version.key,
    [kind.id]: definition.id,
    version: version.version,
    ...(kind.hasName && { name: definition.name }),
    version_tag: definition.versionTag,
    resource_name: definition.resource,
    content_hash: definition.hash,
    [kind.content]: definition.content,
    ...(kind.hasImports && { imported: definition.imported }),
    deployed_at: tx.now,
    deployed_by: version.actor,
    deployment_key: version.deploymentKey,
  };
  const places = Object.keys(columns).map((_, index) => `$${String(index + 1)}`);
  await tx.query(
    `INSERT INTO ${kind.table} (${Object.keys(columns).join(', ')}) VALUES (${places.join(', ')})`,
    Object.values(columns),
  );
}

/** Writes down what a deployment held, the versions that it found unchanged included. */
export async function storeMembers(
  tx: Transaction,
  deploymentKey: Key,
  resources: readonly DeployedResource[],
): Promise<void> {
  await tx.query('INSERT INTO deployment_member SELECT $1, unnest($2::bigint[])', [
    deploymentKey,
    resources.map(({ key }) => key),
  ]);
}
