import { localDateOf } from '@minhbach/calendar';
import { KeyAllocator, type Transaction } from '@minhbach/database';
import { NotificationService } from '@minhbach/notifications';
import { type CheckedTask, Refusal, TaskCheck, textIn, type Variables } from '@minhbach/runtime';
import { Injectable } from '@nestjs/common';
import { PublicationDecision } from '../publication-decision.entity.js';
import {
  PUBLICATION_PROCESS,
  publicationOf,
  type EnteredLink,
  type PublicationVariable,
} from '../publication-process.js';
import { PublicationLinks } from '../publication-links.service.js';
import { PublicationProposal } from '../publication-proposal.entity.js';
import { PublicationSubject } from '../publication-subject.entity.js';
import { claimNumber, releaseNumbers } from '../claim-number.js';
import { refuseFaulty } from '../proposal-faults.js';
import { Publication } from '../publication.entity.js';

/** Keeps what is decided on a document, how it is corrected, and where it is published. */
@Injectable()
export class PublicationChecks {
  constructor(
    private readonly keys: KeyAllocator,
    private readonly links: PublicationLinks,
    private readonly notifications: NotificationService,
  ) {}

  @TaskCheck(PUBLICATION_PROCESS, 'approve-publication')
  async approve(task: CheckedTask, tx: Transaction): Promise<Variables> {
    const publication = publicationOf(task);
    const proposal = await newestProposal(publication.key, tx);
    if (proposal.proposedBy === task.person) {
      const message = 'Người đề nghị công khai không được tự duyệt.';
      throw new Refusal('approver-is-proposer', message);
    }
    const approved = task.submitted.decision === 'approve';
    const reason = approved ? null : textIn(task, 'reason');
    await tx.manager.insert(PublicationDecision, {
      ...{ proposalKey: proposal.key, publicationKey: publication.key, approved, reason },
      ...{ decidedBy: task.person, decidedAt: tx.now },
    });
    if (!approved) await this.tellReturned(task, publication, reason ?? '', tx);
    return { publication: { ...publication, returned: reason } };
  }

  @TaskCheck(PUBLICATION_PROCESS, 'revise-publication')
  async revise(task: CheckedTask, tx: Transaction): Promise<Variables> {
    const publication = publicationOf(task);
    if (task.submitted.decision === 'withdraw') {
      const withdrawnOn = localDateOf(tx.now);
      await tx.manager.update(Publication, { key: publication.key }, { withdrawnOn });
      await releaseNumbers(publication.key, tx);
      return { publication: { ...publication, returned: textIn(task, 'reason') } };
    }
    const isMarked = task.submitted.isMarked === true;
    const numberSymbol = textIn(task, 'numberSymbol') ?? '';
    await refuseWrong(publication.key, { numberSymbol, isMarked }, tx);
    const title = textIn(task, 'title') ?? '';
    await tx.manager.insert(PublicationProposal, {
      ...{ key: String(await this.keys.take(1, tx)), publicationKey: publication.key },
      ...{ numberSymbol, title, isMarked, proposedBy: task.person, proposedAt: tx.now },
    });
    return { publication: { ...publication, numberSymbol, title, returned: null } };
  }

  /** Links are tried afterwards; here only what can be seen of them is checked. */
  @TaskCheck(PUBLICATION_PROCESS, 'enter-links')
  async enterLinks(task: CheckedTask, tx: Transaction): Promise<Variables> {
    const publication = publicationOf(task);
    const links = task.submitted.links as readonly EnteredLink[];
    await this.links.enter(tx, publication.key, links, task.person);
    return { publication: { ...publication, returned: null } };
  }

  private async tellReturned(
    task: CheckedTask,
    { key, numberSymbol, officerGroup }: PublicationVariable,
    reason: string,
    tx: Transaction,
  ): Promise<void> {
    await this.notifications.notify(tx, {
      ...{ recipients: [officerGroup], kind: 'publication.returned' },
      ...{ subjectType: 'publication', subjectKey: key, causeKey: task.task.key },
      text: `Đề nghị công khai văn bản số ${numberSymbol} được trả lại. Lý do: ${reason}`,
    });
  }
}

async function newestProposal(publicationKey: string, tx: Transaction) {
  const where = { publicationKey };
  return tx.manager.findOneOrFail(PublicationProposal, { where, order: { key: 'DESC' } });
}

interface Corrected {
  readonly numberSymbol: string;
  readonly isMarked: boolean;
}

async function refuseWrong(
  key: string,
  { numberSymbol, isMarked }: Corrected,
  tx: Transaction,
): Promise<void> {
  const publication = await tx.manager.findOneByOrFail(Publication, { key });
  const { subjectId: id, subjectFrom: validFrom, documentOn } = publication;
  const subject = await tx.manager.findOneByOrFail(PublicationSubject, { id, validFrom });
  const isKnown = !(await claimNumber(publication, numberSymbol, tx));
  const known = { subject, today: localDateOf(tx.now), isKnown };
  refuseFaulty({ documentOn, isMarked }, known);
}
