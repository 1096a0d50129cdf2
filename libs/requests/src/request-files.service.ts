import { UnitOfWork, type Transaction } from '@minhbach/database';
import {
  attachedOf,
  attachFiles,
  FileRedaction,
  recordFileEvents,
  StoredFile,
  type FilePurpose,
  type RemovedPart,
} from '@minhbach/documents';
import { groupsOf } from '@minhbach/identity';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Deliveries } from './deliveries.service.js';
import type { InformationRequest } from './information-request.entity.js';
import { ItemFile } from './item-file.entity.js';
import { legalRefusal } from './legal-refusal.js';
import { lockedRequest } from './request-repository.js';
import type { ActingPerson } from './request-submission.js';

/** In the transaction of what is done, e.g. to store the reply of an idempotent call. */
type After = (tx: Transaction) => Promise<void>;

export interface Redaction {
  /** Of the case already, or sent by the person. */
  readonly original: string;
  readonly redacted: string;
  readonly removed: readonly RemovedPart[];
  readonly secondReader?: string | undefined;
}

/** What officers do with the files of a request besides their tasks, and who took one. Who may is decided by the caller. */
@Injectable()
export class RequestFiles {
  constructor(
    private readonly work: UnitOfWork,
    private readonly deliveries: Deliveries,
  ) {}

  async attach(
    key: string,
    file: string,
    purpose: Extract<FilePurpose, 'intake-evidence' | 'original' | 'consent'>,
    person: string,
    after?: After,
  ): Promise<void> {
    await this.inOpenCase(key, after, async (tx) => {
      await attachFiles(tx, { subjectKey: key, purpose }, [file], person, '');
    });
  }

  /** Records that a copy stands for an original from now on: the original is never given to anybody outside. */
  async redact(key: string, redaction: Redaction, person: string, after?: After): Promise<void> {
    const { original, redacted, removed, secondReader = null } = redaction;
    await this.inOpenCase(key, after, async (tx, request) => {
      const known = await attachedOf(tx, key, [original]);
      const place = { subjectKey: key };
      if (!known.has(original)) {
        await attachFiles(tx, { ...place, purpose: 'original' }, [original], person, '/original');
      }
      await attachFiles(tx, { ...place, purpose: 'redacted' }, [redacted], person, '/redacted');
      await assertRedaction(tx, redaction);
      if (secondReader !== null) await assertReader(tx, request, secondReader, person);
      await tx.manager.insert(FileRedaction, {
        ...{ redactedKey: redacted, originalKey: original, removed: [...removed], secondReader },
        ...{ redactedBy: person, redactedAt: tx.now },
      });
      await recordFileEvents(tx, 'redacted', person, [redacted]);
    });
  }

  /** The proof that somebody was given a file: who, when, and the digest of the bytes. Written before the last of them leave. */
  async recordDownload(key: string, file: string, person: ActingPerson): Promise<void> {
    await this.work.run(async (tx) => {
      await recordFileEvents(tx, 'downloaded', person.id, [file]);
      await this.deliveries.downloaded(tx, key, file, person);
    });
  }

  private async inOpenCase(
    key: string,
    after: After | undefined,
    change: (tx: Transaction, request: InformationRequest) => Promise<void>,
  ): Promise<void> {
    await this.work.run(async (tx) => {
      const request = await lockedRequest(key, tx);
      if (request.closedOn !== null) {
        throw legalRefusal('request-closed', '', {
          vi: 'Yêu cầu đã kết thúc hoặc đã được trả kết quả.',
          en: 'The request is closed or answered.',
        });
      }
      await change(tx, request);
      await after?.(tx);
    });
  }
}

/** Something was really taken out, and the original is not on its way to the requester already. */
async function assertRedaction(tx: Transaction, { original, redacted }: Redaction): Promise<void> {
  const files = await tx.manager.findBy(StoredFile, { key: In([original, redacted]) });
  if (new Set(files.map(({ sha256 }) => sha256)).size < 2) {
    throw legalRefusal('redaction-unchanged', '/redacted', {
      vi: 'Bản đã loại bỏ thông tin giống hệt bản gốc.',
      en: 'The redacted copy is the same as the original.',
    });
  }
  if (await tx.manager.existsBy(ItemFile, { fileKey: original })) {
    throw legalRefusal('original-in-answer', '/original', {
      vi: 'Bản gốc đang kèm theo dự thảo trả lời: hãy bỏ ra khỏi dự thảo trước.',
      en: 'The original is part of the drafted answer: take it out of the draft first.',
    });
  }
}

async function assertReader(
  tx: Transaction,
  { agencyCode }: InformationRequest,
  reader: string,
  person: string,
): Promise<void> {
  const groups = await groupsOf(tx, reader);
  const isColleague = groups.some((group) => group.startsWith(`${agencyCode ?? ''}:`));
  if (isColleague && reader !== person) return;
  throw legalRefusal('second-reader-unknown', '/secondReader', {
    vi: 'Người kiểm tra lần hai phải là người khác trong cùng cơ quan.',
    en: 'The second reader is somebody else of the same agency.',
  });
}
