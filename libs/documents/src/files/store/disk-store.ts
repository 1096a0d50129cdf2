import { randomUUID } from 'node:crypto';
import { mkdir, open, opendir, rename, rm, stat, statfs, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { Readable } from 'node:stream';
import { exactLength } from './exact-length.js';
import { FileStore, ObjectMissing, StorageFull, type StoredObject } from './file-store.js';

/** Left free, for the database may be on the same disk. */
const defaultReserve = 256 * 1_048_576;

/** Where what is being written has its place until it is whole. */
const unfinished = 'unfinished';

/** Files in a folder. An object appears under its name when all its bytes are on the disk. */
export class DiskStore extends FileStore {
  private readonly folder: string;

  constructor(
    folder: string,
    private readonly reserveBytes = defaultReserve,
  ) {
    super();
    this.folder = resolve(folder);
  }

  async write(name: string, bytes: Readable, size: number): Promise<void> {
    const target = this.pathOf(name);
    const draft = this.pathOf(`${unfinished}/${randomUUID()}`);
    try {
      await this.makeFolder(dirname(draft));
      await this.assertRoom(size);
      await writeThrough(draft, bytes, size);
      await this.makeFolder(dirname(target));
      await rename(draft, target);
      await syncFolder(dirname(target));
    } catch (error) {
      bytes.destroy();
      await rm(draft, { force: true });
      throw isFull(error) ? new StorageFull() : error;
    }
  }

  async read(name: string): Promise<Readable> {
    try {
      return (await open(this.pathOf(name), 'r')).createReadStream();
    } catch (error) {
      throw isMissing(error) ? new ObjectMissing(name) : error;
    }
  }

  async has(name: string): Promise<boolean> {
    try {
      return (await stat(this.pathOf(name))).isFile();
    } catch (error) {
      if (isMissing(error)) return false;
      throw error;
    }
  }

  async remove(name: string): Promise<void> {
    await rm(this.pathOf(name), { force: true });
  }

  async *list(prefix: string): AsyncIterable<StoredObject> {
    const start = this.pathOf(prefix);
    for await (const path of filesBelow(start)) {
      const found = await stat(path).catch(() => null);
      if (!found) continue;
      yield { name: relative(this.folder, path).split(sep).join('/'), writtenAt: found.mtime };
    }
  }

  private pathOf(name: string): string {
    const path = join(this.folder, ...name.split('/'));
    if (!path.startsWith(this.folder + sep)) throw new Error(`${name} leads out of the store`);
    return path;
  }

  private async assertRoom(size: number): Promise<void> {
    const { bavail, bsize } = await statfs(this.folder);
    if (bavail * bsize < size + this.reserveBytes) throw new StorageFull();
  }

  /** A new folder is on the disk only when the one above it is. */
  private async makeFolder(folder: string): Promise<void> {
    const first = await mkdir(folder, { recursive: true, mode: 0o700 });
    if (first !== undefined) await syncFolder(dirname(first));
  }
}

async function writeThrough(path: string, bytes: Readable, size: number): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    await writeFile(file, exactLength(size)(bytes));
    await file.sync();
  } finally {
    await file.close();
  }
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function* filesBelow(folder: string): AsyncGenerator<string> {
  const entries = await opendir(folder).catch((error: unknown) => {
    if (isMissing(error)) return [];
    throw error;
  });
  for await (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesBelow(path);
    else yield path;
  }
}

function isMissing(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'ENOENT';
}

function isFull(error: unknown): boolean {
  return ['ENOSPC', 'EDQUOT', 'EFBIG'].includes((error as NodeJS.ErrnoException).code ?? '');
}
