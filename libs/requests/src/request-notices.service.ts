import type { Transaction } from '@minhbach/database';
import { NotificationService } from '@minhbach/notifications';
import { JobWorker, type ActivatedJob } from '@minhbach/runtime';
import { Injectable } from '@nestjs/common';
import type { InformationRequest } from './information-request.entity.js';
import { noticeText, type NoticeKind } from './notice-texts.js';
import { supervisors, type ProposedExtension } from './process-variables.js';
import { announceRequest } from './request-events.js';
import { agencyOf } from './request-letters.service.js';
import { requestOf } from './request-repository.js';

/** To whom a message goes, as the model names them in its `to` header. */
type Audience =
  | 'requester'
  | 'handler'
  | 'clerk'
  | 'focal'
  | 'approver'
  | 'director'
  | 'supervisor'
  | 'extension-proposer';

/** Reminders, escalations and other short messages. */
@Injectable()
export class RequestNotices {
  constructor(private readonly notifications: NotificationService) {}

  /** Headers of the element: `notice` says what, `to` to whom, separated by spaces. */
  @JobWorker('request.notify')
  async onJob(job: ActivatedJob, tx: Transaction): Promise<undefined> {
    const { notice, to = '' } = job.headers;
    const request = await requestOf(job, tx);
    await this.notify(tx, job, request, notice as NoticeKind, to.split(' ') as Audience[]);
    if (notice === 'last-day') await announceRequest(tx, 'request.due-soon', request);
    return undefined;
  }

  async notify(
    tx: Transaction,
    job: ActivatedJob,
    request: InformationRequest,
    kind: NoticeKind,
    to: readonly Audience[],
  ): Promise<void> {
    const recipients = to.map((audience) => recipientOf(audience, request, job));
    await this.tell(tx, job, request, kind, recipients);
  }

  /** Recipients are people's ids and groups. */
  async tell(
    tx: Transaction,
    job: ActivatedJob,
    request: InformationRequest,
    kind: NoticeKind,
    recipients: readonly string[],
  ): Promise<void> {
    await this.notifications.notify(tx, {
      recipients,
      kind,
      subjectType: 'information-request',
      subjectKey: request.key,
      causeKey: job.key,
      text: noticeText(kind, request),
    });
  }
}

function recipientOf(to: Audience, request: InformationRequest, job: ActivatedJob): string {
  switch (to) {
    case 'requester':
      return request.requesterId;
    case 'supervisor':
      return supervisors;
    case 'extension-proposer':
      return (job.variables.extension as ProposedExtension).proposedBy;
    case 'handler':
      return request.handlerId ?? `${agencyOf(request)}:handler`;
    case 'clerk':
    case 'focal':
    case 'approver':
    case 'director':
      return `${agencyOf(request)}:${to}`;
  }
}
