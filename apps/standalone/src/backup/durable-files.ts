import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm, type FileHandle } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const pieceBytes = 1_048_576;

/** What was copied. */
export interface Copied {
  readonly bytes: number;
  /** SHA-256, hexadecimal. */
  readonly sha256: string;
}

/** Copies what a file holds at this moment; its bytes are on the disk afterwards. Throws ENOENT when it is not there. */
export async function copyDurably(from: string, to: string): Promise<Copied> {
  const source = await open(from, 'r');
  try {
    const target = await open(to, 'wx', 0o600);
    try {
      const copied = await readAll(source, (piece) => target.writeFile(piece));
      await target.sync();
      return copied;
    } finally {
      await target.close();
    }
  } finally {
    await source.close();
  }
}

/** Copies a file so that it has its name only when all its bytes are there; `accept` may refuse them by throwing. */
export async function copyWhole(
  from: string,
  to: string,
  accept: (copied: Copied) => void = () => undefined,
): Promise<void> {
  const unfinished = join(dirname(to), `.${randomUUID()}`);
  try {
    accept(await copyDurably(from, unfinished));
    await rename(unfinished, to);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}

/** Size and SHA-256 of a file, or of its first `length` bytes. Throws ENOENT when it is not there. */
export async function digestOfFile(path: string, length = Infinity): Promise<Copied> {
  const file = await open(path, 'r');
  try {
    return await readAll(file, () => Promise.resolve(), length);
  } finally {
    await file.close();
  }
}

/** Whether a file, or so much of its beginning, is what was copied; `missing` when it is not there. */
export async function compared(
  path: string,
  { bytes, sha256 }: Copied,
  length = Infinity,
): Promise<'same' | 'different' | 'missing'> {
  try {
    const found = await digestOfFile(path, length);
    return found.bytes === bytes && found.sha256 === sha256 ? 'same' : 'different';
  } catch (error) {
    if (isMissing(error)) return 'missing';
    throw error;
  }
}

/** Writes a file whole or not at all, in the place of one that may be there. */
export async function writeDurably(path: string, content: string | Buffer): Promise<void> {
  const unfinished = join(dirname(path), `.${randomUUID()}`);
  const file = await open(unfinished, 'wx', 0o600);
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(unfinished, path);
  await syncFolder(dirname(path));
}

/** Makes a folder that only its owner may enter, and those above it. */
export async function makeFolder(path: string): Promise<void> {
  await mkdir(path, { recursive: true, mode: 0o700 });
}

/** That names were made or taken away in the folder survives a crash of the machine. */
export async function syncFolder(path: string): Promise<void> {
  // Windows has no such thing and needs none.
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

/** The JSON in a file; null when it is not there. */
export async function readJson<T>(path: string): Promise<T | null> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as T;
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

/** Names in a folder, in order; none when there is no such folder. */
export async function namesIn(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).sort();
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

export function isMissing(error: unknown): boolean {
  return (error as NodeJS.ErrnoException | null)?.code === 'ENOENT';
}

async function readAll(
  file: FileHandle,
  take: (piece: Buffer) => Promise<void>,
  length = Infinity,
): Promise<Copied> {
  const hash = createHash('sha256');
  const buffer = Buffer.allocUnsafe(pieceBytes);
  let bytes = 0;
  for (;;) {
    const wanted = Math.min(pieceBytes, length - bytes);
    const { bytesRead } = await file.read(buffer, 0, wanted, bytes);
    if (bytesRead === 0) return { bytes, sha256: hash.digest('hex') };
    const piece = buffer.subarray(0, bytesRead);
    hash.update(piece);
    await take(piece);
    bytes += bytesRead;
  }
}
