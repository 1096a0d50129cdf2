import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Client } from 'pg';

/** Files whose bytes are not there, or are not those of their SHA-256, in words. */
export async function brokenFiles(database: Client, folder: string): Promise<string[]> {
  const { rows } = await database.query<{ sha256: string }>(
    `SELECT DISTINCT sha256 FROM stored_file WHERE state IN ('waiting', 'clean', 'unscanned')`,
  );
  return rows.flatMap(({ sha256 }) => {
    const path = join(folder, 'content', sha256.slice(0, 2), sha256);
    if (!existsSync(path)) return [`a file has lost its bytes: ${sha256}`];
    const digest = createHash('sha256').update(readFileSync(path)).digest('hex');
    return digest === sha256 ? [] : [`the bytes of ${sha256} are others`];
  });
}
