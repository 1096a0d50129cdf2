import { askedByService } from '@minhbach/database';
import { filesOfCase } from '@minhbach/documents';
import type { EntityManager } from 'typeorm';
import { Clarification } from './clarification.entity.js';
import { Complaint } from './complaint.entity.js';
import { Consultation } from './consultation.entity.js';
import { CostQuote } from './cost-quote.entity.js';
import { Delivery } from './delivery.entity.js';
import { Extension } from './extension.entity.js';
import { InformationRequest } from './information-request.entity.js';
import { ItemFile } from './item-file.entity.js';
import { Lawsuit } from './lawsuit.entity.js';
import { ReceiptHandover } from './receipt-handover.entity.js';
import { RequestContact } from './request-contact.entity.js';
import { RequestItem } from './request-item.entity.js';
import type {
  ComplaintView,
  Publication,
  RequestFile,
  RequestSummary,
  RequestView,
} from './request-view.js';
import { SurveyAnswer } from './survey-answer.entity.js';
import { TakenIn } from './taken-in.entity.js';
import { ThirdPartyConsent } from './third-party-consent.entity.js';

/** Everything that belongs to a request and is not in its row. */
export type RequestParts = Omit<RequestView, keyof RequestSummary | 'actions' | 'complainUntil'>;

export async function partsOf(manager: EntityManager, key: string): Promise<RequestParts> {
  const where = { requestKey: key };
  const [items, clarifications, consultations, consents, complaints, followUps] = await Promise.all(
    [
      manager.find(RequestItem, { where, order: { position: 'ASC' } }),
      manager.find(Clarification, { where, order: { key: 'ASC' } }),
      manager.find(Consultation, { where, order: { key: 'ASC' } }),
      manager.find(ThirdPartyConsent, { where, order: { key: 'ASC' } }),
      manager.find(Complaint, { where, order: { level: 'ASC' } }),
      followUpsOf(manager, key),
    ],
  );
  const [contact, receiptHandover, deliveries, lawsuits, takenIn, costs, extension, survey] =
    await Promise.all([
      manager.findOneBy(RequestContact, { key }),
      manager.findOneBy(ReceiptHandover, { key }),
      manager.find(Delivery, { where, order: { deliveredAt: 'ASC', key: 'ASC' } }),
      manager.find(Lawsuit, { where, order: { key: 'ASC' } }),
      manager.find(TakenIn, { where, order: { key: 'ASC' } }),
      manager.findOneBy(CostQuote, where),
      manager.findOneBy(Extension, where),
      manager.findOneBy(SurveyAnswer, { key }),
    ]);
  const files = await filesOf(manager, key);
  return {
    files,
    contact: contact && withoutKeys(contact),
    items: items.map(withoutKeys),
    clarifications: clarifications.map(withoutKeys),
    ...{ consultations: consultations.map(withoutKeys), consents: consents.map(withoutKeys) },
    complaints: complaints.map((complaint) => withFiles(complaint, files)),
    deliveries: deliveries.map(withoutKeys),
    ...{ lawsuits: lawsuits.map(withoutKeys), takenIn: takenIn.map(withoutKeys) },
    ...{ followUps, publications: await publicationsOf(manager, key) },
    receiptHandover: receiptHandover && withoutKeys(receiptHandover),
    costs: costs && withoutKeys(costs),
    extension: extension && withoutKeys(extension),
    survey: survey && withoutKeys(survey),
  };
}

/** Also those that another agency answers: that they are there is known to whoever answers this one. */
function followUpsOf(manager: EntityManager, parentKey: string): Promise<InformationRequest[]> {
  return askedByService(() =>
    manager.find(InformationRequest, {
      select: { key: true, code: true, origin: true },
      where: { parentKey },
      order: { key: 'ASC' },
    }),
  );
}

function publicationsOf(manager: EntityManager, requestKey: string): Promise<Publication[]> {
  return manager.query<Publication[]>(
    `SELECT key::text, subject, published_at AS "publishedAt", withdrawn_at AS "withdrawnAt",
       withdrawal_reason AS "withdrawalReason"
     FROM published_answer WHERE request_key = $1 ORDER BY key`,
    [requestKey],
  );
}

async function filesOf(manager: EntityManager, requestKey: string): Promise<RequestFile[]> {
  const files = await filesOfCase(manager, requestKey);
  if (files.length === 0) return [];
  const answered = await manager.findBy(ItemFile, { requestKey });
  return files.map((file) => {
    const rows = answered.filter(({ fileKey }) => fileKey === file.key);
    const positions = rows.map(({ position }) => position).sort((a, b) => a - b);
    return { ...file, positions, givenAt: rows[0]?.givenAt ?? null };
  });
}

function withFiles(complaint: Complaint, files: readonly RequestFile[]): ComplaintView {
  const own = files.filter(({ partKey }) => partKey === complaint.key);
  return { ...withoutKeys(complaint), files: own.map(({ key }) => key) };
}

function withoutKeys<Row extends object>(row: Row): Omit<Row, 'key' | 'requestKey'> {
  const facts = Object.entries(row).filter(([name]) => name !== 'key' && name !== 'requestKey');
  return Object.fromEntries(facts) as Omit<Row, 'key' | 'requestKey'>;
}
