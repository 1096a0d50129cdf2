import { AgencyRegistry, letterheadOf, type Agency } from '@minhbach/agencies';
import { localDateOf } from '@minhbach/calendar';
import type { Transaction } from '@minhbach/database';
import {
  composeLetter,
  DocumentService,
  LetterTemplates,
  PublicAddress,
  type ComposedLetter,
  type LetterFacts,
  type OfficialDocument,
  type Signatory,
  signatoryOf,
} from '@minhbach/documents';
import { NotificationService } from '@minhbach/notifications';
import type { ActivatedJob } from '@minhbach/runtime';
import { Injectable, Optional } from '@nestjs/common';
import type { InformationRequest } from './information-request.entity.js';
import { commonFields, type Letter } from './letters/letter.js';
import { requesterOf } from './letters/requester-of.js';
import { trackingPath } from './tracking-page.js';

/** Numbers and sends the agency's letters to the requester, each exactly once for the job that causes it. */
@Injectable()
export class RequestLetters {
  constructor(
    private readonly agencies: AgencyRegistry,
    private readonly documents: DocumentService,
    private readonly templates: LetterTemplates,
    private readonly notifications: NotificationService,
    @Optional() private readonly address?: PublicAddress,
  ) {}

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
    const { kind } = letter;
    const agencyCode = agencyOf(request);
    const signing = signedBy === null ? null : await signatoryOf(tx, signedBy, agencyCode);
    const facts = await this.factsOf(tx, request, letter, signing?.signatory ?? null);
    const signedUnder = signing?.under ?? null;
    const draft = { ...about, kind, agencyCode, signedBy, signedUnder, facts };
    const document = await this.documents.issue(tx, draft);
    await this.notifications.notify(tx, {
      ...about,
      recipients: [request.requesterId],
      kind,
      text: `Văn bản số ${document.symbol}: ${document.title}.`,
    });
    return document;
  }

  /**
   * The letter as it would leave today, without number and date; nothing is written. `signedBy` is null where nobody
   * knows yet which leader signs it.
   */
  async preview(
    tx: Transaction,
    request: InformationRequest,
    letter: Letter,
    signedBy: string | null,
  ): Promise<ComposedLetter> {
    const signing = signedBy === null ? null : await signatoryOf(tx, signedBy, agencyOf(request));
    const signatory = signing?.signatory ?? { name: '', capacity: { kind: 'head' } };
    const facts = await this.factsOf(tx, request, letter, signatory);
    const { content } = await this.templates.current(letter.kind, tx);
    return composeLetter(content, { ...facts, symbol: null, issuedOn: null });
  }

  /** What a letter of today says: the agency appears under the name that it has now. */
  private async factsOf(
    tx: Transaction,
    request: InformationRequest,
    { kind, fields }: Letter,
    signatory: Signatory | null,
  ): Promise<Omit<LetterFacts, 'symbol' | 'issuedOn'>> {
    const code = agencyOf(request);
    const agency: Agency = await this.agencies.within(tx).successorOf(code, localDateOf(tx.now));
    const { name: requesterName } = await requesterOf(tx.manager, request);
    const context = { request, agencyName: agency.nameVi, requesterName };
    return {
      fields: { ...commonFields(context), ...fields },
      letterhead: letterheadOf(agency),
      signatory,
      tracking: kind === 'receipt' ? (this.address?.of(trackingPath(request.code)) ?? null) : null,
    };
  }
}

/** The agency that answers. Throws when the request has not been routed: then no letter is due. */
export function agencyOf({ agencyCode, code }: InformationRequest): string {
  if (agencyCode === null) throw new Error(`request ${code} has no agency`);
  return agencyCode;
}
