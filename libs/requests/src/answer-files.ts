import type { Transaction } from '@minhbach/database';
import {
  attachFiles,
  filesOfCase,
  isReady,
  recordFileEvents,
  StoredFile,
} from '@minhbach/documents';
import type { CaseFile } from '@minhbach/documents';
import type { FormFault } from '@minhbach/runtime';
import { In, IsNull } from 'typeorm';
import type { DraftedAnswer } from './answer-faults.js';
import type { InformationRequest } from './information-request.entity.js';
import { ItemFile } from './item-file.entity.js';
import { refusalOf } from './legal-refusal.js';
import { lockRequest } from './request-repository.js';
import { isGiven } from './vocabulary.js';

const texts = {
  'file-unknown': {
    vi: 'Không có tệp này trong hồ sơ, hoặc tệp chưa được tải lên xong.',
    en: 'The case has no such file, or it has not arrived as a whole.',
  },
  'file-is-original': {
    vi: 'Bản gốc có thông tin phải loại bỏ: chỉ được cung cấp bản đã loại bỏ thông tin.',
    en: 'It is an original from which something must be taken out: only the redacted copy is given.',
  },
  'file-not-ready': {
    vi: 'Tệp chưa được quét mã độc xong, hoặc có mã độc.',
    en: 'The file has not been found free of viruses.',
  },
  'files-not-needed': {
    vi: 'Chỉ đính kèm tệp khi cung cấp toàn bộ hoặc một phần.',
    en: 'Files are given only with what is given in full or in part.',
  },
} as const;

/** Keeps the files of a draft in the place of those of the draft before. Throws a Refusal with every fault. */
export async function keepDraftedFiles(
  tx: Transaction,
  request: InformationRequest,
  answers: readonly DraftedAnswer[],
  person: string,
): Promise<void> {
  await lockRequest(tx, request.key);
  const known = await filesOfCase(tx.manager, request.key);
  const keys = [...new Set(answers.flatMap(({ files = [] }) => files))];
  const own = await tx.manager.findBy(StoredFile, { key: In(keys), uploadedBy: person });
  const faults = answers.flatMap((answer, index) =>
    faultsOf(answer, known, own).map(([code, place]) => faultAt(index, place, code)),
  );
  if (faults.length > 0) throw refusalOf(faults);
  const attached = new Set(known.map(({ key }) => key));
  const fresh = keys.filter((key) => !attached.has(key));
  await attachFiles(tx, { subjectKey: request.key, purpose: 'answer' }, fresh, person, '/answers');
  await tx.manager.delete(ItemFile, { requestKey: request.key, givenAt: IsNull() });
  await tx.manager.insert(
    ItemFile,
    answers.flatMap(({ position, files = [] }) =>
      files.map((fileKey) => ({ requestKey: request.key, position, fileKey, givenAt: null })),
    ),
  );
}

type Code = keyof typeof texts;

function faultsOf(
  { outcome, files = [] }: DraftedAnswer,
  known: readonly CaseFile[],
  own: readonly StoredFile[],
): [Code, string][] {
  if (!isGiven(outcome) && files.length > 0) return [['files-not-needed', '']];
  return files.flatMap((key, index): [Code, string][] => {
    const code = faultOfFile(
      known.find((file) => file.key === key),
      own.find((file) => file.key === key),
    );
    return code ? [[code, `/${String(index)}`]] : [];
  });
}

/** A document of the case that is for the answer, or a file that the drafter has just sent. */
function faultOfFile(known: CaseFile | undefined, own: StoredFile | undefined): Code | null {
  if (known?.isOriginal) return 'file-is-original';
  const file = known ?? own;
  const isForAnswer = !known || known.purpose === 'answer' || known.purpose === 'redacted';
  if (!file || !isForAnswer || file.sha256 === null) return 'file-unknown';
  return isReady(file) ? null : 'file-not-ready';
}

function faultAt(index: number, place: string, code: Code): FormFault {
  return { pointer: `/answers/${String(index)}/files${place}`, code, message: texts[code] };
}

/** The drafted files become part of the answer that is issued; returns them by the item's position. */
export async function giveFiles(
  tx: Transaction,
  { key: requestKey }: InformationRequest,
  signedBy: string,
): Promise<ReadonlyMap<number, readonly CaseFile[]>> {
  const rows = await tx.manager.findBy(ItemFile, { requestKey, givenAt: IsNull() });
  const files = await filesOfCase(tx.manager, requestKey);
  const keys = new Set(rows.map(({ fileKey }) => fileKey));
  if (files.some((file) => keys.has(file.key) && file.isOriginal)) {
    throw new Error(`request ${requestKey} would give an original`);
  }
  await tx.manager.update(ItemFile, { requestKey, givenAt: IsNull() }, { givenAt: tx.now });
  await recordFileEvents(tx, 'given', signedBy, [...keys]);
  return new Map(
    rows.map(({ position }) => {
      const own = rows.filter((row) => row.position === position).map(({ fileKey }) => fileKey);
      return [position, files.filter(({ key }) => own.includes(key))];
    }),
  );
}
