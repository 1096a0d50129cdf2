export { BackupFolder } from './backup-folder.js';
export { takeBackup } from './take-backup.js';
export { followIfAsked } from './follow-if-asked.js';
export { dataPlacesFrom, type DataPlaces } from './places.js';
export { restore, type Restored } from './restore.js';
