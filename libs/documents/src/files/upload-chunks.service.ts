import { randomUUID } from 'node:crypto';
import type { Readable } from 'node:stream';
import { UnitOfWork } from '@minhbach/database';
import { Refusal } from '@minhbach/runtime';
import { inSpan } from '@minhbach/tracing';
import { Injectable } from '@nestjs/common';
import { FileChunk } from './file-chunk.entity.js';
import { fileLimits } from './file-limits.js';
import { FileStore, StorageFull, WrongLength } from './store/file-store.js';
import type { StoredFile } from './stored-file.entity.js';

/** Where all parts are. */
export const uploadFolder = 'uploads/';

/** A part of a file as it comes in: where it begins, how many bytes it has, and the bytes. */
export interface UploadPart {
  readonly position: number;
  readonly size: number;
  readonly bytes: Readable;
}

/** The parts of uploads that have not ended: objects of their own, which only their rows make part of a file. */
@Injectable()
export class UploadChunks {
  constructor(
    private readonly store: FileStore,
    private readonly work: UnitOfWork,
  ) {}

  /** Stores a part, and counts it if none came before it for the same place. Returns the file as it is then. */
  async add(file: StoredFile, part: UploadPart): Promise<StoredFile> {
    assertFits(file, part);
    const object = `${uploadFolder}${file.key}/${String(part.position)}-${randomUUID()}`;
    try {
      await inSpan('file write', { attributes: { 'minhbach.bytes': part.size } }, () =>
        this.store.write(object, part.bytes, part.size),
      );
    } catch (error) {
      throw refusalFor(error);
    }
    const received = await this.count(file.key, part, object);
    if (received !== null) return Object.assign(file, { receivedBytes: received });
    await this.store.remove(object);
    throw wrongPosition();
  }

  /** The bytes of all parts, in order. */
  async *bytesOf({ key }: StoredFile): AsyncGenerator<Buffer> {
    for (const { object } of await this.rowsOf(key)) {
      yield* (await this.store.read(object)) as AsyncIterable<Buffer>;
    }
  }

  /** Takes all parts of a file away. The rows go first: an object without one is swept up. */
  async remove(key: string): Promise<void> {
    const removed = await this.work.run((tx) =>
      tx.query<{ object: string }>('DELETE FROM file_chunk WHERE file_key = $1 RETURNING object', [
        key,
      ]),
    );
    for (const { object } of removed) await this.store.remove(object);
  }

  private rowsOf(fileKey: string): Promise<FileChunk[]> {
    return this.work.run(({ manager }) =>
      manager.find(FileChunk, { where: { fileKey }, order: { position: 'ASC' } }),
    );
  }

  private async count(key: string, { position, size }: UploadPart, object: string) {
    return this.work.run(async (tx) => {
      const [row] = await tx.query<{ received: string }>(
        `UPDATE stored_file SET received_bytes = received_bytes + $3
         WHERE key = $1 AND state = 'uploading' AND received_bytes = $2
         RETURNING received_bytes::text AS received`,
        [key, position, size],
      );
      if (!row) return null;
      const chunk = { fileKey: key, position: String(position), sizeBytes: String(size), object };
      await tx.manager.insert(FileChunk, chunk);
      return row.received;
    });
  }
}

function assertFits(file: StoredFile, { position, size }: UploadPart): void {
  const total = Number(file.sizeBytes);
  if (file.state !== 'uploading') throw new Refusal('upload-ended', 'The upload has ended.');
  if (position !== Number(file.receivedBytes)) throw wrongPosition();
  if (size > fileLimits.chunkBytes || position + size > total) {
    throw new Refusal('chunk-too-large', 'The part is larger than is taken, or than the file.');
  }
  if (size < fileLimits.leastChunkBytes && position + size < total) {
    throw new Refusal('chunk-too-small', 'Only the last part of a file may be that small.');
  }
}

function wrongPosition(): Refusal {
  return new Refusal('upload-offset', 'The part does not begin where the file ends so far.');
}

function refusalFor(error: unknown): unknown {
  if (error instanceof StorageFull) return new Refusal('storage-full', 'There is no room left.');
  if (error instanceof WrongLength || isBrokenOff(error)) {
    return new Refusal('chunk-cut', 'The part has not as many bytes as it announced.');
  }
  return error;
}

/** The sender has hung up. */
function isBrokenOff(error: unknown): boolean {
  const { code = '' } = error as NodeJS.ErrnoException;
  return ['ECONNRESET', 'ERR_STREAM_PREMATURE_CLOSE'].includes(code);
}
