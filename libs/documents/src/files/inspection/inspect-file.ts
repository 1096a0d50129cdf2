import { open, type FileHandle } from 'node:fs/promises';
import { fileTypes, typeOfName, type FileType, type FileTypeId } from '../file-types.js';
import { ArchiveBudget } from './archive-budget.js';
import { FileRefused } from './file-refused.js';
import { inspectArchive, type Archive } from './inspect-archive.js';
import { bytesAt, recogniseSignature } from './recognise-signature.js';

/** How far from the start and from the end readers of PDF and of archives look for their marks. */
const searchBytes = 1_024;
const endOfArchive = Buffer.from([0x50, 0x4b, 0x05, 0x06]);
const longestComment = 65_535 + 22;

/** How a whole file of a kind ends. */
const ends: Readonly<Partial<Record<FileType['signature'], Buffer>>> = {
  pdf: Buffer.from('%%EOF', 'latin1'),
  png: Buffer.from('IEND', 'latin1'),
  jpeg: Buffer.from([0xff, 0xd9]),
};

/**
 * The kind of a file, by its bytes and its name, which must agree. Reads it from its path and never as a whole.
 * Throws FileRefused when it is no whole, safe file of exactly that kind.
 */
export async function inspectFile(path: string, name: string): Promise<FileTypeId> {
  const named = typeOfName(name);
  if (named === null) throw new FileRefused('type-not-taken');
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    const signature = await recogniseSignature(file, size);
    if (signature !== fileTypes[named].signature) throw new FileRefused('type-mismatch');
    if (signature === 'zip') await assertArchive(path, size, named);
    else await assertWhole(file, size, signature);
    return named;
  } finally {
    await file.close();
  }
}

async function assertArchive(path: string, size: number, named: FileTypeId): Promise<void> {
  const archive = await inspectArchive(path, new ArchiveBudget(size));
  if (typeOfArchive(archive) !== named) throw new FileRefused('type-mismatch');
}

const officeFolders = [
  ['docx', 'word/'],
  ['xlsx', 'xl/'],
  ['pptx', 'ppt/'],
] as const;

/** A document by its parts (ECMA-376, OpenDocument 1.3 part 2); any other archive is one as such. */
function typeOfArchive({ names, declaredType }: Archive): FileTypeId {
  const byMediaType = Object.entries(fileTypes).find(([, type]) => type.mediaType === declaredType);
  if (byMediaType) return byMediaType[0] as FileTypeId;
  if (!names.includes('[Content_Types].xml')) return 'zip';
  const office = officeFolders.find(([, folder]) => names.some((name) => name.startsWith(folder)));
  return office?.[0] ?? 'zip';
}

/** Its end is there, and no other program would take it for a PDF or an archive. */
async function assertWhole(
  file: FileHandle,
  size: number,
  signature: FileType['signature'],
): Promise<void> {
  const tail = await bytesAt(file, Math.max(0, size - longestComment), longestComment);
  const end = ends[signature];
  if (end && !tail.subarray(-searchBytes).includes(end)) throw new FileRefused('file-damaged');
  if (holdsArchive(tail)) throw new FileRefused('file-ambiguous');
  const head = await bytesAt(file, 0, searchBytes);
  if (signature !== 'pdf' && head.includes('%PDF-')) throw new FileRefused('file-ambiguous');
}

/** An end of an archive whose comment reaches to the end of the file. */
function holdsArchive(tail: Buffer): boolean {
  for (let at = tail.indexOf(endOfArchive); at >= 0; at = tail.indexOf(endOfArchive, at + 1)) {
    const lengthAt = at + 20;
    if (lengthAt + 2 > tail.length) return false;
    if (tail.readUInt16LE(lengthAt) === tail.length - lengthAt - 2) return true;
  }
  return false;
}
