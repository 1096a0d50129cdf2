import type { Transaction } from '@minhbach/database';
import { Refusal, type FormFault } from '@minhbach/runtime';
import { In } from 'typeorm';
import { FileAttachment, type FilePurpose } from './file-attachment.entity.js';
import { recordFileEvents } from './file-events.js';
import { fileLimits } from './file-limits.js';
import type { FileState } from './stored-file.entity.js';

/** Where files go to. */
export interface AttachmentPlace {
  readonly subjectKey: string;
  readonly purpose: FilePurpose;
  /** The consultation, consent, clarification or complaint. */
  readonly partKey?: string;
}

const texts = {
  'file-unknown': {
    vi: 'Không có tệp này, hoặc tệp chưa được tải lên xong.',
    en: 'You have sent no such file, or it has not arrived as a whole.',
  },
  'file-attached-already': {
    vi: 'Tệp này đã được đính kèm.',
    en: 'This file is attached already.',
  },
  'file-infected': { vi: 'Tệp có mã độc, không dùng được.', en: 'The file is infected.' },
  'too-many-files': { vi: 'Hồ sơ có quá nhiều tệp.', en: 'The case has too many files.' },
} as const;

interface Candidate {
  readonly key: string;
  readonly state: FileState;
  readonly uploadedBy: string;
  readonly isAttached: boolean;
}

/**
 * Makes files part of a case, for good, and writes that into its history. Throws a Refusal with every fault, at
 * `pointer` and the place in the list: only whole files of the person's own, attached nowhere.
 */
export async function attachFiles(
  tx: Transaction,
  place: AttachmentPlace,
  fileKeys: readonly string[],
  person: string,
  pointer = '/files',
): Promise<void> {
  const faults = await attachUnlessFaulty(tx, place, fileKeys, person, pointer);
  const [first] = faults;
  if (first) throw new Refusal(first.code, first.message.en, faults);
}

/** As `attachFiles`, but returns the faults, to be told together with others; then it has attached nothing. */
export async function attachUnlessFaulty(
  tx: Transaction,
  place: AttachmentPlace,
  fileKeys: readonly string[],
  person: string,
  pointer: string,
): Promise<FormFault[]> {
  if (fileKeys.length === 0) return [];
  const found = await lockFiles(tx, fileKeys);
  const faults = fileKeys.flatMap((key, index) => {
    const code = faultOf(found.get(key), person) ?? (fileKeys.indexOf(key) < index ? twice : null);
    return code ? [faultAt(`${pointer}/${String(index)}`, code)] : [];
  });
  if (faults.length === 0 && !(await hasRoom(tx, place, fileKeys))) {
    faults.push(faultAt(pointer, 'too-many-files'));
  }
  if (faults.length === 0) await insert(tx, place, fileKeys, person);
  return faults;
}

/** Whatever else is named is no file. */
const isKey = /^[1-9]\d{0,15}$/;

const twice = 'file-attached-already';

function faultOf(file: Candidate | undefined, person: string): keyof typeof texts | null {
  if (file?.uploadedBy !== person) return 'file-unknown';
  if (file.isAttached) return 'file-attached-already';
  if (file.state === 'infected') return 'file-infected';
  return file.state === 'uploading' || file.state === 'refused' ? 'file-unknown' : null;
}

function faultAt(pointer: string, code: keyof typeof texts): FormFault {
  return { pointer, code, message: texts[code] };
}

/** Whoever wants to remove or attach the same file waits. */
async function lockFiles(
  tx: Transaction,
  keys: readonly string[],
): Promise<ReadonlyMap<string, Candidate>> {
  const rows = await tx.query<Candidate>(
    `SELECT key::text, state, uploaded_by AS "uploadedBy",
       EXISTS (SELECT 1 FROM file_attachment WHERE file_key = stored_file.key) AS "isAttached"
     FROM stored_file WHERE key = ANY($1::bigint[]) ORDER BY key FOR UPDATE`,
    [keys.filter((key) => isKey.test(key))],
  );
  return new Map(rows.map((row) => [row.key, row]));
}

async function hasRoom(
  tx: Transaction,
  { subjectKey }: AttachmentPlace,
  keys: readonly string[],
): Promise<boolean> {
  const [sum] = await tx.query<{ files: number; bytes: number }>(
    `SELECT count(*)::int AS files, coalesce(sum(size_bytes), 0)::float8 AS bytes FROM stored_file
     WHERE key = ANY($1::bigint[]) OR key IN (SELECT file_key FROM file_attachment
       WHERE subject_type = 'information-request' AND subject_key = $2)`,
    [keys, subjectKey],
  );
  const { files = 0, bytes = 0 } = sum ?? {};
  return files <= fileLimits.filesPerCase && bytes <= fileLimits.bytesPerCase;
}

async function insert(
  tx: Transaction,
  { subjectKey, purpose, partKey }: AttachmentPlace,
  fileKeys: readonly string[],
  attachedBy: string,
): Promise<void> {
  await tx.manager.insert(
    FileAttachment,
    fileKeys.map((fileKey) => ({
      ...{ fileKey, subjectKey, purpose, attachedBy, attachedAt: tx.now },
      partKey: partKey ?? null,
      subjectType: 'information-request' as const,
    })),
  );
  await recordFileEvents(tx, 'attached', attachedBy, fileKeys);
}

/** The files that belong to a case, whoever attached them, of those named. */
export async function attachedOf(
  tx: Transaction,
  subjectKey: string,
  fileKeys: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await tx.manager.findBy(FileAttachment, { subjectKey, fileKey: In([...fileKeys]) });
  return new Set(rows.map(({ fileKey }) => fileKey));
}
