import { readFileSync, writeFileSync } from 'node:fs';

/** What the variable of this name holds, or the file that the one with `_FILE` behind it names; null when neither is set. */
export function secretFrom(environment: NodeJS.ProcessEnv, name: string): string | null {
  const file = environment[`${name}_FILE`];
  return environment[name] || (file ? readFileSync(file, 'utf8') : null);
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
