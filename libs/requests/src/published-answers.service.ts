import { KeyAllocator, type Transaction } from '@minhbach/database';
import { filesOfCase, isReady } from '@minhbach/documents';
import { Refusal } from '@minhbach/runtime';
import { Injectable } from '@nestjs/common';
import { IsNull, Not } from 'typeorm';
import type { InformationRequest } from './information-request.entity.js';
import { ItemFile } from './item-file.entity.js';
import { refusalOf } from './legal-refusal.js';
import { requesterOf } from './letters/requester-of.js';
import { publicationFaults, type PublicationFacts } from './publication-faults.js';
import type { PublicationDraft, PublishedItem } from './publication.js';
import { RequestContact } from './request-contact.entity.js';
import { announceRequest } from './request-events.js';
import { agencyOf } from './request-letters.service.js';
import { itemsOf, lockedRequest, requestByKey } from './request-repository.js';

/** Puts answers into the public register and takes them out. Who may is decided by the caller. */
@Injectable()
export class PublishedAnswers {
  constructor(private readonly keys: KeyAllocator) {}

  /** Key of the entry. Throws a Refusal with every fault, or `wrong-state` when it is no time to publish. */
  async publish(
    tx: Transaction,
    requestKey: string,
    draft: PublicationDraft,
    actor: string,
  ): Promise<string> {
    const request = await lockedRequest(requestKey, tx);
    if (!isAnswered(request) || (await isPublished(tx, request))) throw notNow();
    const items = await itemsOf(request, tx);
    const files = await givenFiles(tx, request);
    const facts = { items, files, traces: await tracesOf(tx, request) };
    const faults = publicationFaults(draft, facts);
    if (faults.length > 0) throw refusalOf(faults);
    const key = String(await this.keys.take(1, tx));
    await tx.query(
      `INSERT INTO published_answer (key, request_key, agency_code, subject, items, answered_on,
         redaction_note, published_at, published_by)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        ...[key, requestKey, agencyOf(request), draft.subject],
        ...[JSON.stringify(published(draft, facts)), request.issuedOn ?? request.closedOn],
        ...[draft.redactionNote, tx.now, actor],
      ],
    );
    await announceRequest(tx, 'answer.published', request, { publishedKey: key });
    return key;
  }

  /** Takes the request's entry out of the register; its place there says that it was, and why. Returns its key. */
  async withdraw(
    tx: Transaction,
    requestKey: string,
    reason: string,
    actor: string,
  ): Promise<string> {
    const [entry] = await tx.query<{ key: string }>(
      `UPDATE published_answer SET withdrawn_at = $2, withdrawn_by = $3, withdrawal_reason = $4
       WHERE request_key = $1 AND withdrawn_at IS NULL RETURNING key::text`,
      [requestKey, tx.now, actor, reason],
    );
    if (!entry) throw new Refusal('wrong-state', 'Nothing of this request is in the register.');
    const request = await requestByKey(requestKey, tx);
    await announceRequest(tx, 'answer.withdrawn', request, { publishedKey: entry.key });
    return entry.key;
  }
}

/** Whether there is something to publish: information was given, and has left the house. */
export function isAnswered({ outcome, closedOn }: InformationRequest): boolean {
  return (
    closedOn !== null && ['fulfilled', 'partially-fulfilled', 'refused'].includes(outcome ?? '')
  );
}

async function isPublished(tx: Transaction, { key }: InformationRequest): Promise<boolean> {
  const found = await tx.query(
    'SELECT 1 FROM published_answer WHERE request_key = $1 AND withdrawn_at IS NULL',
    [key],
  );
  return found.length > 0;
}

/** What would give the requester away. */
async function tracesOf(tx: Transaction, request: InformationRequest): Promise<string[]> {
  const { key } = request;
  const contact = await tx.manager.findOneByOrFail(RequestContact, { key });
  const { organisation } = await requesterOf(tx.manager, request);
  const { name, address, idNumber, phone, email } = contact;
  const taxCodes = organisation ? [organisation.taxCode, organisation.taxCode.slice(0, 10)] : [];
  return [name, address, idNumber, phone ?? '', email ?? '', organisation?.name ?? '', ...taxCodes];
}

/** What was given with the items, but for what nobody gets any more. */
async function givenFiles(
  tx: Transaction,
  { key: requestKey }: InformationRequest,
): Promise<PublicationFacts['files']> {
  const rows = await tx.manager.findBy(ItemFile, { requestKey, givenAt: Not(IsNull()) });
  const files = await filesOfCase(tx.manager, requestKey);
  return rows.flatMap(({ position, fileKey }) =>
    files
      .filter((file) => file.key === fileKey && isReady(file) && !file.isOriginal)
      .map(({ key, name, sizeBytes, sha256 }) => ({
        ...{ position, key, name, size: Number(sizeBytes), sha256: sha256 ?? '' },
      })),
  );
}

function published(draft: PublicationDraft, { items, files }: PublicationFacts): PublishedItem[] {
  return draft.items.flatMap(({ position, question, answer, files: keys = [] }) => {
    const item = items.find((each) => each.position === position);
    if (!item?.outcome) return [];
    const own = files.filter((file) => file.position === position && keys.includes(file.key));
    return {
      position,
      question: question ?? item.description,
      outcome: item.outcome,
      answer: answer ?? item.answer,
      publicLink: item.publicLink,
      files: own.map(({ key, name, size, sha256 }) => ({ key, name, size, sha256 })),
    };
  });
}

function notNow(): Refusal {
  return new Refusal('wrong-state', 'There is no answer to publish, or it is published already.');
}
