import { hasContent } from '@minhbach/documents';
import { chownSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { connectAsSuperuser, DATABASE } from '../embedded-postgres/connections.js';
import { launchServer, type ServerContext } from '../embedded-postgres/launch.js';
import { stopServer } from '../embedded-postgres/postgres-process.js';

/** A cluster after its recovery. */
export interface Recovered {
  /** Instant of the last write that it has; null when the log held none. */
  readonly lastWriteAt: string | null;
  /** SHA-256 of the attachments that its rows name. */
  readonly contents: readonly string[];
}

/** Reading the whole log again may take long. */
const recoverySeconds = 24 * 3600;

/**
 * Has the server replay the log that was laid down, up to the instant or to its end, and go on from there in a
 * timeline of its own; then stops it.
 */
export async function recover(context: ServerContext, instant: string | null): Promise<Recovered> {
  const settings = new RecoverySettings(context);
  const patient = { ...context, startSeconds: recoverySeconds };
  await settings.write(instant);
  let port: number;
  try {
    port = await launchServer(patient);
  } catch (error) {
    // Nothing was written between the last segment that there is and the instant: all of it is what is wanted.
    if (instant === null || !endedBefore(error)) throw error;
    await settings.write(null);
    port = await launchServer(patient);
  }
  try {
    return await ask(port, context);
  } finally {
    await stopServer(context.folder, context.binaries, context.account);
    await settings.remove();
  }
}

async function ask(port: number, { secrets }: ServerContext): Promise<Recovered> {
  const client = await connectAsSuperuser(port, secrets, DATABASE);
  try {
    const { rows } = await client.query<{ at: Date | null }>(
      'SELECT pg_last_xact_replay_timestamp() AS at',
    );
    const contents = await client.query<{ sha256: string }>(
      `SELECT DISTINCT sha256 FROM stored_file WHERE ${hasContent}`,
    );
    return {
      lastWriteAt: rows[0]?.at?.toISOString() ?? null,
      contents: contents.rows.map(({ sha256 }) => sha256),
    };
  } finally {
    await client.end();
  }
}

/** As a server understands it before it has read its time zones. */
function inPostgres(instant: string): string {
  return new Date(instant).toISOString().replace('T', ' ').replace('Z', '+00');
}

function endedBefore(error: unknown): boolean {
  return String(error).includes('recovery ended before configured recovery target was reached');
}

/** What tells the server to recover, beside its data, where it is taken away again afterwards. */
class RecoverySettings {
  private readonly file: string;
  private before: string | null = null;

  constructor(private readonly context: ServerContext) {
    this.file = join(context.folder.cluster, 'postgresql.auto.conf');
  }

  async write(instant: string | null): Promise<void> {
    this.before ??= await readFile(this.file, 'utf8');
    const lines = [
      // All of the log is in its place: nothing is to be fetched.
      "restore_command = 'exit 1'",
      "recovery_target_timeline = 'current'",
      "recovery_target_action = 'promote'",
      // Nobody is to see it before it is what was asked for.
      'hot_standby = off',
      ...(instant === null ? [] : [`recovery_target_time = '${inPostgres(instant)}'`]),
    ];
    await this.put(this.file, `${this.before}${lines.join('\n')}\n`);
    await this.put(join(this.context.folder.cluster, 'recovery.signal'), '');
  }

  async remove(): Promise<void> {
    await this.put(this.file, this.before ?? '');
  }

  private async put(path: string, text: string): Promise<void> {
    await writeFile(path, text, { mode: 0o600 });
    const { account } = this.context;
    if (account) chownSync(path, account.uid, account.gid);
  }
}
