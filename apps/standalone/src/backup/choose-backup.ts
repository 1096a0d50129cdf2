import { join } from 'node:path';
import type { BackupFolder } from './backup-folder.js';
import { findLog, type LogRun } from './log-run.js';
import { readManifest, type Manifest } from './manifest.js';

/** What a restore starts from. */
export interface ChosenBackup {
  readonly name: string;
  readonly folder: string;
  readonly manifest: Manifest;
  readonly log: LogRun;
}

/**
 * The newest complete backup from which the instant can be reached; without an instant the newest. Throws with what
 * can be reached when none can.
 */
export async function chooseBackup(
  folder: BackupFolder,
  instant: string | null,
): Promise<ChosenBackup> {
  const names = (await folder.backups()).reverse();
  if (names.length === 0) throw new Error(await noneIn(folder));
  const reaches: string[] = [];
  for (const name of names) {
    const path = join(folder.base, name);
    const manifest = await readManifest(path);
    const log = await findLog(folder, name, manifest);
    if (instant === null || isBetween(manifest.finishedAt, instant, log.upTo)) {
      return { name, folder: path, manifest, log };
    }
    reaches.push(`- from ${manifest.finishedAt} to ${log.upTo} (${name})`);
  }
  throw new Error(`${String(instant)} cannot be restored. What can be:\n${reaches.join('\n')}`);
}

async function noneIn(folder: BackupFolder): Promise<string> {
  const unfinished = await folder.unfinished();
  const interrupted = unfinished.map((name) => `${name} was interrupted and is never restored.`);
  return [`${folder.path} holds no complete backup.`, ...interrupted].join(' ');
}

function isBetween(from: string, instant: string, to: string): boolean {
  const at = Date.parse(instant);
  return Date.parse(from) <= at && at <= Date.parse(to);
}
