import { readFileSync, writeFileSync } from 'node:fs';

/** What the variable of this name holds, or the file that the one with `_FILE` behind it names; null when neither is set. */
export function secretFrom(environment: NodeJS.ProcessEnv, name: string): string | null {
  const file = environment[`${name}_FILE`];
  return environment[name] || (file ? textOf(file, name) : null);
}

/** Addresses in which names and passwords stand. */
const addresses = [
  'DATABASE_URL',
  'DATABASE_OWNER_URL',
  'QUEUE_URL',
  'MAIL_URL',
  'FILES_URL',
] as const;

/**
 * Sets the addresses that are only in files, `DATABASE_URL` from the file that `DATABASE_URL_FILE` names and so on, as Docker
 * and Kubernetes lay secrets. For the beginning of a program: everything after it reads the variables.
 */
export function setAddressesFromFiles(environment: NodeJS.ProcessEnv): void {
  for (const name of addresses) {
    const address = secretFrom(environment, name)?.trim();
    if (address) environment[name] = address;
  }
}

function textOf(file: string, name: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const { code = 'unknown' } = error as NodeJS.ErrnoException;
    throw new Error(`${name}_FILE names ${file}, which cannot be read (${code}).`, {
      cause: error,
    });
  }
}

/**
 * The text of a file that only the service's user may read, made when it is not there yet; the folder is. Of two processes
 * that make it at the same moment both get that of the first.
 */
export function madeOnce(file: string, make: () => string): string {
  try {
    writeFileSync(file, make(), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return readFileSync(file, 'utf8');
}
