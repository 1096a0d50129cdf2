import { resolve } from 'node:path';
import { BackupFolder } from '../../../../standalone/src/backup/index.js';
import { projectRoot } from '../../../../api/src/project-root.js';
import type { Check, Found } from '../finding.js';

const behindMs = 60_000;
const oldMs = 8 * 86_400_000;

/** Whether the folder of the backups, when there is one, would be of use now. */
export const backups: Check = {
  name: 'backups',
  async look({ environment, now }) {
    if (!environment.BACKUP_FOLDER) return [];
    const folder = new BackupFolder(resolve(projectRoot(), environment.BACKUP_FOLDER));
    return [...(await ofBase(folder, now())), ...(await ofLog(folder, now()))];
  },
};

async function ofBase(folder: BackupFolder, now: number): Promise<Found[]> {
  const takenAt = await folder.newestBackupAt();
  if (takenAt && now - takenAt.getTime() < oldMs) return [];
  return [
    {
      what: takenAt
        ? `The newest backup is of ${takenAt.toISOString()}: a restore would replay more than a week.`
        : 'There is no complete backup.',
      where: [folder.path],
      todo: 'Run "npm run cli -- backup <folder>", and have it run every night.',
    },
  ];
}

async function ofLog(folder: BackupFolder, now: number): Promise<Found[]> {
  const upTo = (await folder.reach())?.upTo;
  if (upTo && now - Date.parse(upTo) < behindMs) return [];
  return [
    {
      what: `The log is followed until ${upTo ?? 'never'}: what was done since would be lost with the disk.`,
      where: [folder.path],
      todo: 'See that the service runs with BACKUP_FOLDER, that the folder can be written and has room.',
    },
  ];
}
