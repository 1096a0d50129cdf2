import { AgencyRegistry } from '@minhbach/agencies';
import { localDateOf, type LocalDate } from '@minhbach/calendar';
import { KeyAllocator, UnitOfWork, type Transaction } from '@minhbach/database';
import { signatoryOf } from '@minhbach/documents';
import { LegalTimeService } from '@minhbach/legal-time';
import { ProcessRuntime, Refusal } from '@minhbach/runtime';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DutyAssignment } from './duty-assignment.js';
import { datesUntil } from './duty-dates.js';
import { DutyInstruction } from './duty-instruction.entity.js';
import type { DutyOwner } from './duty-owners.js';
import { DutyPeriod } from './duty-period.entity.js';
import { PERIOD_OPENED, type DutyVariable } from './duty-process.js';

/** What is asked of whom, by when. */
export interface NewInstruction {
  readonly reportKey: string;
  /** What the report is called, e.g. `2026-10`. */
  readonly reportName: string;
  /** The department whose director asks. */
  readonly issuerCode: string;
  readonly text: string;
  readonly ownerCode: string;
  readonly dueOn: LocalDate;
}

/** Instructions of a director: each is reported on, checked, reminded of and escalated as a standing duty is. */
@Injectable()
export class DutyInstructions {
  constructor(
    private readonly agencies: AgencyRegistry,
    private readonly assignment: DutyAssignment,
    private readonly legalTime: LegalTimeService,
    private readonly runtime: ProcessRuntime,
    private readonly unitOfWork: UnitOfWork,
    private readonly keys: KeyAllocator,
    private readonly dataSource: DataSource,
  ) {}

  /** Whom a department's director may instruct on a day: its Centre and its divisions. */
  async ownersOf(agencyCode: string, on: LocalDate, tx?: Transaction): Promise<DutyOwner[]> {
    const agencies = tx ? this.agencies.within(tx) : this.agencies;
    const centre = await agencies.centreOf(agencyCode, on);
    const divisions = await agencies.divisionsOf(agencyCode, on);
    return [centre, ...divisions].map(({ code, nameVi, nameEn }) => ({
      ...{ code, nameVi, nameEn, agencyCode },
    }));
  }

  /**
   * Opens an item of the register and its process; returns the item's key. Throws a `Refusal`:
   * `instruction-owner-unknown` or `instruction-due-past`. `after` runs in the same transaction.
   */
  async issue(
    said: NewInstruction,
    person: { readonly id: string },
    after: (tx: Transaction, dutyKey: string) => Promise<void>,
  ): Promise<void> {
    await this.unitOfWork.run(async (tx) => {
      const owner = await this.ownerOf(said, tx);
      const item = await this.store(said, owner, tx);
      const { signatory, under } = await signatoryOf(tx, person.id, said.issuerCode);
      await tx.manager.insert(DutyInstruction, {
        ...{ periodKey: item.key, reportKey: said.reportKey, text: said.text },
        ...{ issuerCode: said.issuerCode, issuedBy: person.id, issuedAt: tx.now },
        ...{ capacity: signatory.capacity.kind, signedUnder: under },
      });
      await this.begin(item, said, owner, tx);
      await after(tx, item.key);
    });
  }

  /** Those given beside a report, the oldest first. */
  async ofReport(reportKey: string): Promise<DutyInstruction[]> {
    const order = { periodKey: 'ASC' } as const;
    return this.dataSource.manager.find(DutyInstruction, { where: { reportKey }, order });
  }

  private async ownerOf(said: NewInstruction, tx: Transaction): Promise<DutyOwner> {
    const today = localDateOf(tx.now);
    if (said.dueOn < today) {
      throw new Refusal('instruction-due-past', 'Hạn thực hiện không được trước ngày hôm nay.');
    }
    const owners = await this.ownersOf(said.issuerCode, today, tx);
    const owner = owners.find(({ code }) => code === said.ownerCode);
    if (owner) return owner;
    throw new Refusal('instruction-owner-unknown', 'Đơn vị thực hiện không thuộc Sở.');
  }

  private async store(
    { reportKey, reportName, dueOn }: NewInstruction,
    owner: DutyOwner,
    tx: Transaction,
  ): Promise<DutyPeriod> {
    // One after the other, so that each has a number of its own.
    await tx.manager.query('SELECT pg_advisory_xact_lock($1)', [reportKey]);
    const number = (await tx.manager.countBy(DutyInstruction, { reportKey })) + 1;
    const openedOn = localDateOf(tx.now);
    const item = tx.manager.create(DutyPeriod, {
      ...{ key: String(await this.keys.take(1, tx)), dutyId: `CĐ ${reportName}.${String(number)}` },
      ...{ dutyFrom: openedOn, term: 'instruction', period: `${openedOn.slice(0, 4)}-CD` },
      ...{ ownerCode: owner.code, ownerName: owner.nameVi, agencyCode: owner.agencyCode },
      ...{ openedOn, dueOn, processInstanceKey: null },
    });
    await tx.manager.insert(DutyPeriod, item);
    return item;
  }

  private async begin(
    { key, dutyId, term, period, ownerName, openedOn }: DutyPeriod,
    { text, dueOn }: NewInstruction,
    owner: DutyOwner,
    tx: Transaction,
  ): Promise<void> {
    const calendar = await this.legalTime.currentCalendar(tx);
    const roles = await this.assignment.on(openedOn, tx);
    const duty: DutyVariable = {
      ...{ key, id: dutyId, name: text, term, period, ownerName, checkBy: null, returned: null },
      ...datesUntil(dueOn, tx.now, calendar),
      ...roles(owner),
    };
    await this.runtime.encloseMessage(tx, {
      name: PERIOD_OPENED,
      correlationKey: `duty:${key}`,
      variables: { duty },
    });
  }
}
