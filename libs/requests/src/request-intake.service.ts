import { AgencyRegistry } from '@minhbach/agencies';
import { localDateOf, yearOf } from '@minhbach/calendar';
import { insertRows, KeyAllocator, type Transaction } from '@minhbach/database';
import { attachUnlessFaulty, nextNumber } from '@minhbach/documents';
import { LegalTimeService } from '@minhbach/legal-time';
import type { FormFault, StepContext, Variables } from '@minhbach/runtime';
import { Injectable } from '@nestjs/common';
import { InformationRequest } from './information-request.entity.js';
import { refusalOf } from './legal-refusal.js';
import { noDeadline, noNotice, noPayment, noSupplement, noSurvey } from './process-variables.js';
import { RequestContact } from './request-contact.entity.js';
import { RequestItem } from './request-item.entity.js';
import type { ActingPerson, RequestSubmission, SubmittedRequest } from './request-submission.js';

/** What is known of a request when it comes in. */
type NewRequest = Pick<InformationRequest, 'submittedOn'> & Partial<InformationRequest>;

/** Everything that a submission writes, within the step that starts the process. */
@Injectable()
export class RequestIntake {
  constructor(
    private readonly agencies: AgencyRegistry,
    private readonly legalTime: LegalTimeService,
    private readonly keys: KeyAllocator,
  ) {}

  async take(
    tx: Transaction,
    step: StepContext,
    { key, receivedAt = tx.now }: { readonly key: string; readonly receivedAt?: Date },
    submission: RequestSubmission,
    person: ActingPerson,
  ): Promise<{ readonly submitted: SubmittedRequest; readonly variables: Variables }> {
    const submittedOn = localDateOf(receivedAt);
    const place = { subjectKey: key, purpose: 'request' } as const;
    const faults = [
      ...(await this.agencyFaults(tx, submission, submittedOn)),
      ...(await attachUnlessFaulty(tx, place, submission.files ?? [], person.id, '/files')),
    ];
    if (faults.length > 0) throw refusalOf(faults);
    const code = await nextCode(tx, 'YC', localDateOf(tx.now));
    const { subject, title, purpose, channel, deliveryMethod, agencyCode = null } = submission;
    const variables = await this.open(tx, {
      key,
      code,
      processInstanceKey: String(step.rootKey),
      requesterId: person.id,
      organisationId: person.organisation?.id ?? null,
      ...{ subject, title, purpose, channel, agencyCode, submittedOn },
      requestedDelivery: deliveryMethod,
      submittedAt: receivedAt,
      mayForward: submission.mayForward ?? false,
      origin: 'submission',
    });
    await this.insertParts(tx, key, submission);
    return { submitted: { key, code }, variables };
  }

  /** Writes the row of a new request, under the regime of the day on which it was sent; returns what the model reads. */
  async open(tx: Transaction, request: NewRequest): Promise<Variables> {
    const regime = this.legalTime.regimeOn(request.submittedOn).id;
    const row = tx.manager.create(InformationRequest, { ...request, regime });
    await insertRows(tx, InformationRequest, [row]);
    return this.firstVariables(tx, row);
  }

  /** An agency that a requester names must exist on the day of the request. */
  private async agencyFaults(
    tx: Transaction,
    { agencyCode }: RequestSubmission,
    on: string,
  ): Promise<FormFault[]> {
    if (agencyCode === undefined) return [];
    if (await this.agencies.within(tx).find(agencyCode, on)) return [];
    return [unknownAgency('/agencyCode')];
  }

  /** What is asked, and by whom. */
  async insertParts(
    tx: Transaction,
    key: string,
    { items, contact }: Pick<RequestSubmission, 'items' | 'contact'>,
  ): Promise<void> {
    await this.insertItems(tx, key, items);
    const { phone = null, email = null, ...required } = contact;
    await insertRows(tx, RequestContact, [{ ...required, key, phone, email }]);
  }

  /** Items that nobody has answered, in their order from 1. */
  async insertItems(tx: Transaction, key: string, items: readonly string[]): Promise<void> {
    const firstKey = await this.keys.take(items.length, tx);
    await insertRows(
      tx,
      RequestItem,
      items.map((description, index) => ({
        key: String(firstKey + index),
        requestKey: key,
        position: index + 1,
        description,
        ...{ outcome: null, refusalGround: null, answer: null },
        ...{ publicLink: null, linkCheckedOn: null, earlierRequests: null },
      })),
    );
  }

  /** What the model reads. No personal data: the requester is a key. */
  private async firstVariables(tx: Transaction, request: InformationRequest): Promise<Variables> {
    const { key, requesterId, subject, channel, regime, submittedOn } = request;
    const calendar = await this.legalTime.currentCalendar(tx);
    return {
      requestId: key,
      ...{ requesterId, subject, channel, regime, submittedOn },
      receptionDueOn: calendar.rollForward(submittedOn),
      dueOn: null,
      handler: null,
      forwardTo: null,
      mergedInto: null,
      takenInBy: null,
      drafters: [],
      signedAt: null,
      costs: [],
      costArea: 'normal',
      deadline: noDeadline,
      notice: noNotice,
      supplement: noSupplement,
      survey: noSurvey,
      payment: noPayment,
    };
  }
}

export function unknownAgency(pointer: string): FormFault {
  return {
    pointer,
    code: 'unknown-agency',
    message: {
      vi: 'Không có cơ quan này vào ngày gửi yêu cầu.',
      en: 'There is no such agency on the day of the request.',
    },
  };
}

const registers = { YC: 'request-code', YCN: 'request-batch-code' } as const;

/** The next code of a request (YC) or a batch (YCN): numbered without gaps over all agencies, from 1 each year. */
export async function nextCode(
  tx: Transaction,
  prefix: keyof typeof registers,
  enteredOn: string,
): Promise<string> {
  const year = yearOf(enteredOn);
  const number = await nextNumber(tx, registers[prefix], year);
  return `${prefix}-${String(year)}-${String(number).padStart(6, '0')}`;
}
