import { localDateOf } from '@minhbach/calendar';
import { Clock } from '@minhbach/database';
import {
  DocumentService,
  FileEvent,
  filesOfCase,
  type OfficialDocument,
} from '@minhbach/documents';
import { LegalTimeService, type Deadline } from '@minhbach/legal-time';
import { InstanceQueries } from '@minhbach/runtime';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { answerVersions, type AnswerVersion } from './answer-versions.js';
import { complaintTerm } from './complaint-term.js';
import { Delivery } from './delivery.entity.js';
import { correctableUntil } from './corrections.service.js';
import { ExtensionRule } from './extension-rule.service.js';
import { historyLines, type HistoryLine } from './history-lines.js';
import { InformationRequest } from './information-request.entity.js';
import { actionsOf, type AllowedAction } from './request-actions.js';
import { clockOf } from './request-clock.service.js';
import { isAnswered } from './published-answers.service.js';
import { ReceiptHandover } from './receipt-handover.entity.js';
import { hasReceiptToHandOver } from './receipt-handovers.service.js';
import { RequestList } from './request-list.service.js';
import { Lawsuit } from './lawsuit.entity.js';
import { isChallengeable } from './lawsuits.service.js';
import { isReopenable } from './reopenings.service.js';
import { partsOf, type RequestParts } from './request-parts.js';
import { standsByCode } from './standing-code.js';
import { isToBeConfirmed } from './taken-in-records.service.js';
import { TakenIn } from './taken-in.entity.js';
import type {
  RequestFilter,
  RequestPage,
  RequestSummary,
  RequestView,
  RequestScope,
} from './request-view.js';

/** Everything that is read about requests. Whoever asks decides who may see it. */
@Injectable()
export class RequestQueries {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly lists: RequestList,
    private readonly instances: InstanceQueries,
    private readonly extensions: ExtensionRule,
    private readonly legalTime: LegalTimeService,
    private readonly letters: DocumentService,
  ) {}

  list(filter: RequestFilter): Promise<RequestPage> {
    return this.lists.page(filter);
  }

  /** Keys of the requests in a scope; by a status it is not narrowed. */
  keysIn(scope: RequestScope): Promise<string[]> {
    return this.lists.keys(scope);
  }

  async byKey(key: string): Promise<RequestView | null> {
    const row = await this.row(key);
    if (!row) return null;
    const today = localDateOf(await this.clock.now());
    const [summary] = await this.lists.summaries([row], today);
    if (!summary) return null;
    const parts = await partsOf(this.dataSource.manager, key);
    const complainUntil = complaintTerm(row, parts.complaints.at(-1), today)?.until ?? null;
    const actions = await this.actions(summary, { ...parts, complainUntil }, today);
    return { ...summary, ...parts, complainUntil, actions };
  }

  /** What happened, in sentences, the oldest first. Null when there is no such request. */
  async history(key: string): Promise<HistoryLine[] | null> {
    const row = await this.row(key);
    if (!row) return null;
    const { manager } = this.dataSource;
    const records = { where: { requestKey: key }, order: { key: 'ASC' } } as const;
    const [steps, documents, files, fileEvents, takenIn, receipts, lawsuits, deliveries] =
      await Promise.all([
        this.instances.history(Number(row.processInstanceKey)),
        this.documents(key),
        filesOfCase(manager, key),
        manager.find(FileEvent, { where: { subjectKey: key }, order: { at: 'ASC', key: 'ASC' } }),
        manager.find(TakenIn, records),
        manager.findBy(ReceiptHandover, { key }),
        manager.find(Lawsuit, records),
        manager.find(Delivery, records),
      ]);
    const put = { takenIn, receipts, lawsuits, deliveries, files, fileEvents };
    return historyLines(steps, documents, put);
  }

  /** The answer as it was submitted for signature, each time. */
  async answerVersions({ processInstanceKey }: InformationRequest): Promise<AnswerVersion[]> {
    return answerVersions(await this.instances.history(Number(processInstanceKey)));
  }

  documents(key: string): Promise<OfficialDocument[]> {
    return this.letters.listOf('information-request', key);
  }

  /** Null while the clock has not started. */
  deadline(key: string): Promise<Deadline | null> {
    return this.legalTime.deadlineOf(clockOf({ key }));
  }

  private async receiptOf(key: string, { receiptHandover, takenIn }: RequestParts) {
    if (receiptHandover) return 'handed-over';
    if (takenIn.length === 0) return 'none';
    const { manager } = this.dataSource;
    return (await hasReceiptToHandOver({ manager }, key)) ? 'to-hand-over' : 'none';
  }

  private row(key: string): Promise<InformationRequest | null> {
    return this.dataSource.manager.findOneBy(InformationRequest, { key });
  }

  private async actions(
    request: RequestSummary,
    parts: RequestParts & Pick<RequestView, 'complainUntil'>,
    today: string,
  ): Promise<AllowedAction[]> {
    const { complainUntil, followUps, publications, deliveries, lawsuits, complaints } = parts;
    const rootKey = Number(request.processInstanceKey);
    const tokens = (await this.instances.tokensOf([rootKey])).get(rootKey) ?? [];
    const isOpen = (asked: string) => tokens.some(({ elementId }) => elementId === asked);
    const corrected = followUps.some(({ origin }) => origin === 'correction');
    return actionsOf({
      status: request.status,
      closedOn: request.closedOn,
      correctableUntil: corrected ? null : correctableUntil(request),
      reopenable:
        isReopenable(request, today) && !followUps.some(({ origin }) => origin === 'after-lapse'),
      complainable: complainUntil !== null,
      today,
      extensionProposed: isOpen('extension'),
      clarificationAsked: isOpen('clarify'),
      extension: await this.extensions.ask(request, null, today),
      isAnswered: isAnswered(request),
      isDeliverableByCode: isOpen('deliver') || standsByCode(deliveries.at(-1)),
      receipt: await this.receiptOf(request.key, parts),
      awaitsConfirmation: isToBeConfirmed(parts.takenIn),
      lawsuitOpen: lawsuits.some(({ outcome }) => outcome === null),
      challengeable: isChallengeable(request, complaints),
      isPublished: publications.some(({ withdrawnAt }) => withdrawnAt === null),
    });
  }
}
