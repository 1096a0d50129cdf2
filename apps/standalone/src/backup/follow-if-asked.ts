import { resolve } from 'node:path';
import { BackupFolder } from './backup-folder.js';
import { runningCluster } from './embedded-source.js';
import { LiveArchive, stopFollowing } from './live-archive.js';
import { dataPlacesFrom } from './places.js';

/**
 * Follows the embedded database into BACKUP_FOLDER for as long as the service runs, if there is one; returns what stops
 * that. Throws when the folder holds the backups of another database.
 */
export async function followIfAsked(
  environment: NodeJS.ProcessEnv,
  root: string,
  say: (line: string) => void,
): Promise<() => Promise<void>> {
  const places = dataPlacesFrom(environment, root);
  const { cluster, connect } = await runningCluster(places.dataFolder);
  const path = environment.BACKUP_FOLDER;
  if (!path) {
    await stopFollowing(connect);
    return () => Promise.resolve();
  }
  const folder = new BackupFolder(resolve(root, path));
  const archive = await LiveArchive.start({ ...places, cluster, connect }, folder, say);
  return () => archive.stop();
}
