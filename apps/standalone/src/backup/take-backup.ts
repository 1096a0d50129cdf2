import type { BackupFolder } from './backup-folder.js';
import { takeBaseBackup, type TakenBackup } from './base-backup.js';
import { AttachmentCopy } from './copy-attachments.js';
import { copyHeads } from './copy-heads.js';
import { runningCluster } from './embedded-source.js';
import { keepBackups } from './keep-backups.js';
import type { DataPlaces } from './places.js';

/** What came of a backup. */
export interface BackupReport extends TakenBackup {
  /** Attachments that the folder did not have yet. */
  readonly attachments: number;
  /** Older backups that were taken away. */
  readonly gone: number;
}

/**
 * Backs up the service that runs on the data folder: the database first, then the attachments, whose bytes are there
 * before their rows, and the heads of the audit. `kept` says how many backups stay; null for all.
 */
export async function takeBackup(
  folder: BackupFolder,
  places: DataPlaces,
  kept: number | null,
): Promise<BackupReport> {
  const running = await runningCluster(places.dataFolder);
  const client = await running.connect();
  try {
    const { filesFolder, filesElsewhere } = places;
    const taken = await takeBaseBackup({ ...running, client, filesElsewhere }, folder);
    const attachments = filesFolder
      ? await new AttachmentCopy(filesFolder, folder.files).copyNew()
      : 0;
    await copyHeads(places.auditFolder, folder.audit);
    const gone = kept === null ? 0 : await keepBackups(folder, kept);
    return { ...taken, attachments, gone };
  } finally {
    await client.end();
  }
}
