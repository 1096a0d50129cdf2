import { AgencyRegistry } from '@minhbach/agencies';
import { localDateOf } from '@minhbach/calendar';
import type { Transaction } from '@minhbach/database';
import { DocumentService, type OfficialDocument } from '@minhbach/documents';
import { NotificationService } from '@minhbach/notifications';
import type { ActivatedJob } from '@minhbach/runtime';
import { Injectable } from '@nestjs/common';
import type { InformationRequest } from './information-request.entity.js';
import type { Letter, LetterContext } from './letters/letter.js';

/** Numbers and sends the agency's letters to the requester, each exactly once for the job that causes it. */
@Injectable()
export class RequestLetters {
  constructor(
    private readonly agencies: AgencyRegistry,
    private readonly documents: DocumentService,
    private readonly notifications: NotificationService,
  ) {}

  /** What a letter of today says about the request: the agency under the name that it has now. */
  async contextOf(tx: Transaction, request: InformationRequest): Promise<LetterContext> {
    const agency = await this.agencies.successorOf(agencyOf(request), localDateOf(tx.now));
    return { request, agencyName: agency.nameVi };
  }

  /** `signedBy` is null where the service itself issues the letter. */
  async send(
    tx: Transaction,
    job: ActivatedJob,
    request: InformationRequest,
    letter: Letter,
    signedBy: string | null,
  ): Promise<OfficialDocument> {
    const about = {
      subjectType: 'information-request',
      subjectKey: request.key,
      causeKey: job.key,
    } as const;
    const agencyCode = agencyOf(request);
    const document = await this.documents.issue(tx, { ...about, ...letter, agencyCode, signedBy });
    await this.notifications.notify(tx, {
      ...about,
      recipients: [request.requesterId],
      kind: letter.kind,
      text: `Văn bản số ${document.symbol}: ${letter.title}.`,
    });
    return document;
  }
}

/** The agency that answers. Throws when the request has not been routed: then no letter is due. */
export function agencyOf({ agencyCode, code }: InformationRequest): string {
  if (agencyCode === null) throw new Error(`request ${code} has no agency`);
  return agencyCode;
}
