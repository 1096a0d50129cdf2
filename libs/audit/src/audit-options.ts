import { signingKeyFrom } from '@minhbach/signatures';
import { createPrivateKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { HeadFolder } from './head-folder.js';

/** Where heads are kept, and what they are signed with. */
export interface AuditOptions {
  readonly folder: HeadFolder;
  /** Throws when there is no key and none can be made. */
  readonly key: () => KeyObject;
}

/**
 * AUDIT_FOLDER, or `audit` in the data; AUDIT_KEY or AUDIT_KEY_FILE, or a key that is made for the folder when it is first
 * needed. That one is as safe as the folder is: it tells what was changed in the database, not what was changed in both.
 * Throws when the key that is named cannot be used.
 */
export function auditOptionsFrom(environment: NodeJS.ProcessEnv, dataFolder: string): AuditOptions {
  const folder = environment.AUDIT_FOLDER || join(dataFolder, 'audit');
  const given = signingKeyFrom(environment, 'AUDIT_KEY');
  return { folder: new HeadFolder(folder), key: () => given ?? keyOfFolder(folder) };
}

function keyOfFolder(folder: string): KeyObject {
  const file = join(folder, 'signing-key.pem');
  mkdirSync(folder, { recursive: true });
  try {
    const { privateKey } = generateKeyPairSync('ed25519');
    const pem = privateKey.export({ type: 'pkcs8', format: 'pem' });
    writeFileSync(file, pem, { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return createPrivateKey(readFileSync(file, 'utf8'));
}
