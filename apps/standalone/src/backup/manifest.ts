import { join } from 'node:path';
import type { ClusterIdentity, SegmentCopy } from './backup-folder.js';
import { sideBySide } from './side-by-side.js';
import { compared, readJson, writeDurably, type Copied } from './durable-files.js';

const format = 'minhbach-backup/1';
const fileName = 'manifest.json';

/** What a complete backup of the cluster consists of. */
export interface Manifest extends ClusterIdentity {
  readonly format: typeof format;
  /** Version of the PostgreSQL package. */
  readonly version: string;
  readonly startedAt: string;
  /** Instant from which on the cluster can be restored. */
  readonly finishedAt: string;
  /** Places in the log, as PostgreSQL writes them, between which it is needed in any case. */
  readonly startPosition: string;
  readonly stopPosition: string;
  /** Folders of the cluster, relative to it; some must be there though they are empty. */
  readonly folders: readonly string[];
  /** All files of the backup, relative to its folder. */
  readonly files: readonly ManifestFile[];
  /** Segments of the log that came with it. */
  readonly segments: readonly SegmentCopy[];
  /** Where the attachments are kept when that is no folder, and they are therefore not among the backups. */
  readonly filesElsewhere: string | null;
}

export interface ManifestFile extends Copied {
  readonly path: string;
}

export async function writeManifest(
  folder: string,
  manifest: Omit<Manifest, 'format'>,
): Promise<void> {
  await writeDurably(join(folder, fileName), JSON.stringify({ format, ...manifest }));
}

/** Throws when the folder holds no complete backup of this format. */
export async function readManifest(folder: string): Promise<Manifest> {
  const manifest = await readJson<Manifest>(join(folder, fileName)).catch(() => null);
  if (manifest?.format === format) return manifest;
  throw new Error(
    `${folder} holds no complete backup: its ${fileName} is missing or of another kind.`,
  );
}

/** What is wrong with the files of a backup, as sentences; nothing when all are as they were written. */
export async function manifestFaults(folder: string, manifest: Manifest): Promise<string[]> {
  const faults = await sideBySide(manifest.files, async ({ path, ...copied }) => {
    const found = await compared(join(folder, path), copied);
    if (found === 'same') return [];
    return [found === 'missing' ? `${path} is missing` : `${path} is not what was written`];
  });
  return faults.flat();
}
