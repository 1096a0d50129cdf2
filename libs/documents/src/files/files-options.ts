import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { FilesOptions } from './files.module.js';
import { ClamdScanner } from './scan/clamd-scanner.js';
import { fileStoreAt } from './store/file-store-at.js';

/**
 * FILES_URL and CLAMD_URL; without an address files go to the folder `files` of the data. Throws an Error that names
 * the variable which cannot be used.
 */
export function filesOptionsFrom(environment: NodeJS.ProcessEnv, dataFolder: string): FilesOptions {
  const url = environment.FILES_URL || pathToFileURL(resolve(dataFolder, 'files')).href;
  const clamdUrl = environment.CLAMD_URL;
  assertUsable('FILES_URL', () => fileStoreAt(url));
  if (clamdUrl) assertUsable('CLAMD_URL', () => new ClamdScanner(clamdUrl));
  return { url, ...(clamdUrl && { clamdUrl }) };
}

function assertUsable(name: string, build: () => unknown): void {
  try {
    build();
  } catch (error) {
    const isUrl = error instanceof TypeError && error.message === 'Invalid URL';
    throw isUrl ? new Error(`${name} is no address.`) : error;
  }
}
