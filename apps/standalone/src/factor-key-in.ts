import { madeOnce } from '@minhbach/signatures';
import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

const keyBytes = 32;

/**
 * The key in the data folder that the secrets of second factors are encrypted with, made at the first start. Whoever loses
 * it has the people set up their second factors anew; several processes on one database share FACTOR_KEY instead.
 */
export function factorKeyIn(dataFolder: string): Buffer {
  mkdirSync(dataFolder, { recursive: true });
  const text = madeOnce(join(dataFolder, 'factor.key'), newKey);
  return Buffer.from(text.trim(), 'base64');
}

function newKey(): string {
  return `${randomBytes(keyBytes).toString('base64')}\n`;
}
