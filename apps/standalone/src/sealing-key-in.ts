import { madeOnce } from '@minhbach/signatures';
import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

const keyBytes = 32;

/**
 * A key in the data folder that secrets are encrypted with, made at the first start: `factor.key` for those of second
 * factors, `webhook.key` for those of receivers of events. Whoever loses one has these set up anew; several processes on
 * one database share FACTOR_KEY and WEBHOOK_KEY instead.
 */
export function sealingKeyIn(dataFolder: string, file: 'factor.key' | 'webhook.key'): Buffer {
  mkdirSync(dataFolder, { recursive: true });
  const text = madeOnce(join(dataFolder, file), newKey);
  return Buffer.from(text.trim(), 'base64');
}

function newKey(): string {
  return `${randomBytes(keyBytes).toString('base64')}\n`;
}
