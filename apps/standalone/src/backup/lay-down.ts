import { chmodSync, chownSync } from 'node:fs';
import { copyFile, lstat, open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { DatabaseAccount } from '../embedded-postgres/database-account.js';
import type { ChosenBackup } from './choose-backup.js';
import { makeFolder } from './durable-files.js';
import { sideBySide } from './side-by-side.js';
import { segmentBytes } from './wal-position.js';

const clusterPrefix = 'cluster/';

/** Puts the files of a backup, and the log that leads on from it, into the place of a cluster, for the account. */
export async function layDown(
  { folder, manifest, log }: ChosenBackup,
  cluster: string,
  account: DatabaseAccount | null,
): Promise<void> {
  await makeFolder(cluster);
  for (const path of manifest.folders) await makeFolder(join(cluster, path));
  // The server brings all of it to the disk itself before it recovers.
  await sideBySide(
    manifest.files.filter(({ path }) => path.startsWith(clusterPrefix)),
    ({ path }) => copyFile(join(folder, path), join(cluster, path.slice(clusterPrefix.length))),
  );
  for (const { file, segment, bytes } of log.segments) {
    await layDownSegment(file, join(cluster, 'pg_wal', segment), bytes);
  }
  await giveTo(account, cluster);
}

/** The server wants segments of full length; where ours ends its log ends too. */
async function layDownSegment(from: string, to: string, bytes: number): Promise<void> {
  await copyFile(from, to);
  const file = await open(to, 'r+');
  try {
    await file.truncate(bytes);
    await file.truncate(segmentBytes);
  } finally {
    await file.close();
  }
}

async function giveTo(account: DatabaseAccount | null, path: string): Promise<void> {
  const isFolder = (await lstat(path)).isDirectory();
  chmodSync(path, isFolder ? 0o700 : 0o600);
  if (account) chownSync(path, account.uid, account.gid);
  if (!isFolder) return;
  for (const name of await readdir(path)) await giveTo(account, join(path, name));
}
