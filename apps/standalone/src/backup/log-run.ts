import { join } from 'node:path';
import type { BackupFolder, SegmentCopy } from './backup-folder.js';
import { compared } from './durable-files.js';
import type { Manifest } from './manifest.js';
import { SegmentJournal } from './segment-journal.js';
import { segmentAt, segmentName, walPosition } from './wal-position.js';

/** The unbroken run of the log that leads on from a backup. */
export interface LogRun {
  readonly segments: readonly LogFile[];
  /** Instant until which the cluster can be restored with it. */
  readonly upTo: string;
}

/** A file with a segment of the log or its beginning. */
export interface LogFile extends SegmentCopy {
  readonly file: string;
}

/** Finds the log from a backup on as far as nothing is missing: archived segments, or those that came with the backup. */
export async function findLog(
  folder: BackupFolder,
  backup: string,
  manifest: Manifest,
): Promise<LogRun> {
  const own = new Map(manifest.segments.map((copy) => [copy.segment, copy]));
  const archived = await new SegmentJournal(folder.wal).read();
  const reach = await folder.reach();
  const segments: LogFile[] = [];
  let upTo = manifest.finishedAt;
  for (let next = segmentAt(walPosition(manifest.startPosition)); ; next += 1n) {
    const name = segmentName(manifest.timeline, next);
    const whole = archived.get(name);
    const copy = own.get(name);
    if (whole) {
      segments.push({ ...whole, file: join(folder.wal, name) });
      upTo = later(upTo, whole.upTo);
    } else if (copy) {
      segments.push({ ...copy, file: join(folder.base, backup, 'wal', name) });
    } else {
      const last = reach?.last?.segment === name ? reach.last : null;
      if (!last || !reach) return { segments, upTo };
      segments.push({ ...last, file: join(folder.wal, name) });
      return { segments, upTo: later(upTo, reach.upTo) };
    }
  }
}

/** What is wrong with the files of the log, as sentences. The last may have grown since its length was written down. */
export async function logFaults({ segments }: LogRun): Promise<string[]> {
  const faults: string[] = [];
  for (const { segment, file, ...copied } of segments) {
    const found = await compared(file, copied, copied.bytes);
    if (found === 'missing') faults.push(`the segment ${segment} of the log is missing`);
    if (found === 'different')
      faults.push(`the segment ${segment} of the log is not what was written`);
  }
  return faults;
}

function later(one: string, other: string): string {
  return Date.parse(one) > Date.parse(other) ? one : other;
}
