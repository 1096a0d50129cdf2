import {
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  symlinkSync,
  unlinkSync,
} from 'node:fs';
import { join } from 'node:path';
import { type DatabaseAccount, mayAccess } from './database-account.js';

/** Where one installation keeps its database: all of it under a folder that the user can see. */
export interface DataFolder {
  readonly root: string;
  /** Folder that holds the cluster; the account may create in it. */
  readonly clusterParent: string;
  readonly cluster: string;
  readonly secretsFile: string;
  readonly logFile: string;
}

/** Places for files that the database's account cannot reach inside the user's own folder. */
const REACHABLE_PLACES = ['/var/lib/minh-bach', '/var/tmp/minh-bach'];

/**
 * Opens (creating it at need) the data folder. When the database's account cannot enter it (a
 * project under /root, say), the cluster goes to a reachable place, `postgres` in the data folder
 * is a link to it, and `say` tells so.
 */
export function openDataFolder(
  root: string,
  account: DatabaseAccount | null,
  say: (line: string) => void,
): DataFolder {
  createFolder(root);
  const link = join(root, 'postgres');
  const clusterParent = !account || mayAccess(account, '-x', root) ? root : elsewhere(link, say);
  if (account && clusterParent !== root) chownSync(clusterParent, account.uid, account.gid);
  return {
    root,
    clusterParent,
    cluster: join(clusterParent, 'postgres'),
    secretsFile: join(root, 'secrets.json'),
    logFile: join(root, 'postgres.log'),
  };
}

/** A folder owned by root in which everybody may read: the home of copied binaries. */
export function reachablePlace(): string {
  for (const place of REACHABLE_PLACES) {
    try {
      mkdirSync(place, { recursive: true, mode: 0o755 });
      return place;
    } catch {
      continue;
    }
  }
  throw new Error(`None of ${REACHABLE_PLACES.join(', ')} can be created; set DATABASE_URL.`);
}

function createFolder(root: string): void {
  try {
    mkdirSync(root, { recursive: true, mode: 0o755 });
  } catch (error) {
    throw new Error(
      `The data folder ${root} cannot be created (${String(error)}). Set MINHBACH_DATA to another.`,
      { cause: error },
    );
  }
}

function elsewhere(link: string, say: (line: string) => void): string {
  const parent = linkedParent(link) ?? newParent(link);
  say(`The database's account cannot enter ${link}; its files are in ${parent}.`);
  return parent;
}

function linkedParent(link: string): string | null {
  const entry = lstatSync(link, { throwIfNoEntry: false });
  if (!entry) return null;
  if (!entry.isSymbolicLink()) {
    throw new Error(
      `${link} exists, but the database's account cannot enter it. ` +
        'Open its parent folders to others (chmod o+x) or start as the user who made it.',
    );
  }
  if (existsSync(link)) return join(realpathSync(link), '..');
  unlinkSync(link);
  return null;
}

function newParent(link: string): string {
  const parent = mkdtempSync(join(reachablePlace(), 'data-'));
  symlinkSync(join(parent, 'postgres'), link);
  return parent;
}
