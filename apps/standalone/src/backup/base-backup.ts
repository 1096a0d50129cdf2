import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Client } from 'pg';
import { unfinishedName, type BackupFolder, type SegmentCopy } from './backup-folder.js';
import { copyCluster } from './copy-cluster.js';
import {
  copyDurably,
  digestOfFile,
  makeFolder,
  syncFolder,
  writeDurably,
} from './durable-files.js';
import { writeManifest, type ManifestFile } from './manifest.js';
import { segmentAt, segmentName, walPosition } from './wal-position.js';
import { readWalState, type WalState } from './wal-state.js';

/** A running embedded database and what belongs to it. */
export interface BackupSource {
  /** A superuser's connection, used for nothing else meanwhile. */
  readonly client: Client;
  readonly cluster: string;
  readonly secretsFile: string;
  readonly version: string;
  /** Where the attachments are kept when that is no folder. */
  readonly filesElsewhere: string | null;
}

/** A backup that was taken. */
export interface TakenBackup {
  readonly name: string;
  readonly bytes: number;
  /** Instant from which on the cluster can be restored. */
  readonly finishedAt: string;
}

/** Held by whoever takes a backup. */
const backupLock = 20_251_129;

/**
 * Copies the running cluster with the log that makes it consistent. It has its name only when it is complete and on
 * the disk; what an interrupted one left is taken away first.
 */
export async function takeBaseBackup(
  source: BackupSource,
  folder: BackupFolder,
): Promise<TakenBackup> {
  const { client } = source;
  await lock(client);
  const state = await readWalState(client);
  await folder.make();
  await folder.claim({ systemId: state.systemId, timeline: state.timeline });
  for (const name of await folder.unfinished())
    await rm(join(folder.base, name), { recursive: true });
  const name = state.at.toISOString().replaceAll(':', '-');
  const unfinished = join(folder.base, unfinishedName(name));
  await makeFolder(unfinished);
  const taken = await copyAll(source, state, unfinished);
  await rename(unfinished, join(folder.base, name));
  await syncFolder(folder.base);
  return { name, ...taken };
}

async function copyAll(
  source: BackupSource,
  state: WalState,
  folder: string,
): Promise<Omit<TakenBackup, 'name'>> {
  const { client, cluster, secretsFile, version, filesElsewhere } = source;
  const startPosition = await startBackup(client);
  const copied = await copyCluster(cluster, join(folder, 'cluster'));
  const { stopPosition, label } = await stopBackup(client);
  const after = await readWalState(client);
  const segments = await copyLog(cluster, join(folder, 'wal'), state.timeline, {
    startPosition,
    stopPosition,
  });
  await writeDurably(join(folder, 'cluster', 'backup_label'), label);
  const files: ManifestFile[] = [
    ...copied.files.map((file) => ({ ...file, path: `cluster/${file.path}` })),
    ...(await written(folder, 'cluster/backup_label')),
    ...segments.map(({ segment, ...file }) => ({ ...file, path: `wal/${segment}` })),
    { path: 'secrets.json', ...(await copyDurably(secretsFile, join(folder, 'secrets.json'))) },
  ];
  const finishedAt = after.at.toISOString();
  await writeManifest(folder, {
    systemId: state.systemId,
    timeline: state.timeline,
    version,
    startedAt: state.at.toISOString(),
    finishedAt,
    startPosition,
    stopPosition,
    folders: copied.folders,
    files,
    segments,
    filesElsewhere,
  });
  return { finishedAt, bytes: files.reduce((sum, { bytes }) => sum + bytes, 0) };
}

async function lock(client: Client): Promise<void> {
  const { rows } = await client.query<{ locked: boolean }>(
    'SELECT pg_try_advisory_lock($1) AS locked',
    [backupLock],
  );
  if (!rows[0]?.locked) throw new Error('Another backup of this database is being taken.');
}

/** The server keeps its log from here on for as long as the connection lives. */
async function startBackup(client: Client): Promise<string> {
  await client.query(
    `SELECT pg_create_physical_replication_slot('minhbach_backup_' || pg_backend_pid(), true, true)`,
  );
  const { rows } = await client.query<{ position: string }>(
    `SELECT pg_backup_start('minhbach', true)::text AS position`,
  );
  return rows[0]?.position ?? '';
}

async function stopBackup(client: Client): Promise<{ stopPosition: string; label: string }> {
  const { rows } = await client.query<{ position: string; label: string }>(
    'SELECT lsn::text AS position, labelfile AS label FROM pg_backup_stop(false)',
  );
  const [row] = rows;
  if (!row) throw new Error('The server did not end the backup.');
  return { stopPosition: row.position, label: row.label };
}

/** The server has gone on to another segment: those between the two positions do not change any more. */
async function copyLog(
  cluster: string,
  target: string,
  timeline: number,
  { startPosition, stopPosition }: { startPosition: string; stopPosition: string },
): Promise<SegmentCopy[]> {
  await makeFolder(target);
  const copies: SegmentCopy[] = [];
  const last = segmentAt(walPosition(stopPosition) - 1n);
  for (let segment = segmentAt(walPosition(startPosition)); segment <= last; segment += 1n) {
    const name = segmentName(timeline, segment);
    const copied = await copyDurably(join(cluster, 'pg_wal', name), join(target, name));
    copies.push({ segment: name, ...copied });
  }
  return copies;
}

async function written(folder: string, path: string): Promise<ManifestFile[]> {
  return [{ path, ...(await digestOfFile(join(folder, path))) }];
}
