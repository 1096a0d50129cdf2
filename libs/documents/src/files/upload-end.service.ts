import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { AskedByService, type Transaction, UnitOfWork } from '@minhbach/database';
import { Refusal } from '@minhbach/runtime';
import { Injectable } from '@nestjs/common';
import { FileContent } from './file-content.service.js';
import { fileRefusal } from './file-refusal.js';
import { FileRefused } from './inspection/file-refused.js';
import { inspectFile } from './inspection/inspect-file.js';
import { StorageFull } from './store/file-store.js';
import { StoredFile } from './stored-file.entity.js';
import { UploadChunks } from './upload-chunks.service.js';

/** What becomes of an upload in the end. */
@Injectable()
export class UploadEnd {
  constructor(
    private readonly work: UnitOfWork,
    private readonly chunks: UploadChunks,
    private readonly content: FileContent,
  ) {}

  /** Once ended, a file stays what it became: whoever ends it again gets that. */
  async of(file: StoredFile, announced?: string): Promise<StoredFile> {
    if (file.state === 'uploading') {
      if (file.receivedBytes !== file.sizeBytes) throw incomplete();
      await this.takeOver(file, announced);
      await this.chunks.remove(file.key);
    }
    const ended = await this.work.run(({ manager }) =>
      manager.findOneByOrFail(StoredFile, { key: file.key }),
    );
    if (ended.refusal !== null) throw fileRefusal([[ended.refusal, '']]);
    return ended;
  }

  /**
   * The row goes first: what is left of the bytes after a crash is swept up. Whoever calls knows that the file is his; to
   * which case it belongs by now he need not see.
   */
  @AskedByService()
  async drop({ key, sha256 }: StoredFile): Promise<void> {
    const dropped = await this.work.run((tx) =>
      tx.query(
        `DELETE FROM stored_file WHERE key = $1
           AND NOT EXISTS (SELECT 1 FROM file_attachment WHERE file_key = $1) RETURNING 1`,
        [key],
      ),
    );
    if (dropped.length === 0) {
      throw new Refusal('file-attached', 'A file that belongs to a case is not removed.');
    }
    await this.chunks.remove(key);
    if (sha256 !== null) await this.content.release(sha256);
  }

  /** Puts the parts together in a file of the system while they are looked into; in memory they are never whole. */
  private async takeOver(file: StoredFile, announced?: string): Promise<void> {
    const folder = await mkdtemp(join(tmpdir(), 'minhbach-upload-'));
    try {
      const path = join(folder, 'file');
      const sha256 = await this.assemble(file, path);
      if (announced !== undefined && announced !== sha256) throw new FileRefused('digest-mismatch');
      const type = await inspectFile(path, file.name);
      const size = Number(file.sizeBytes);
      await this.content.keep(path, { sha256, size }, (tx) =>
        settle(tx, file, { state: 'waiting', type, sha256, scanDueAt: tx.now }),
      );
    } catch (error) {
      await this.refuse(file, error);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }

  private async assemble(file: StoredFile, path: string): Promise<string> {
    const hash = createHash('sha256');
    await pipeline(
      this.chunks.bytesOf(file),
      async function* (bytes: AsyncIterable<Buffer>) {
        for await (const chunk of bytes) {
          hash.update(chunk);
          yield chunk;
        }
      },
      createWriteStream(path, { mode: 0o600 }),
    );
    return hash.digest('hex');
  }

  private async refuse(file: StoredFile, error: unknown): Promise<void> {
    if (error instanceof FileRefused) {
      await this.work.run((tx) => settle(tx, file, { state: 'refused', refusal: error.code }));
      return;
    }
    // Somebody else ended it meanwhile, and the parts are gone: what he made of it counts.
    if (!(await this.isOpen(file))) return;
    const isFull = error instanceof StorageFull || isNoSpace(error);
    throw isFull ? new Refusal('storage-full', 'There is no room left.') : error;
  }

  private isOpen({ key }: StoredFile): Promise<boolean> {
    return this.work.run(({ manager }) =>
      manager.existsBy(StoredFile, { key, state: 'uploading' }),
    );
  }
}

/** Of two that end the same upload the first one decides what it is. */
async function settle(
  tx: Transaction,
  { key }: StoredFile,
  became: Partial<StoredFile>,
): Promise<void> {
  const still = { key, state: 'uploading' } as const;
  await tx.manager.update(StoredFile, still, { ...became, completedAt: tx.now });
}

function incomplete(): Refusal {
  return new Refusal('upload-incomplete', 'Not all bytes of the file have arrived.');
}

function isNoSpace(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'ENOSPC';
}
