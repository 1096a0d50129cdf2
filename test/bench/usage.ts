import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Pool } from 'pg';

/** What a stretch of work cost. */
export interface Usage {
  readonly commits: number;
  readonly walBytes: number;
  readonly clientCpuMicros: number;
  /** Null where the system does not tell. */
  readonly databaseCpuMicros: number | null;
}

interface Reading {
  readonly nextTransaction: number;
  readonly walPosition: number;
  readonly clientCpuMicros: number;
  readonly databaseCpuMicros: number | null;
}

/** Reads counters that are exact at once, unlike the statistics views: transaction ids and the log's position. */
export class Meter {
  private readonly postmaster: string | null;

  constructor(
    private readonly pool: Pool,
    cluster: string | null,
  ) {
    this.postmaster = cluster && postmasterOf(cluster);
  }

  async read(): Promise<Reading> {
    const { rows } = await this.pool.query<{ next: string; wal: string }>(
      `SELECT pg_snapshot_xmax(pg_current_snapshot())::text AS next,
         (pg_current_wal_insert_lsn() - '0/0')::text AS wal`,
    );
    const { user, system } = process.cpuUsage();
    return {
      nextTransaction: Number(rows[0]?.next),
      walPosition: Number(rows[0]?.wal),
      clientCpuMicros: user + system,
      databaseCpuMicros: this.databaseCpu(),
    };
  }

  between(before: Reading, after: Reading): Usage {
    const database =
      before.databaseCpuMicros === null || after.databaseCpuMicros === null
        ? null
        : after.databaseCpuMicros - before.databaseCpuMicros;
    return {
      commits: after.nextTransaction - before.nextTransaction,
      walBytes: after.walPosition - before.walPosition,
      clientCpuMicros: after.clientCpuMicros - before.clientCpuMicros,
      databaseCpuMicros: database,
    };
  }

  /** User and system time of all processes of the server, ended ones included, in steps of 10 ms. */
  private databaseCpu(): number | null {
    if (this.postmaster === null) return null;
    try {
      const own = readdirSync('/proc')
        .filter((name) => /^\d+$/.test(name))
        .map((pid) => timesOf(pid))
        .filter((times) => times?.parent === this.postmaster);
      const ended = timesOf(this.postmaster)?.endedChildren ?? 0;
      return own.reduce((sum, times) => sum + (times?.ticks ?? 0), ended) * 10_000;
    } catch {
      return null;
    }
  }
}

function postmasterOf(cluster: string): string | null {
  return readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n', 1)[0] ?? null;
}

interface ProcessTimes {
  readonly parent: string;
  readonly ticks: number;
  readonly endedChildren: number;
}

function timesOf(pid: string): ProcessTimes | null {
  try {
    // The name in parentheses may hold blanks; what counts comes after it.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    const [user, system, endedUser, endedSystem] = fields.slice(11, 15).map(Number);
    return {
      parent: fields[1] ?? '',
      ticks: (user ?? 0) + (system ?? 0),
      endedChildren: (endedUser ?? 0) + (endedSystem ?? 0),
    };
  } catch {
    return null;
  }
}
