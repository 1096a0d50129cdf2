import type { DataSource } from 'typeorm';
import { contents } from './file-content.service.js';
import { fileLimits } from './file-limits.js';
import type { FileStore } from './store/file-store.js';
import { hasContent } from './stored-file.entity.js';

/** The sweeper comes every six hours. */
const sweptHours = fileLimits.looseHours + 12;

/** Rows without bytes and bytes without a row. */
export interface Orphans {
  /** Sentences that name the file. */
  readonly rows: readonly string[];
  /** Names of objects in the store that the sweeper should have taken away long ago. */
  readonly objects: readonly string[];
}

/** Compares all files with the store. What is being sent, and what the sweeper has yet to see, is none. */
export async function findOrphans(
  dataSource: DataSource,
  store: FileStore,
  now: Date,
): Promise<Orphans> {
  const before = new Date(now.getTime() - sweptHours * 3_600_000);
  const known = await rowsBySha256(dataSource);
  const stored = new Set<string>();
  const objects: string[] = [];
  for await (const { name, writtenAt } of store.list(contents.prefix)) {
    const sha256 = contents.digestOf(name);
    stored.add(sha256);
    if (!known.has(sha256) && writtenAt < before) objects.push(name);
  }
  const missing = [...known].filter(([sha256]) => !stored.has(sha256));
  return { rows: await stillMissing(missing, store), objects };
}

async function rowsBySha256(dataSource: DataSource): Promise<Map<string, string>> {
  const rows = await dataSource.query<{ key: string; sha256: string }[]>(
    `SELECT key::text, sha256 FROM stored_file WHERE ${hasContent} ORDER BY key`,
  );
  return new Map(rows.map(({ key, sha256 }) => [sha256, `stored_file ${key}: ${sha256}`]));
}

/** A file that came while the store was being listed is asked for once more. */
async function stillMissing(
  missing: readonly (readonly [sha256: string, place: string])[],
  store: FileStore,
): Promise<string[]> {
  const places: string[] = [];
  for (const [sha256, place] of missing) {
    if (!(await store.has(contents.nameOf(sha256)))) places.push(place);
  }
  return places;
}
