import { spawnSync } from 'node:child_process';
import { readFileSync, readlinkSync, realpathSync } from 'node:fs';
import { join } from 'node:path';

/** A running database server. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
}

/** What `postmaster.pid` of a cluster tells: a live server, one that died, or nothing. */
export type PostmasterFile =
  | { readonly kind: 'absent' }
  | { readonly kind: 'stale'; readonly path: string; readonly pid: number }
  | { readonly kind: 'running'; readonly postmaster: Postmaster };

/**
 * Reads a cluster's `postmaster.pid` (line 1 the process id, line 4 the port). The id alone proves
 * nothing, since after a crash another program may have it: the server is running only if that
 * process works in this very folder.
 */
export function readPostmasterFile(cluster: string): PostmasterFile {
  const path = join(cluster, 'postmaster.pid');
  let lines: string[];
  try {
    lines = readFileSync(path, 'utf8').split('\n');
  } catch {
    return { kind: 'absent' };
  }
  const pid = Number(lines[0]);
  const port = Number(lines[3]);
  return isServerOf(cluster, pid)
    ? { kind: 'running', postmaster: { pid, port } }
    : { kind: 'stale', path, pid };
}

function isServerOf(cluster: string, pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 1) return false;
  if (process.platform === 'linux') return workingFolder(pid) === realpathSync(cluster);
  const command = spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
  return command.stdout.includes('postgres') && command.stdout.includes(cluster);
}

/** PostgreSQL makes its data folder its working folder. */
function workingFolder(pid: number): string | null {
  try {
    return readlinkSync(`/proc/${String(pid)}/cwd`);
  } catch {
    return null;
  }
}
