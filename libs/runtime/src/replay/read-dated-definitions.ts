import type { Key } from '@minhbach/engine';
import { Logger } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { StoredFiles } from '../stored-files.js';
import { DatedDefinitions, type DatedVersion } from './dated-definitions.js';

type Kind = 'process' | 'decision' | 'form';

interface Row {
  readonly key: string;
  readonly id: string;
  readonly version: number;
  readonly versionTag: string | null;
  readonly deployedAt: Date;
  readonly deployments: readonly string[];
  readonly xml: string;
  readonly imported: readonly string[];
}

const contents: Readonly<Record<Kind, string>> = {
  process: 'd.xml',
  decision: 'd.xml, d.imported',
  form: `'' AS xml`,
};

/** Every version that was ever deployed, compiled by this version of the service. */
export async function readDatedDefinitions(dataSource: DataSource): Promise<DatedDefinitions> {
  const read = (kind: Kind) => dataSource.query<Row[]>(versionsOf(kind));
  const files = new StoredFiles();
  return new DatedDefinitions({
    processes: await compiled(await read('process'), (row) => files.processOf(row)),
    decisions: await compiled(await read('decision'), (row) => files.decisionOf(row)),
    forms: await compiled(await read('form'), async ({ key }) => key),
  });
}

/** The deployment by which a version came is the first of its deployments. */
function versionsOf(kind: Kind): string {
  return `SELECT d.key, d.${kind}_id AS id, d.version, d.version_tag AS "versionTag",
      d.deployed_at AS "deployedAt", ${contents[kind]},
      array(SELECT d.deployment_key UNION ALL (
        SELECT m.deployment_key FROM deployment_member m
        WHERE m.definition_key = d.key AND m.deployment_key <> d.deployment_key
        ORDER BY m.deployment_key)) AS deployments
    FROM ${kind}_definition d ORDER BY d.key`;
}

type Keyed = Omit<Row, 'key' | 'deployments'> & { readonly key: Key };

/** One that this version does not accept any more is told, and is missing where a history needs it. */
async function compiled<Content>(
  rows: readonly Row[],
  parse: (row: Keyed) => Promise<Content>,
): Promise<DatedVersion<Content>[]> {
  const versions: DatedVersion<Content>[] = [];
  for (const { key: text, deployments: texts, ...row } of rows) {
    const [key, deployments] = [Number(text), texts.map(Number)];
    const { id, version, versionTag } = row;
    try {
      const content = await parse({ ...row, key });
      const deployedAt = row.deployedAt.toISOString();
      versions.push({ key, id, version, versionTag, deployedAt, deployments, content });
    } catch (error) {
      new Logger('Replay').error(`${id} version ${String(version)}: ${String(error)}`);
    }
  }
  return versions;
}
