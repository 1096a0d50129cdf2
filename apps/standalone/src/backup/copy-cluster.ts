import { lstat, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { copyDurably, isMissing, makeFolder, writeDurably, digestOfFile } from './durable-files.js';
import { sideBySide } from './side-by-side.js';
import type { ManifestFile } from './manifest.js';

/** What PostgreSQL makes anew at a start, or what would mislead it (its manual, 25.3.4). */
const leftEmpty = new Set([
  'pg_wal',
  'pg_replslot',
  'pg_dynshmem',
  'pg_notify',
  'pg_serial',
  'pg_snapshots',
  'pg_stat_tmp',
  'pg_subtrans',
]);
const leftOut = [
  /^postmaster\.(pid|opts)$/,
  /^(backup_label|tablespace_map)(\.old)?$/,
  /^(recovery|standby)\.signal$/,
  /(^|\/)pgsql_tmp/,
  /(^|\/)pg_internal\.init/,
];
const controlFile = 'global/pg_control';
const controlAttempts = 20;

/** What was copied of a cluster. */
export interface ClusterCopy {
  readonly folders: readonly string[];
  readonly files: readonly ManifestFile[];
}

/**
 * Copies the files of a running cluster into `target`, between pg_backup_start and pg_backup_stop. Files that grow,
 * shrink or vanish meanwhile are put right by the log.
 */
export async function copyCluster(cluster: string, target: string): Promise<ClusterCopy> {
  const folders: string[] = [];
  const paths: string[] = [];
  await makeFolder(target);
  for await (const { path, isFolder } of entries(cluster, '')) {
    if (isFolder) {
      await makeFolder(join(target, path));
      folders.push(path);
    } else if (path !== controlFile) {
      paths.push(path);
    }
  }
  const copies = await sideBySide(paths, async (path) => {
    const copied = await copyIfThere(join(cluster, path), join(target, path));
    return copied ? [{ path, ...copied }] : [];
  });
  const files = copies.flat();
  files.push({ path: controlFile, ...(await copyControlFile(cluster, target)) });
  return { folders, files };
}

async function* entries(
  cluster: string,
  below: string,
): AsyncGenerator<{ path: string; isFolder: boolean }> {
  for (const entry of await readdir(join(cluster, below), { withFileTypes: true })) {
    const path = below ? `${below}/${entry.name}` : entry.name;
    if (leftOut.some((pattern) => pattern.test(path))) continue;
    if (entry.isDirectory()) {
      yield { path, isFolder: true };
      if (path === 'pg_wal') yield* foldersOfLog();
      if (!leftEmpty.has(path)) yield* entries(cluster, path);
    } else if (entry.isFile()) {
      yield { path, isFolder: false };
    } else if (path !== 'pg_wal') {
      throw new Error(`${path} in the database's folder is neither a file nor a folder.`);
    }
  }
}

function* foldersOfLog(): Generator<{ path: string; isFolder: boolean }> {
  for (const name of ['archive_status', 'summaries']) {
    yield { path: `pg_wal/${name}`, isFolder: true };
  }
}

async function copyIfThere(from: string, to: string) {
  if (!(await lstat(from).catch(() => null))) return null;
  try {
    return await copyDurably(from, to);
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

/** The server writes it in one piece, but it may do so while we read: taken is what was read twice alike. */
async function copyControlFile(cluster: string, target: string) {
  const from = join(cluster, controlFile);
  for (let attempt = 0; attempt < controlAttempts; attempt += 1) {
    const first = await readFile(from, 'latin1');
    await pause(5);
    if (first !== (await readFile(from, 'latin1'))) continue;
    const to = join(target, controlFile);
    await writeDurably(to, Buffer.from(first, 'latin1'));
    return digestOfFile(to);
  }
  throw new Error(`${controlFile} changes too fast to be read.`);
}
