import { AgencyRegistry } from '@minhbach/agencies';
import { localDateOf } from '@minhbach/calendar';
import type { Transaction } from '@minhbach/database';
import type { Key, Variables } from '@minhbach/runtime';
import { Injectable } from '@nestjs/common';
import { agencyAnswering } from './agency-answering.js';
import type { InformationRequest } from './information-request.entity.js';
import { RequestContact } from './request-contact.entity.js';
import { nextCode, RequestIntake } from './request-intake.service.js';
import { itemsOf } from './request-repository.js';
import type { RequestOrigin } from './vocabulary.js';

export interface FollowUp {
  readonly origin: Exclude<RequestOrigin, 'submission'>;
  /** The agency that answers; that of the request before, or its successor, when absent. */
  readonly agencyCode?: string | undefined;
  /** The items that it is about; all of them when absent. */
  readonly positions?: readonly number[] | undefined;
  /** What the requester says of the answer before. */
  readonly reason?: string | undefined;
}

/** A request that goes on from another one: the same requester asks the same things as a case of its own. */
@Injectable()
export class FollowUps {
  constructor(
    private readonly agencies: AgencyRegistry,
    private readonly intake: RequestIntake,
  ) {}

  /**
   * Writes it within the step that starts its process; returns what the model reads. Whose request was forwarded
   * keeps his clock: it counts from the day on which he sent it, not from the day on which the agencies found out. It
   * keeps its place in a batch, too.
   */
  async open(
    tx: Transaction,
    { key, rootKey }: { readonly key: string; readonly rootKey: Key },
    parent: InformationRequest,
    followUp: FollowUp,
  ): Promise<Variables> {
    const today = localDateOf(tx.now);
    const { origin, reason = null } = followUp;
    const agencyCode =
      followUp.agencyCode ?? (await agencyAnswering(this.agencies.within(tx), parent, today));
    const { subject, title, purpose, channel, requestedDelivery, requesterId } = parent;
    const sent =
      origin === 'transfer'
        ? {
            ...{ submittedAt: parent.submittedAt, submittedOn: parent.submittedOn },
            ...{ batchKey: parent.batchKey, batchPosition: parent.batchPosition },
          }
        : { submittedAt: tx.now, submittedOn: today };
    const variables = await this.intake.open(tx, {
      ...{ subject, title, purpose, channel, requestedDelivery, requesterId, ...sent },
      key,
      code: await nextCode(tx, 'YC', today),
      processInstanceKey: String(rootKey),
      organisationId: parent.organisationId,
      ...{ agencyCode, origin, parentKey: parent.key, followUpReason: reason },
    });
    await this.copyParts(tx, parent, key, followUp.positions);
    return variables;
  }

  private async copyParts(
    tx: Transaction,
    parent: InformationRequest,
    key: string,
    positions: readonly number[] | undefined,
  ): Promise<void> {
    const contact = await tx.manager.findOneByOrFail(RequestContact, { key: parent.key });
    const { name, address, idNumber, phone, email } = contact;
    await tx.manager.insert(RequestContact, { key, name, address, idNumber, phone, email });
    const items = await itemsOf(parent, tx);
    const asked = items.filter(({ position }) => positions?.includes(position) ?? true);
    await this.intake.insertItems(
      tx,
      key,
      asked.map(({ description }) => description),
    );
  }
}
