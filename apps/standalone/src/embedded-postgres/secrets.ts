import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { DataFolder } from './data-folder.js';

/** Passwords of the three database roles. */
export interface Secrets {
  readonly superuser: string;
  readonly owner: string;
  readonly app: string;
}

/** Reads the passwords, or draws new ones for a new cluster; the file is the user's alone (0600). */
export function openSecrets(folder: DataFolder): Secrets {
  if (existsSync(folder.secretsFile)) {
    return JSON.parse(readFileSync(folder.secretsFile, 'utf8')) as Secrets;
  }
  if (existsSync(folder.cluster)) {
    throw new Error(
      `${folder.cluster} is a database, but its passwords in ${folder.secretsFile} are missing. ` +
        'Restore that file, or choose another folder with MINHBACH_DATA.',
    );
  }
  const secrets = { superuser: draw(), owner: draw(), app: draw() };
  const unfinished = `${folder.secretsFile}.new`;
  writeFileSync(unfinished, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  renameSync(unfinished, folder.secretsFile);
  return secrets;
}

function draw(): string {
  return randomBytes(24).toString('hex');
}
