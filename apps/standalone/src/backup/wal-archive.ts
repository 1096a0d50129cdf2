import type { Client } from 'pg';
import type { BackupFolder, SegmentCopy } from './backup-folder.js';
import { syncFolder } from './durable-files.js';
import { SegmentJournal } from './segment-journal.js';
import { SegmentWriter } from './segment-writer.js';
import {
  segmentAt,
  segmentBytes,
  segmentName,
  segmentNamed,
  segmentStart,
} from './wal-position.js';
import { holdWal, releaseWal } from './wal-slot.js';
import type { WalState } from './wal-state.js';

/** Follows a server's log into a backup folder, byte by byte, so that it can be restored to any second of it. */
export class WalArchive {
  private readonly journal: SegmentJournal;
  private writer: SegmentWriter | null = null;
  private segment: bigint | null = null;
  private upTo: string;

  private constructor(
    private readonly folder: BackupFolder,
    private readonly walFolder: string,
    private readonly timeline: number,
    upTo: string,
  ) {
    this.journal = new SegmentJournal(folder.wal);
    this.upTo = upTo;
  }

  /**
   * Goes on where the folder ends, or where the server still has its log from. `walFolder` is the server's own. Throws
   * when the folder belongs to another database.
   */
  static async open(
    folder: BackupFolder,
    walFolder: string,
    state: WalState,
    client: Client,
  ): Promise<WalArchive> {
    await folder.make();
    await folder.claim({ systemId: state.systemId, timeline: state.timeline });
    const held = await holdWal(client);
    const reach = await folder.reach();
    const archive = new WalArchive(
      folder,
      walFolder,
      state.timeline,
      reach?.upTo ?? state.at.toISOString(),
    );
    const last = reach?.last ?? null;
    const had = last && segmentNamed(state.timeline, last.segment);
    // A gap is left open: whoever restores is told of it.
    const goesOn = last && had !== null && had >= segmentAt(held);
    if (goesOn) await archive.goOn(had, last);
    else await archive.begin(segmentAt(held), 0);
    return archive;
  }

  /** Copies what the server has flushed by then; afterwards it can be restored to any instant until then. */
  async follow(state: WalState, client: Client): Promise<void> {
    const target = segmentAt(state.flushed);
    while (this.current < target) {
      await this.grow(segmentBytes);
      await this.finish();
    }
    await this.grow(Number(state.flushed - segmentStart(this.current)));
    const { systemId, timeline, at } = state;
    this.upTo = at.toISOString();
    const last = this.writer?.copy ?? null;
    await this.folder.noteReach({ systemId, timeline, upTo: this.upTo, last });
    await releaseWal(client, state.flushed);
  }

  async close(): Promise<void> {
    await this.writer?.close();
    this.writer = null;
  }

  private get current(): bigint {
    if (this.segment === null) throw new Error('The archive has not begun.');
    return this.segment;
  }

  /** Bytes that are not those that were copied are copied once more: the server still has the whole segment. */
  private async goOn(segment: bigint, last: SegmentCopy): Promise<void> {
    await this.begin(segment, last.bytes);
    if (this.writer?.copy.sha256 === last.sha256) return;
    await this.close();
    await this.begin(segment, 0);
  }

  private async begin(segment: bigint, bytes: number): Promise<void> {
    const name = segmentName(this.timeline, segment);
    this.segment = segment;
    this.writer = await SegmentWriter.open(this.folder.wal, name, bytes);
    await syncFolder(this.folder.wal);
  }

  private async grow(bytes: number): Promise<void> {
    await this.writer?.growTo(bytes, this.walFolder);
  }

  private async finish(): Promise<void> {
    if (this.writer) await this.journal.add({ ...this.writer.copy, upTo: this.upTo });
    await this.close();
    await this.begin(this.current + 1n, 0);
  }
}
