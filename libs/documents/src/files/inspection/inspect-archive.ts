import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { openPromise, type Entry, type ZipFile } from 'yauzl';
import { archiveLimits } from '../file-limits.js';
import { executableExtensions } from '../file-types.js';
import type { ArchiveBudget } from './archive-budget.js';
import { FileRefused } from './file-refused.js';
import { foreignArchive, isZip, signatureLength } from './inner-signature.js';

/** What an archive turned out to be. */
export interface Archive {
  readonly names: readonly string[];
  /** The content of its first entry when that is called `mimetype`, as in OpenDocument files. */
  readonly declaredType: string | null;
}

/**
 * Reads an archive as a whole: its directory, and every entry unfolded while it is counted. Throws FileRefused for
 * what is damaged, locked, unsafe or too much.
 */
export async function inspectArchive(
  path: string,
  budget: ArchiveBudget,
  depth = 0,
): Promise<Archive> {
  if (depth > archiveLimits.depth) throw new FileRefused('archive-nested');
  const zip = await readable(openPromise(path, { lazyEntries: true, autoClose: false }));
  try {
    const entries = await directoryOf(zip, budget);
    let declaredType: string | null = null;
    for (const [index, entry] of entries.entries()) {
      const head = await unfold(zip, entry, budget, depth);
      if (index === 0 && entry.fileName === 'mimetype') declaredType = head.toString('latin1');
    }
    return { names: entries.map(({ fileName }) => fileName), declaredType };
  } finally {
    zip.close();
  }
}

/** The entries that the directory names. The announced sizes are held against the budget before anything is unfolded. */
async function directoryOf(zip: ZipFile, budget: ArchiveBudget): Promise<Entry[]> {
  budget.announce(zip.entryCount, 0);
  const entries: Entry[] = [];
  await readable(
    (async () => {
      for await (const entry of zip.eachEntry()) entries.push(entry);
    })(),
  );
  budget.announce(
    0,
    entries.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0),
  );
  entries.forEach(assertSafe);
  // Something in front of the first entry, or of an end without any: the file is another file, too.
  const firstAt = Math.min(...entries.map((entry) => entry.relativeOffsetOfLocalHeader));
  if (firstAt !== 0) throw new FileRefused('file-ambiguous');
  return entries;
}

function assertSafe(entry: Entry): void {
  if (entry.isEncrypted()) throw new FileRefused('archive-encrypted');
  const extension = /\.([^./]+)$/.exec(entry.fileName)?.[1]?.toLowerCase() ?? '';
  if (executableExtensions.includes(extension)) throw new FileRefused('archive-unsafe');
  if (/(^|\/)vbaProject\.bin$/i.test(entry.fileName)) throw new FileRefused('has-macros');
}

/** The first bytes of an entry, after all of it was unfolded and looked into. */
async function unfold(
  zip: ZipFile,
  entry: Entry,
  budget: ArchiveBudget,
  depth: number,
): Promise<Buffer> {
  const head = await headOf(await readable(zip.openReadStreamPromise(entry)), budget);
  if (foreignArchive(head)) throw new FileRefused('archive-nested');
  if (isZip(head)) {
    await inspectInner(await readable(zip.openReadStreamPromise(entry)), budget, depth);
  }
  return head;
}

/** Counts all of a stream and keeps only its beginning. */
async function headOf(stream: Readable, budget: ArchiveBudget): Promise<Buffer> {
  const head: Buffer[] = [];
  let kept = 0;
  await readable(
    (async () => {
      for await (const chunk of stream as AsyncIterable<Buffer>) {
        budget.take(chunk.length);
        if (kept < signatureLength) head.push(chunk.subarray(0, signatureLength - kept));
        kept += chunk.length;
      }
    })(),
  );
  return Buffer.concat(head);
}

/** An archive within: unfolded into a file of its own for as long as it is looked at. It was counted before. */
async function inspectInner(stream: Readable, budget: ArchiveBudget, depth: number): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'minhbach-archive-'));
  try {
    const path = join(folder, 'inner.zip');
    await pipeline(stream, createWriteStream(path));
    await inspectArchive(path, budget, depth + 1);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What the reader of archives cannot read is a damaged file; errors of the system stay what they are. */
async function readable<T>(reading: Promise<T>): Promise<T> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof FileRefused || isSystemError(error)) throw error;
    const says = String(error);
    if (/invalid (relative path|characters in fileName)|absolute path/i.test(says)) {
      throw new FileRefused('archive-unsafe');
    }
    if (/encrypt/i.test(says)) throw new FileRefused('archive-encrypted');
    throw new FileRefused('file-damaged');
  }
}

function isSystemError(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error;
}
