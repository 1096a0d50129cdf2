import { join } from 'node:path';
import type { Client } from 'pg';
import { findBinaries } from '../embedded-postgres/binaries.js';
import { connectAsSuperuser } from '../embedded-postgres/connections.js';
import { databaseAccount } from '../embedded-postgres/database-account.js';
import { readPostmasterFile } from '../embedded-postgres/postmaster-file.js';
import type { Secrets } from '../embedded-postgres/secrets.js';
import { readJson } from './durable-files.js';

/** The embedded database that runs on a data folder. */
export interface RunningCluster {
  readonly cluster: string;
  readonly secretsFile: string;
  readonly version: string;
  /** A new superuser's connection. */
  readonly connect: () => Promise<Client>;
}

/** Finds it; throws when none runs there. */
export async function runningCluster(dataFolder: string): Promise<RunningCluster> {
  const cluster = join(dataFolder, 'postgres');
  const secretsFile = join(dataFolder, 'secrets.json');
  const secrets = await readJson<Secrets>(secretsFile);
  const file = readPostmasterFile(cluster);
  if (!secrets || file.kind !== 'running') {
    throw new Error(
      `No database runs on ${dataFolder}. Start the service, or name its folder with MINHBACH_DATA. ` +
        '(A server of your own is backed up with its own programs: docs/operations.md.)',
    );
  }
  const { port } = file.postmaster;
  const { version } = findBinaries(databaseAccount(), () => undefined);
  const connect = () => connectAsSuperuser(port, secrets, 'postgres');
  return { cluster, secretsFile, version, connect };
}
