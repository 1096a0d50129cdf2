import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const keyBytes = 32;

/**
 * The key in the data folder that the secrets of second factors are encrypted with, made at the first start. Whoever loses
 * it has the people set up their second factors anew; several processes on one database share FACTOR_KEY instead.
 */
export function factorKeyIn(dataFolder: string): Buffer {
  const path = join(dataFolder, 'factor.key');
  if (!existsSync(path)) {
    mkdirSync(dataFolder, { recursive: true });
    const text = `${randomBytes(keyBytes).toString('base64')}\n`;
    writeFileSync(path, text, { flag: 'wx', mode: 0o600 });
  }
  return Buffer.from(readFileSync(path, 'utf8').trim(), 'base64');
}
