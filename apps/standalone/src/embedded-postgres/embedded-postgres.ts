import { setTimeout as pause } from 'node:timers/promises';
import type { Client } from 'pg';
import { findBinaries } from './binaries.js';
import { ensureCluster } from './cluster.js';
import { APP_ROLE, connectAsSuperuser, databaseUrl, OWNER_ROLE } from './connections.js';
import { openDataFolder } from './data-folder.js';
import { databaseAccount } from './database-account.js';
import { adoptServer, launchServer, type ServerContext } from './launch.js';
import { stopServer } from './postgres-process.js';
import { ensureRoles } from './roles.js';
import { openSecrets } from './secrets.js';

/** Held for as long as a service uses the cluster, so that a second one is refused. */
const SUPERVISOR_LOCK = 20_251_110;
/** After a kill the server needs a moment to see that the last holder is gone. */
const LOCK_PATIENCE_SECONDS = 3;

/** How an embedded server came to run: made, started, or found running without its parent. */
export type Origin = 'created' | 'started' | 'adopted';

/**
 * PostgreSQL from an npm package, supervised as a separate process: it outlives us when we are
 * killed (the next start adopts it) and comes back when it is killed under us.
 */
export class EmbeddedPostgres {
  private stopping = false;
  private reviving: Promise<void> = Promise.resolve();
  private guard: Client | null = null;

  private constructor(
    private readonly context: ServerContext,
    readonly port: number,
    readonly origin: Origin,
  ) {}

  /** Starts or adopts the server of a data folder; `say` hears what a person should know. */
  static async start(root: string, say: (line: string) => void): Promise<EmbeddedPostgres> {
    const account = databaseAccount();
    const folder = openDataFolder(root, account, say);
    const binaries = findBinaries(account, say);
    const secrets = openSecrets(folder);
    const created = await ensureCluster(folder, binaries, account, secrets.superuser);
    const context = { folder, binaries, account, secrets, say };
    const adopted = await adoptServer(context);
    const port = adopted ?? (await launchServer(context));
    const origin = adopted ? 'adopted' : created ? 'created' : 'started';
    const server = new EmbeddedPostgres(context, port, origin);
    await server.takeGuard();
    return server;
  }

  /** The owner's address of the database: for migrations. */
  get ownerUrl(): string {
    return databaseUrl(OWNER_ROLE, this.context.secrets.owner, this.port);
  }

  /** The application's address of the database. */
  get appUrl(): string {
    return databaseUrl(APP_ROLE, this.context.secrets.app, this.port);
  }

  /** Stops the server; to be called last, when nobody uses the database any more. */
  async stop(): Promise<void> {
    this.stopping = true;
    await this.reviving;
    await this.guard?.end().catch(() => undefined);
    const { folder, binaries, account } = this.context;
    await stopServer(folder, binaries, account);
  }

  /** Makes the roles and keeps one connection open: our claim on the cluster and its pulse. */
  private async takeGuard(): Promise<void> {
    const { secrets, folder } = this.context;
    const guard = await connectAsSuperuser(this.port, secrets, 'postgres');
    guard.on('error', () => undefined);
    if (!(await claim(guard))) {
      await guard.end();
      throw new Error(`Another Minh Bạch is already running on the data folder ${folder.root}.`);
    }
    await ensureRoles(guard, secrets);
    guard.once('end', () => {
      if (!this.stopping) this.reviving = this.revive();
    });
    this.guard = guard;
  }

  /** The guard's connection ended without our doing: bring the server back on the same port. */
  private async revive(): Promise<void> {
    const { say } = this.context;
    for (let wait = 100; !this.isStopping(); wait = Math.min(wait * 2, 5000)) {
      await pause(wait);
      try {
        if (!(await adoptServer(this.context))) await launchServer(this.context, this.port);
        await this.takeGuard();
        say('The embedded database had stopped and is running again.');
        return;
      } catch (error) {
        say(`The embedded database is down: ${String(error)}`);
      }
    }
  }

  private isStopping(): boolean {
    return this.stopping;
  }
}

async function claim(guard: Client): Promise<boolean> {
  for (let waited = 0; waited < LOCK_PATIENCE_SECONDS * 10; waited += 1) {
    const { rows } = await guard.query<{ claimed: boolean }>(
      'SELECT pg_try_advisory_lock($1) AS claimed',
      [SUPERVISOR_LOCK],
    );
    if (rows[0]?.claimed) return true;
    await pause(100);
  }
  return false;
}
