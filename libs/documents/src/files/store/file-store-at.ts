import { fileURLToPath } from 'node:url';
import { DiskStore } from './disk-store.js';
import type { FileStore } from './file-store.js';
import { S3Store } from './s3-store.js';

/** The store at `file:///folder` or `s3://bucket/prefix?region=…&endpoint=…`. Throws for any other address. */
export function fileStoreAt(address: string): FileStore {
  const url = new URL(address);
  if (url.protocol === 'file:') return new DiskStore(fileURLToPath(url));
  if (url.protocol !== 's3:' || !url.hostname) {
    throw new Error('FILES_URL is no address such as file:///folder or s3://bucket/prefix.');
  }
  const path = url.pathname.replace(/^\/|\/$/g, '');
  const endpoint = url.searchParams.get('endpoint');
  return new S3Store({
    bucket: url.hostname,
    prefix: path && `${path}/`,
    region: url.searchParams.get('region') ?? 'us-east-1',
    ...(endpoint !== null && { endpoint }),
  });
}
