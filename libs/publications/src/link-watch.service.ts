import { UnitOfWork, type Transaction } from '@minhbach/database';
import { LinkChecker, type LinkFinding } from '@minhbach/links';
import { NotificationService, type NoticeKind } from '@minhbach/notifications';
import { Injectable } from '@nestjs/common';
import { nextCheckAt } from './next-check.js';
import { PublicationLink } from './publication-link.entity.js';
import { PublicationLinks } from './publication-links.service.js';
import { Publication } from './publication.entity.js';
import { whyDead } from './why-dead.js';

/** Links that one round looks at, and how many of them at once. */
const perRound = 20;
const atOnce = 5;

/** For whoever died in the middle of a round, the links come back after this. */
const leaseMs = 10 * 60_000;

/** So many checks in a row fail before a link counts as dead. */
const failuresUntilDead = 3;

/** What one round asks its site about. */
type AskedLink = Pick<PublicationLink, 'publicationKey' | 'place' | 'link'>;

interface Told {
  readonly kind: NoticeKind;
  /** Key of the event that it tells of. */
  readonly causeKey: number;
  readonly text: string;
}

/** Looks at published links again and again, and tells their owners which are dead. */
@Injectable()
export class LinkWatch {
  constructor(
    private readonly work: UnitOfWork,
    private readonly checker: LinkChecker,
    private readonly links: PublicationLinks,
    private readonly notifications: NotificationService,
  ) {}

  /** Looks at what is due, a bounded number; returns how many. Sites are asked while no transaction is open. */
  async round(signal: AbortSignal = new AbortController().signal): Promise<number> {
    const due = await this.work.run(claimDue);
    for (let first = 0; first < due.length; first += atOnce) {
      const some = due.slice(first, first + atOnce);
      await Promise.all(some.map(async (link) => this.lookAgain(link, signal)));
    }
    return due.length;
  }

  private async lookAgain(asked: AskedLink, signal: AbortSignal): Promise<void> {
    const finding = await this.checker.look(asked.link, signal);
    await this.work.run(async (tx) => {
      const { publicationKey, place } = asked;
      const link = await tx.manager.findOneByOrFail(PublicationLink, { publicationKey, place });
      // Somebody has replaced it meanwhile: what was found is of another.
      if (link.link !== asked.link) return;
      if (finding.isAlive) await this.noteAlive(tx, link, finding);
      else await this.noteFailure(tx, link, finding);
    });
  }

  private async noteAlive(tx: Transaction, link: PublicationLink, finding: LinkFinding) {
    await this.links.noteAlive(tx, link, nextCheckAt(0, tx.now, Math.random()));
    if (link.deadSince === null) return;
    const causeKey = await this.links.record(tx, link, 'recovered', finding.status);
    const text = `Đường dẫn ${link.link} đã truy cập được trở lại.`;
    await this.tell(tx, link, { kind: 'publication.link-recovered', causeKey, text });
  }

  private async noteFailure(tx: Transaction, link: PublicationLink, finding: LinkFinding) {
    const failures = link.failures + 1;
    const isNewlyDead = link.deadSince === null && failures >= failuresUntilDead;
    const { publicationKey, place } = link;
    await tx.manager.update(
      PublicationLink,
      { publicationKey, place },
      {
        ...{ failures, checkedAt: tx.now },
        nextCheckAt: nextCheckAt(failures, tx.now, Math.random()),
        ...(isNewlyDead && { deadSince: tx.now }),
      },
    );
    if (!isNewlyDead) return;
    const causeKey = await this.links.record(tx, link, 'dead', finding.status);
    const text = `${whyDead(link.link, finding)} Đề nghị khắc phục hoặc thay đường dẫn.`;
    await this.tell(tx, link, { kind: 'publication.link-dead', causeKey, text });
  }

  private async tell(tx: Transaction, { publicationKey: key }: PublicationLink, told: Told) {
    const { ownerCode } = await tx.manager.findOneByOrFail(Publication, { key });
    await this.notifications.notify(tx, {
      ...{ ...told, recipients: [`${ownerCode}:focal`] },
      ...{ subjectType: 'publication', subjectKey: key },
    });
  }
}

/** Puts off what is due, so that no other worker looks at it meanwhile. */
async function claimDue(tx: Transaction): Promise<AskedLink[]> {
  return tx.query<AskedLink>(
    `UPDATE publication_link SET next_check_at = $2
     WHERE (publication_key, place) IN (
       SELECT publication_key, place FROM publication_link WHERE next_check_at <= $1
       ORDER BY next_check_at LIMIT ${String(perRound)} FOR UPDATE SKIP LOCKED)
     RETURNING publication_key::text AS "publicationKey", place, link`,
    [tx.now, new Date(tx.now.getTime() + leaseMs)],
  );
}
