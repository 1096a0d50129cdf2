import { rm, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import type { BackupFolder } from './backup-folder.js';
import { namesIn } from './durable-files.js';
import { readManifest } from './manifest.js';
import { segmentAt, segmentNamed, walPosition } from './wal-position.js';

/** Takes away all but the newest backups, and the log that only older ones need. Returns how many backups went. */
export async function keepBackups(folder: BackupFolder, kept: number): Promise<number> {
  const names = await folder.backups();
  const gone = names.slice(0, Math.max(0, names.length - kept));
  for (const name of gone) await rm(join(folder.base, name), { recursive: true });
  const oldest = names[gone.length];
  if (gone.length > 0 && oldest !== undefined) await dropLogBefore(folder, oldest);
  return gone.length;
}

async function dropLogBefore(folder: BackupFolder, backup: string): Promise<void> {
  const { timeline, startPosition } = await readManifest(join(folder.base, backup));
  const first = segmentAt(walPosition(startPosition));
  for (const name of await namesIn(folder.wal)) {
    const segment = segmentNamed(timeline, name);
    if (segment !== null && segment < first) await unlink(join(folder.wal, name));
  }
}
