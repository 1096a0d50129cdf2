import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import {
  BackupFolder,
  dataPlacesFrom,
  restore,
  takeBackup,
  type DataPlaces,
  type Restored,
} from '../../../standalone/src/backup/index.js';
import { projectRoot } from '../../../api/src/project-root.js';
import { type Command, UsageFault } from '../command.js';

const places = `Environment:
  MINHBACH_DATA  the folder of the data (default: data)
  FILES_URL      where attachments are kept (default: files in it); those in a bucket are not copied
  AUDIT_FOLDER   the folder of the heads of the audit (default: audit in it)`;

export const backupCommand: Command = {
  summary: 'copy the embedded database, attachments and audit heads while the service runs',
  help: `Usage: npm run cli -- backup <folder> [--keep <number>]

Backs up the service that runs with its own PostgreSQL, without stopping it. A backup has its name only when it is
complete; each of its files is in a manifest with its SHA-256. Attachments that the folder has are not copied again.

With BACKUP_FOLDER the service itself follows the same folder from second to second: then restore can go to any
instant since the backup, without it to the moment at which the backup ended.

  --keep  how many backups stay; older ones, and the log that only they need, are taken away (default: all)

${places}`,
  async run(words, environment) {
    const { values, positionals } = parseArgs({
      args: [...words],
      options: { keep: { type: 'string' } },
      allowPositionals: true,
    });
    const folder = folderNamed(positionals);
    const kept = keptIn(values.keep);
    const data = dataPlacesFrom(environment, projectRoot());
    const { name, bytes, attachments, gone, finishedAt } = await takeBackup(folder, data, kept);
    const lines = [
      `The backup ${name} is complete: ${megabytes(bytes)}, and ${String(attachments)} attachments that were new.`,
      `It can be restored as of ${finishedAt}.`,
      ...(gone > 0 ? [`Older backups that were taken away: ${String(gone)}`] : []),
      ...elsewhere(data),
    ];
    console.log(lines.join('\n'));
    return 0;
  },
};

export const restoreCommand: Command = {
  summary: 'restore a backup into an empty data folder, as of any instant that it reaches',
  help: `Usage: npm run cli -- restore <folder> [--to <instant>]

Restores the newest complete backup from which the instant can be reached into the folder of the data, which must be
empty, and replays the log up to it: every write that was acknowledged until then is there, none after. Everything is
checked against its SHA-256 before anything is written. Ends with 1 when an attachment is missing.

  --to  an instant with its zone, such as 2026-11-30T09:15:00+07:00 (default: as far as the log reaches)

${places}`,
  async run(words, environment) {
    const { values, positionals } = parseArgs({
      args: [...words],
      options: { to: { type: 'string' } },
      allowPositionals: true,
    });
    const folder = folderNamed(positionals);
    const instant = instantIn(values.to);
    const data = dataPlacesFrom(environment, projectRoot());
    const restored = await restore(folder, data, instant, console.log);
    console.log(restoredLines(restored, data).join('\n'));
    return restored.missing.length === 0 ? 0 : 1;
  },
};

function restoredLines(
  { backup, upTo, lastWriteAt, attachments, missing, laterHeads }: Restored,
  data: DataPlaces,
): string[] {
  return [
    `${data.dataFolder} is as it was at ${upTo}, from the backup ${backup}.`,
    `Its last write since the backup is of ${lastWriteAt ?? 'no instant: there was none'}.`,
    `Attachments: ${String(attachments)}, missing: ${String(missing.length)}`,
    ...missing.map((sha256) => `- ${sha256}`),
    ...(laterHeads > 0
      ? [`Heads of the audit from after that: ${String(laterHeads)}, in audit-after-restore`]
      : []),
    ...elsewhere(data),
    'Put factor.key, webhook.key and the keys that you keep apart back, name a new BACKUP_FOLDER, start the service, and run verify-audit.',
  ];
}

function elsewhere({ filesElsewhere }: DataPlaces): string[] {
  return filesElsewhere === null
    ? []
    : [`Attachments are in ${filesElsewhere} and not among the backups.`];
}

function folderNamed([path, ...more]: readonly string[]): BackupFolder {
  if (!path || more.length > 0) throw new UsageFault('Name one folder of backups.');
  return new BackupFolder(resolve(path));
}

function keptIn(text: string | undefined): number | null {
  if (text === undefined) return null;
  if (!/^[1-9]\d{0,4}$/.test(text))
    throw new UsageFault(`--keep is "${text}", not a number from 1.`);
  return Number(text);
}

/** Without a zone an instant is not one. */
function instantIn(text: string | undefined): string | null {
  if (text === undefined) return null;
  const isInstant = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/.test(text);
  if (!isInstant || Number.isNaN(Date.parse(text))) {
    throw new UsageFault(
      `"${text}" is no instant with its zone, such as 2026-11-30T09:15:00+07:00.`,
    );
  }
  return new Date(text).toISOString();
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
