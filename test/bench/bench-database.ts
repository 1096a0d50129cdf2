import { rmSync } from 'node:fs';
import { chmod, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate } from '@minhbach/database';
import { EmbeddedPostgres } from '../../apps/standalone/src/embedded-postgres/index.js';
import { migrations } from '../../migrations/index.js';

/** A private cluster with the settings of production: fsync and synchronous_commit stay on. */
export interface BenchDatabase {
  readonly url: string;
  readonly ownerUrl: string;
  /** The folder with `postmaster.pid`; null when somebody else runs the server. */
  readonly cluster: string | null;
  stop(): Promise<void>;
}

export async function startBenchDatabase(): Promise<BenchDatabase> {
  const folder = await mkdtemp(join(tmpdir(), 'minhbach-bench-'));
  // Started by root, the server runs under another account: a cluster that it cannot reach would be kept elsewhere.
  await chmod(folder, 0o755);
  const say = () => undefined;
  const server = await EmbeddedPostgres.start(join(folder, 'data'), say);
  await migrate({ ownerUrl: server.ownerUrl, appRole: 'minhbach_app', migrations });
  return {
    url: server.appUrl,
    ownerUrl: server.ownerUrl,
    cluster: join(folder, 'data', 'postgres'),
    stop: async () => {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
