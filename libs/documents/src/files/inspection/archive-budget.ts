import { archiveLimits } from '../file-limits.js';
import { FileRefused } from './file-refused.js';

/** What an archive and all archives inside of it may still unfold to. Nothing is believed before it was counted. */
export class ArchiveBudget {
  private entries = 0;
  private unpacked = 0;

  /** `packedBytes` are those of the outermost file. */
  constructor(private readonly packedBytes: number) {}

  /** Throws when an archive announces more than is left. */
  announce(entries: number, unpackedBytes: number): void {
    this.entries += entries;
    if (this.entries > archiveLimits.entries) throw new FileRefused('archive-too-many');
    this.assertRoomFor(this.unpacked + unpackedBytes);
  }

  /** Counts what came out, throws when it is too much. */
  take(bytes: number): void {
    this.unpacked += bytes;
    this.assertRoomFor(this.unpacked);
  }

  private assertRoomFor(bytes: number): void {
    const { unpackedBytes, ratio, ratioFromBytes } = archiveLimits;
    const isTooDense = bytes > ratioFromBytes && bytes > this.packedBytes * ratio;
    if (bytes > unpackedBytes || isTooDense) throw new FileRefused('archive-too-large');
  }
}
