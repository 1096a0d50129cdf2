import { join } from 'node:path';
import { makeFolder, namesIn, readJson, writeDurably } from './durable-files.js';

/** Which history of which cluster a folder holds: a restored cluster goes on in a timeline of its own. */
export interface ClusterIdentity {
  readonly systemId: string;
  readonly timeline: number;
}

/** How far the log in the folder reaches. */
export interface ArchiveReach extends ClusterIdentity {
  /** Instant: every write that was acknowledged until then is in the folder, with its attachments. */
  readonly upTo: string;
  /** The last segment, of which the folder has the beginning; null when nothing was copied yet. */
  readonly last: SegmentCopy | null;
}

/** A segment of the log, or its beginning. */
export interface SegmentCopy {
  readonly segment: string;
  readonly bytes: number;
  /** SHA-256 of these bytes, hexadecimal. */
  readonly sha256: string;
}

/** A whole segment of the log. */
export interface ArchivedSegment extends SegmentCopy {
  /** Instant: what was acknowledged until then needs no later segment. */
  readonly upTo: string;
}

/** Where the backups of one embedded database are kept, with the log that leads on from them and its attachments. */
export class BackupFolder {
  readonly base: string;
  readonly wal: string;
  readonly files: string;
  readonly audit: string;

  constructor(readonly path: string) {
    this.base = join(path, 'base');
    this.wal = join(path, 'wal');
    this.files = join(path, 'files');
    this.audit = join(path, 'audit');
  }

  async make(): Promise<void> {
    for (const folder of [this.base, this.wal, this.files, this.audit]) await makeFolder(folder);
  }

  /** Binds the folder to a cluster; throws when it holds the backups of another, or from before a restore. */
  async claim(identity: ClusterIdentity): Promise<void> {
    const file = join(this.path, 'cluster.json');
    const known = await readJson<ClusterIdentity>(file);
    if (!known) {
      await writeDurably(file, JSON.stringify(identity));
    } else if (known.systemId !== identity.systemId || known.timeline !== identity.timeline) {
      throw new Error(
        `${this.path} holds the backups of another database, or of this one before it was restored. ` +
          'Name an empty folder.',
      );
    }
  }

  /** How far the archived log reaches; null when none was archived. */
  async reach(): Promise<ArchiveReach | null> {
    return readJson<ArchiveReach>(join(this.path, 'archive.json'));
  }

  async noteReach(reach: ArchiveReach): Promise<void> {
    await writeDurably(join(this.path, 'archive.json'), JSON.stringify(reach));
  }

  /** Names of the complete backups, the oldest first. Interrupted ones keep their mark and are none. */
  async backups(): Promise<string[]> {
    return (await namesIn(this.base)).filter((name) => !name.endsWith(mark));
  }

  /** When the newest complete one was begun; null when there is none. Its name says so. */
  async newestBackupAt(): Promise<Date | null> {
    const name = (await this.backups()).at(-1);
    return name === undefined ? null : new Date(name.replace(/T(\d\d)-(\d\d)-/, 'T$1:$2:'));
  }

  /** Names of the interrupted ones. */
  async unfinished(): Promise<string[]> {
    return (await namesIn(this.base)).filter((name) => name.endsWith(mark));
  }
}

const mark = '.unfinished';

/** The name of a backup for as long as it is not complete. */
export function unfinishedName(name: string): string {
  return `${name}${mark}`;
}
