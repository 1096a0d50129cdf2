import { AskedByService, KeyAllocator, type Transaction, UnitOfWork } from '@minhbach/database';
import { Refusal } from '@minhbach/runtime';
import { Injectable } from '@nestjs/common';
import type { FileFaultCode } from './file-fault.js';
import { fileLimits } from './file-limits.js';
import { faultsOfName } from './file-name.js';
import { fileRefusal } from './file-refusal.js';
import { StoredFile } from './stored-file.entity.js';
import { UploadChunks, type UploadPart } from './upload-chunks.service.js';
import { UploadEnd } from './upload-end.service.js';

export interface AnnouncedFile {
  readonly name: string;
  readonly size: number;
}

/** Files on their way in: announced, sent in parts that may be sent again, and ended. Each belongs to who sends it. */
@Injectable()
export class Uploads {
  constructor(
    private readonly work: UnitOfWork,
    private readonly keys: KeyAllocator,
    private readonly chunks: UploadChunks,
    private readonly end: UploadEnd,
  ) {}

  /**
   * Throws a Refusal with every fault of the name and the size, or when the person has sent too much already: what has come to
   * belong to a case that he does not see does not count.
   */
  @AskedByService()
  async begin(
    announced: AnnouncedFile,
    person: string,
    after?: (tx: Transaction, file: StoredFile) => Promise<void>,
  ): Promise<StoredFile> {
    const faults = faultsOf(announced);
    if (faults.length > 0) throw fileRefusal(faults);
    const key = String(await this.keys.take(1));
    return this.work.run(async (tx) => {
      await assertRoomFor(tx, announced.size, person);
      const file = tx.manager.create(StoredFile, {
        ...{ key, name: announced.name, state: 'uploading', uploadedBy: person },
        ...{ sizeBytes: String(announced.size), receivedBytes: '0', begunAt: tx.now },
        ...{ type: null, sha256: null, refusal: null, completedAt: null, scanDueAt: null },
        ...{ scanAttempts: 0, scannedAt: null, virus: null },
      });
      await tx.manager.insert(StoredFile, file);
      await after?.(tx, file);
      return file;
    });
  }

  /** His file, attached or not. Throws a Refusal when it is not his. */
  async find(key: string, person: string): Promise<StoredFile> {
    return this.work.run(async ({ manager }) => {
      const file = await manager.findOneBy(StoredFile, { key, uploadedBy: person });
      if (!file) throw new Refusal('not-found', 'There is no such file.');
      return file;
    });
  }

  /** Takes the part that begins at `position` and has `size` bytes; returns how far the file has come. */
  async append(key: string, person: string, part: UploadPart): Promise<StoredFile> {
    return this.chunks.add(await this.find(key, person), part);
  }

  /**
   * Ends an upload: the bytes are put together, looked into and stored. Ending it again gives the same file.
   * `sha256`, when given, is what the sender has computed. Throws a Refusal for what is not taken.
   */
  async complete(key: string, person: string, sha256?: string): Promise<StoredFile> {
    const file = await this.find(key, person);
    return this.end.of(file, sha256);
  }

  /** Drops a file that was attached nowhere. */
  async drop(key: string, person: string): Promise<void> {
    await this.end.drop(await this.find(key, person));
  }
}

function faultsOf({ name, size }: AnnouncedFile): [FileFaultCode, string][] {
  const faults = faultsOfName(name).map((code): [FileFaultCode, string] => [code, '/name']);
  if (size === 0) faults.push(['size-zero', '/size']);
  if (size > fileLimits.fileBytes) faults.push(['size-too-large', '/size']);
  return faults;
}

/** Two announcements of one person at once are counted one after the other. */
async function assertRoomFor(tx: Transaction, size: number, person: string): Promise<void> {
  await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`uploads:${person}`]);
  const [loose] = await tx.query<{ files: number; bytes: number }>(
    `SELECT count(*)::int AS files, coalesce(sum(size_bytes), 0)::float8 AS bytes
     FROM stored_file WHERE uploaded_by = $1 AND state IN ('uploading', 'waiting', 'clean', 'unscanned')
       AND NOT EXISTS (SELECT 1 FROM file_attachment WHERE file_key = stored_file.key)`,
    [person],
  );
  const { files = 0, bytes = 0 } = loose ?? {};
  if (files < fileLimits.looseFiles && bytes + size <= fileLimits.looseBytes) return;
  throw new Refusal(
    'too-many-uploads',
    'Attach or remove what you have sent before you send more.',
  );
}
