import { madeOnce, signingKeyFrom } from '@minhbach/signatures';
import { createPrivateKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { mkdirSync } from 'node:fs';
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
  mkdirSync(folder, { recursive: true });
  return createPrivateKey(madeOnce(join(folder, 'signing-key.pem'), newKey));
}

function newKey(): string {
  const { privateKey } = generateKeyPairSync('ed25519');
  return privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
}
