import { AgencyRegistry, type Agency } from '@minhbach/agencies';
import { localDateOf } from '@minhbach/calendar';
import { Clock, KeyAllocator, type Transaction } from '@minhbach/database';
import { LegalTimeService } from '@minhbach/legal-time';
import { ProcessRuntime, type Key } from '@minhbach/runtime';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { claimNumber } from './claim-number.js';
import { notOwner } from './not-owner.js';
import { refuseFaulty, type NewProposal } from './proposal-faults.js';
import { PublicationCatalogue } from './publication-catalogue.service.js';
import { publicationDates } from './publication-dates.js';
import { PUBLICATION_PROCESS, type PublicationVariable } from './publication-process.js';
import { PublicationProposal } from './publication-proposal.entity.js';
import type { PublicationSubject } from './publication-subject.entity.js';
import { Publication } from './publication.entity.js';

interface Proposer {
  readonly id: string;
  readonly groups: readonly string[];
}

/** Proposes documents for publication. */
@Injectable()
export class PublicationProposals {
  constructor(
    private readonly dataSource: DataSource,
    private readonly catalogue: PublicationCatalogue,
    private readonly agencies: AgencyRegistry,
    private readonly legalTime: LegalTimeService,
    private readonly runtime: ProcessRuntime,
    private readonly keys: KeyAllocator,
    private readonly clock: Clock,
  ) {}

  /**
   * Starts the process of a document for the agency of the proposer and returns its key. The time limit counts from
   * the document's date, by the entry in force on that day. Throws a `Refusal` with all faults. `after` runs in the
   * same transaction.
   */
  async propose(
    proposal: NewProposal,
    person: Proposer,
    after?: (tx: Transaction, key: string) => Promise<void>,
  ): Promise<string> {
    const today = localDateOf(await this.clock.now());
    const subject = await this.catalogue.subjectOn(proposal.subjectId, proposal.documentOn);
    const owner = subject && (await this.ownerFor(subject, person, today));
    const isKnown = owner !== null && (await this.isKnown(proposal, owner.code));
    refuseFaulty(proposal, { subject, today, isKnown });
    if (!subject || !owner) throw notOwner();
    const key = String(await this.keys.take(1));
    await this.runtime.start({
      processId: PUBLICATION_PROCESS,
      variables: {},
      actor: person.id,
      businessKey: `publication:${key}`,
      work: async (tx, { rootKey }) => ({
        decision: null,
        publication: await this.store(tx, { key, rootKey, proposal, subject, owner, person }),
        links: subject.places.map((place) => ({ place, link: '' })),
        deadLinks: [],
      }),
      ...(after && { after: async (tx) => after(tx, key) }),
    });
    return key;
  }

  /** The publishing agency among those in which the proposer is an officer; null when there is none. */
  private async ownerFor(
    { ownerFunctions }: PublicationSubject,
    { groups }: Proposer,
    today: string,
  ): Promise<Agency | null> {
    const owners = await Promise.all(
      ownerFunctions.map((each) => this.agencies.holderOf(each, today)),
    );
    return owners.find(({ code }) => groups.includes(officerGroupOf(code))) ?? null;
  }

  private async isKnown(
    { numberSymbol, documentOn }: NewProposal,
    ownerCode: string,
  ): Promise<boolean> {
    const known = await this.dataSource.query<unknown[]>(
      `SELECT FROM publication_number
       WHERE owner_code = $1 AND document_on = $2 AND number = lower($3)`,
      [ownerCode, documentOn, numberSymbol.trim()],
    );
    return known.length > 0;
  }

  private async store(
    tx: Transaction,
    { key, rootKey, proposal, subject, owner, person }: Stored,
  ): Promise<PublicationVariable> {
    const calendar = await this.legalTime.currentCalendar(tx);
    const { documentOn, isMarked } = proposal;
    const dates = publicationDates(documentOn, subject.limitWorkingDays, tx.now, calendar);
    const numberSymbol = proposal.numberSymbol.trim();
    const title = proposal.title.trim();
    // Somebody else may have proposed it since it was looked for.
    const numbered = { key, ownerCode: owner.code, documentOn };
    const isKnown = !(await claimNumber(numbered, numberSymbol, tx));
    refuseFaulty(proposal, { subject, today: localDateOf(tx.now), isKnown });
    await tx.manager.insert(Publication, {
      ...{ key, subjectId: subject.id, subjectFrom: subject.validFrom },
      ...{ ownerCode: owner.code, ownerName: owner.nameVi, documentOn, dueOn: dates.dueOn },
      ...{ places: subject.places, processInstanceKey: String(rootKey) },
    });
    await tx.manager.insert(PublicationProposal, {
      ...{ key: String(await this.keys.take(1, tx)), publicationKey: key },
      ...{ numberSymbol, title, isMarked, proposedBy: person.id, proposedAt: tx.now },
    });
    return {
      ...{ key, numberSymbol, title, ownerName: owner.nameVi, returned: null, ...dates },
      officerGroup: officerGroupOf(owner.code),
      approverGroups: [`${owner.code}:director`, `${owner.code}:approver`],
      headGroup: `${owner.code}:director`,
    };
  }
}

interface Stored {
  readonly key: string;
  readonly rootKey: Key;
  readonly proposal: NewProposal;
  readonly subject: PublicationSubject;
  readonly owner: Agency;
  readonly person: Proposer;
}

function officerGroupOf(agencyCode: string): string {
  return `${agencyCode}:focal`;
}
