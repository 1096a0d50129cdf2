import { createHash, type Hash } from 'node:crypto';
import { open, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import type { SegmentCopy } from './backup-folder.js';
import { isMissing } from './durable-files.js';
import { segmentBytes } from './wal-position.js';

/** The copy of one segment of the log, which grows with it: the log is only ever appended to. */
export class SegmentWriter {
  private constructor(
    private readonly name: string,
    private readonly target: FileHandle,
    private readonly hash: Hash,
    private length: number,
  ) {}

  /** Goes on after the bytes that the folder has; what lies beyond `bytes` there is written once more. */
  static async open(folder: string, name: string, bytes: number): Promise<SegmentWriter> {
    const path = join(folder, name);
    const target = await open(path, 'r+').catch((error: unknown) => {
      if (isMissing(error)) return open(path, 'w+', 0o600);
      throw error;
    });
    const had = Buffer.alloc(bytes);
    const { bytesRead } = await target.read(had, 0, bytes, 0);
    const hash = createHash('sha256').update(had.subarray(0, bytesRead));
    return new SegmentWriter(name, target, hash, bytesRead);
  }

  get copy(): SegmentCopy {
    return {
      segment: this.name,
      bytes: this.length,
      sha256: this.hash.copy().digest('hex'),
    };
  }

  get isWhole(): boolean {
    return this.length === segmentBytes;
  }

  /** Copies from the server's own file up to `length` bytes; they are on the disk afterwards. */
  async growTo(length: number, walFolder: string): Promise<void> {
    if (length <= this.length) return;
    const piece = Buffer.alloc(length - this.length);
    const source = await open(join(walFolder, this.name), 'r');
    try {
      const { bytesRead } = await source.read(piece, 0, piece.length, this.length);
      if (bytesRead !== piece.length) throw new Error(`${this.name} is shorter than it must be.`);
    } finally {
      await source.close();
    }
    await this.target.write(piece, 0, piece.length, this.length);
    await this.target.sync();
    this.hash.update(piece);
    this.length = length;
  }

  async close(): Promise<void> {
    await this.target.close();
  }
}
