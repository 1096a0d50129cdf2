import type { EntityManager } from 'typeorm';
import { In } from 'typeorm';
import { FileAttachment } from './file-attachment.entity.js';
import { FileRedaction } from './file-redaction.entity.js';
import { StoredFile } from './stored-file.entity.js';

/** A file of a case. */
export interface CaseFile
  extends
    Pick<StoredFile, 'key' | 'name' | 'sizeBytes' | 'state' | 'type' | 'sha256'>,
    Pick<FileAttachment, 'purpose' | 'partKey' | 'attachedBy' | 'attachedAt'> {
  /** How it came out of its original; null for any other file. */
  readonly redaction: FileRedaction | null;
  /** Whether something had to be taken out of it: then it never leaves the agency. */
  readonly isOriginal: boolean;
}

/** All files of a case in the order in which they came. */
export async function filesOfCase(manager: EntityManager, subjectKey: string): Promise<CaseFile[]> {
  const attachments = await manager.find(FileAttachment, {
    where: { subjectType: 'information-request', subjectKey },
    order: { attachedAt: 'ASC', fileKey: 'ASC' },
  });
  if (attachments.length === 0) return [];
  const keys = attachments.map(({ fileKey }) => fileKey);
  const files = await manager.findBy(StoredFile, { key: In(keys) });
  const redactions = await manager.findBy(FileRedaction, { redactedKey: In(keys) });
  const byKey = new Map(files.map((file) => [file.key, file]));
  return attachments.flatMap((attachment) => {
    const file = byKey.get(attachment.fileKey);
    return file ? [caseFile(file, attachment, redactions)] : [];
  });
}

function caseFile(
  { key, name, sizeBytes, state, type, sha256 }: StoredFile,
  { purpose, partKey, attachedBy, attachedAt }: FileAttachment,
  redactions: readonly FileRedaction[],
): CaseFile {
  return {
    ...{ key, name, sizeBytes, state, type, sha256, purpose, partKey, attachedBy, attachedAt },
    redaction: redactions.find(({ redactedKey }) => redactedKey === key) ?? null,
    isOriginal: purpose === 'original' || redactions.some(({ originalKey }) => originalKey === key),
  };
}

/** Whether the bytes of a file may be given to anybody at all. */
export function isReady({ state }: Pick<StoredFile, 'state'>): boolean {
  return state === 'clean' || state === 'unscanned';
}
