import { contents } from '@minhbach/documents';
import { readdirSync } from 'node:fs';
import { copyFile, rename, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { findBinaries } from '../embedded-postgres/binaries.js';
import { openDataFolder } from '../embedded-postgres/data-folder.js';
import { databaseAccount } from '../embedded-postgres/database-account.js';
import { readPostmasterFile } from '../embedded-postgres/postmaster-file.js';
import type { Secrets } from '../embedded-postgres/secrets.js';
import type { BackupFolder } from './backup-folder.js';
import { chooseBackup, type ChosenBackup } from './choose-backup.js';
import { AttachmentCopy, brokenContents } from './copy-attachments.js';
import { putHeadsBack } from './copy-heads.js';
import { isMissing, readJson } from './durable-files.js';
import { layDown } from './lay-down.js';
import { logFaults } from './log-run.js';
import { manifestFaults } from './manifest.js';
import { recover } from './recover.js';

/** Where a backup is restored to. */
export interface RestorePlaces {
  readonly dataFolder: string;
  /** Folder of the attachments; null when they are kept elsewhere. */
  readonly filesFolder: string | null;
  /** Folder of the heads of the audit. */
  readonly auditFolder: string;
}

/** What was restored. */
export interface Restored {
  /** Name of the backup that it started from. */
  readonly backup: string;
  /** Instant: all that was acknowledged until then is there. */
  readonly upTo: string;
  /** Instant of the last write that it has; null when there was none since the backup. */
  readonly lastWriteAt: string | null;
  readonly attachments: number;
  /** SHA-256 of attachments that are named and not there. */
  readonly missing: readonly string[];
  /** Heads of the audit from after the instant, put aside. */
  readonly laterHeads: number;
}

/**
 * Restores the newest backup from which the instant can be reached into an empty data folder. Everything that is
 * needed is checked before anything is written. The passwords come last: without them no service starts on the folder.
 */
export async function restore(
  source: BackupFolder,
  places: RestorePlaces,
  instant: string | null,
  say: (line: string) => void,
): Promise<Restored> {
  refuseUsedFolder(places.dataFolder);
  const chosen = await chooseBackup(source, instant);
  say(`Checking the backup ${chosen.name} …`);
  await refuseFaults(source, chosen);
  const account = databaseAccount();
  const folder = openDataFolder(places.dataFolder, account, say);
  const secrets = await readJson<Secrets>(join(chosen.folder, 'secrets.json'));
  if (!secrets) throw new Error(`${chosen.name} has no passwords.`);
  say(`Putting it down in ${folder.cluster} …`);
  await layDown(chosen, folder.cluster, account);
  say('Replaying the log …');
  const binaries = findBinaries(account, say);
  const recovered = await recover({ folder, binaries, account, secrets, say }, instant);
  const { filesFolder } = places;
  if (filesFolder) await new AttachmentCopy(source.files, filesFolder).copyNew();
  const later = join(places.dataFolder, 'audit-after-restore');
  const heads = await putHeadsBack(source.audit, places.auditFolder, later, instant);
  await putSecretsBack(join(chosen.folder, 'secrets.json'), folder.secretsFile);
  return {
    backup: chosen.name,
    upTo: instant ?? chosen.log.upTo,
    lastWriteAt: recovered.lastWriteAt,
    attachments: recovered.contents.length,
    missing: filesFolder ? await missingIn(filesFolder, recovered.contents) : [],
    laterHeads: heads.later,
  };
}

function refuseUsedFolder(root: string): void {
  if (readPostmasterFile(join(root, 'postgres')).kind === 'running') {
    throw new Error(`A database runs on ${root}. Restore into an empty folder (MINHBACH_DATA).`);
  }
  if (namesNow(root).length > 0) {
    throw new Error(
      `${root} is not empty. Nothing is restored over what is there: move it away, or name another ` +
        'folder with MINHBACH_DATA.',
    );
  }
}

function namesNow(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

async function refuseFaults(source: BackupFolder, chosen: ChosenBackup): Promise<void> {
  const faults = [
    ...(await manifestFaults(chosen.folder, chosen.manifest)),
    ...(await logFaults(chosen.log)),
    ...(await brokenContents(source.files)).map((name) => `the attachment ${name} has changed`),
  ];
  if (faults.length === 0) return;
  const lines = faults.map((fault) => `- ${fault}`);
  throw new Error(
    [`The backup ${chosen.name} is damaged; nothing was restored.`, ...lines].join('\n'),
  );
}

async function putSecretsBack(from: string, to: string): Promise<void> {
  await copyFile(from, `${to}.new`);
  await rename(`${to}.new`, to);
}

async function missingIn(folder: string, named: readonly string[]): Promise<string[]> {
  const missing: string[] = [];
  for (const sha256 of named) {
    const found = await stat(join(folder, contents.nameOf(sha256))).catch(() => null);
    if (!found) missing.push(sha256);
  }
  return missing;
}
