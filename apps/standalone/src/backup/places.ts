import { auditOptionsFrom } from '@minhbach/audit';
import { filesOptionsFrom } from '@minhbach/documents';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { RestorePlaces } from './restore.js';

/** Where the data are that belong together, and where attachments are that are in no folder. */
export interface DataPlaces extends RestorePlaces {
  /** Address of their store, without keys; null when they are in a folder. */
  readonly filesElsewhere: string | null;
}

/** Reads MINHBACH_DATA, FILES_URL and AUDIT_FOLDER, as the service does; `root` is the project. */
export function dataPlacesFrom(environment: NodeJS.ProcessEnv, root: string): DataPlaces {
  const dataFolder = resolve(root, environment.MINHBACH_DATA || 'data');
  const { url } = filesOptionsFrom(environment, dataFolder);
  const isFolder = url.startsWith('file:');
  return {
    dataFolder,
    filesFolder: isFolder ? fileURLToPath(url) : null,
    filesElsewhere: isFolder ? null : url,
    auditFolder: auditOptionsFrom(environment, dataFolder).folder.path,
  };
}
