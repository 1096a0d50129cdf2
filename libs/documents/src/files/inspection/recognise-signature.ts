import type { FileHandle } from 'node:fs/promises';
import type { FileType } from '../file-types.js';

type Signature = FileType['signature'];

const magic: readonly (readonly [Exclude<Signature, 'text'>, Buffer])[] = [
  ['pdf', Buffer.from('%PDF-', 'latin1')],
  ['png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
  ['jpeg', Buffer.from([0xff, 0xd8, 0xff])],
  ['tiff', Buffer.from([0x49, 0x49, 0x2a, 0x00])],
  ['tiff', Buffer.from([0x4d, 0x4d, 0x00, 0x2a])],
  ['zip', Buffer.from([0x50, 0x4b, 0x03, 0x04])],
];

const blockBytes = 65_536;

/** What the bytes of a file are; null when they are of no kind that is taken. */
export async function recogniseSignature(
  file: FileHandle,
  size: number,
): Promise<Signature | null> {
  const head = await bytesAt(file, 0, Math.min(size, 16));
  const found = magic.find(([, bytes]) => head.subarray(0, bytes.length).equals(bytes));
  if (found) return found[0];
  return (await isText(file, size)) ? 'text' : null;
}

/** So many bytes from a place; fewer at the end of the file. */
export async function bytesAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(length);
  let filled = 0;
  while (filled < length) {
    const { bytesRead } = await file.read(buffer, filled, length - filled, position + filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return buffer.subarray(0, filled);
}

/** UTF-8, or UTF-16 with its mark as spreadsheets write it; no control characters but those of lines and tabs. */
async function isText(file: FileHandle, size: number): Promise<boolean> {
  const decoder = new TextDecoder(encodingOf(await bytesAt(file, 0, 2)), { fatal: true });
  try {
    for (let position = 0; position < size; position += blockBytes) {
      const block = await bytesAt(file, position, Math.min(blockBytes, size - position));
      if (hasControls(decoder.decode(block, { stream: true }))) return false;
    }
    return !hasControls(decoder.decode());
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return false;
    throw error;
  }
}

function encodingOf(head: Buffer): string {
  if (head.equals(Buffer.from([0xff, 0xfe]))) return 'utf-16le';
  return head.equals(Buffer.from([0xfe, 0xff])) ? 'utf-16be' : 'utf-8';
}

function hasControls(text: string): boolean {
  return /[^\P{Cc}\t\n\r\f]/u.test(text);
}
