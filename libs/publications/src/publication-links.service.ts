import { localDateOf } from '@minhbach/calendar';
import { KeyAllocator, UnitOfWork, type Transaction } from '@minhbach/database';
import { PublicAddress } from '@minhbach/documents';
import { Refusal } from '@minhbach/runtime';
import { Injectable } from '@nestjs/common';
import { enteredLinkFaults } from './entered-link-faults.js';
import { notOwner } from './not-owner.js';
import { PublicationLinkEvent, type LinkEventKind } from './publication-link-event.entity.js';
import { PublicationLink } from './publication-link.entity.js';
import { PublicationPlace } from './publication-place.entity.js';
import type { EnteredLink } from './publication-process.js';
import { Publication } from './publication.entity.js';

/** Keeps where documents are to be found. */
@Injectable()
export class PublicationLinks {
  constructor(
    private readonly keys: KeyAllocator,
    private readonly ownAddress: PublicAddress,
    private readonly work: UnitOfWork,
  ) {}

  /** Takes one link for each place of a document. Throws a `Refusal` with all faults, and keeps nothing then. */
  async enter(
    tx: Transaction,
    publicationKey: string,
    links: readonly EnteredLink[],
    enteredBy: string,
  ): Promise<void> {
    const publication = await tx.manager.findOneByOrFail(Publication, { key: publicationKey });
    const places = await tx.manager.find(PublicationPlace);
    const faults = enteredLinkFaults(links, publication.places, places, this.ownAddress);
    if (faults.length > 0) {
      throw new Refusal(
        'links-faulty',
        'Đường dẫn còn thiếu hoặc chưa đúng nơi công khai.',
        faults,
      );
    }
    for (const { place, link } of links) {
      const where = { publicationKey, place };
      const changed = await tx.manager.update(PublicationLink, where, { link, enteredBy });
      if (changed.affected === 1) continue;
      await tx.manager.insert(PublicationLink, { ...where, link, enteredBy, failures: 0 });
    }
  }

  /**
   * Replaces the link of one place of a published document: it is looked at in the next round, and what was dead stays
   * so until then. Throws a `Refusal` for a link that may not stand there, or a document that is not published.
   */
  async replace(
    publicationKey: string,
    entered: EnteredLink,
    person: { readonly id: string; readonly groups: readonly string[] },
    after?: (tx: Transaction) => Promise<void>,
  ): Promise<void> {
    await this.work.run(async (tx) => {
      const publication = await tx.manager.findOneByOrFail(Publication, { key: publicationKey });
      if (!person.groups.includes(`${publication.ownerCode}:focal`)) throw notOwner();
      if (publication.publishedOn === null) {
        throw new Refusal('not-published', 'Văn bản chưa được công khai.');
      }
      const places = await tx.manager.find(PublicationPlace);
      const faults = enteredLinkFaults([entered], [entered.place], places, this.ownAddress);
      if (faults.length > 0 || !publication.places.includes(entered.place)) {
        throw new Refusal('links-faulty', 'Đường dẫn chưa đúng nơi công khai.', faults);
      }
      const { place, link } = entered;
      await tx.manager.update(
        PublicationLink,
        { publicationKey, place },
        { link, enteredBy: person.id, failures: 0, nextCheckAt: tx.now },
      );
      await this.record(tx, { publicationKey, place, link }, 'replaced', null);
      await after?.(tx);
    });
  }

  /** Writes down what happened to a link; returns the key of the event. */
  async record(
    tx: Transaction,
    { publicationKey, place, link }: Pick<PublicationLink, 'publicationKey' | 'place' | 'link'>,
    kind: LinkEventKind,
    httpStatus: number | null,
  ): Promise<number> {
    const key = await this.keys.take(1, tx);
    await tx.manager.insert(PublicationLinkEvent, {
      ...{ key: String(key), publicationKey, place, link, kind, httpStatus, at: tx.now },
    });
    return key;
  }

  /** Notes that a link was alive, on its first day for good. */
  async noteAlive(
    tx: Transaction,
    { publicationKey, place, firstAliveOn }: PublicationLink,
    nextCheckAt: Date | null,
  ): Promise<void> {
    await tx.manager.update(
      PublicationLink,
      { publicationKey, place },
      {
        ...{ failures: 0, deadSince: null, checkedAt: tx.now, nextCheckAt },
        firstAliveOn: firstAliveOn ?? localDateOf(tx.now),
      },
    );
  }
}
