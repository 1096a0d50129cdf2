import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { AskedByService, type Transaction, UnitOfWork } from '@minhbach/database';
import { inSpan } from '@minhbach/tracing';
import { Injectable } from '@nestjs/common';
import { FileStore } from './store/file-store.js';
import { hasContent, type StoredFile } from './stored-file.entity.js';

/** How often bytes are written again when they are gone before their row is there. */
const attempts = 3;

/** The bytes of whole files: each content once, under its SHA-256, for as long as a file has it. */
@Injectable()
export class FileContent {
  constructor(
    private readonly store: FileStore,
    private readonly work: UnitOfWork,
  ) {}

  /**
   * Stores the bytes of a file, reads them back, and then has its row written while nobody can take them away.
   * A crash in between leaves bytes without a row, which are swept up later, never a row without bytes.
   */
  @AskedByService()
  async keep<T>(
    path: string,
    { sha256, size }: { readonly sha256: string; readonly size: number },
    note: (tx: Transaction) => Promise<T>,
  ): Promise<T> {
    for (let attempt = 1; attempt <= attempts; attempt++) {
      await inSpan('file write', { attributes: { 'minhbach.bytes': size } }, () =>
        this.store.write(nameOf(sha256), createReadStream(path), size),
      );
      if ((await this.digestOf(sha256)) !== sha256)
        throw new Error(`${sha256} was not stored as it is`);
      const noted = await this.work.run(async (tx) => {
        await lockContent(tx, sha256);
        return (await this.store.has(nameOf(sha256))) ? { value: await note(tx) } : null;
      });
      if (noted) return noted.value;
    }
    throw new Error(`${sha256} is taken away as often as it is stored`);
  }

  /**
   * The bytes. When they are not those that were stored the stream fails before its last part; otherwise that part
   * waits for `beforeEnd`, so that nobody has the whole without it.
   */
  async read(
    { sha256 }: Pick<StoredFile, 'sha256'>,
    beforeEnd?: () => Promise<void>,
  ): Promise<Readable> {
    if (sha256 === null) throw new Error('the upload of the file has not ended');
    const bytes = await this.store.read(nameOf(sha256));
    return Readable.from(verified(bytes, sha256, beforeEnd), { objectMode: false });
  }

  /** Takes the bytes away if no file has them any more, whosever it is. */
  @AskedByService()
  async release(sha256: string): Promise<void> {
    await this.work.run(async (tx) => {
      await lockContent(tx, sha256);
      const users = await tx.query(
        `SELECT 1 FROM stored_file WHERE sha256 = $1 AND ${hasContent}`,
        [sha256],
      );
      if (users.length === 0) await this.store.remove(nameOf(sha256));
    });
  }

  private async digestOf(sha256: string): Promise<string> {
    const hash = createHash('sha256');
    for await (const chunk of await this.store.read(nameOf(sha256))) hash.update(chunk as Buffer);
    return hash.digest('hex');
  }
}

const folder = 'content';

/** `content/ab/ab…`: so that no folder has too many files. */
function nameOf(sha256: string): string {
  return `${folder}/${sha256.slice(0, 2)}/${sha256}`;
}

/** Where all contents are, and which one an object is. */
export const contents = {
  prefix: `${folder}/`,
  nameOf,
  digestOf: (name: string) => name.slice(name.lastIndexOf('/') + 1),
} as const;

/** Until the transaction ends nobody else stores or takes away the same bytes. */
async function lockContent(tx: Transaction, sha256: string): Promise<void> {
  await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`content:${sha256}`]);
}

async function* verified(
  bytes: AsyncIterable<Buffer>,
  sha256: string,
  beforeEnd?: () => Promise<void>,
): AsyncGenerator<Buffer> {
  const hash = createHash('sha256');
  let held: Buffer | null = null;
  for await (const chunk of bytes) {
    hash.update(chunk);
    if (held) yield held;
    held = chunk;
  }
  if (hash.digest('hex') !== sha256) throw new Error(`the bytes of ${sha256} have been changed`);
  await beforeEnd?.();
  if (held) yield held;
}
