import { AgencyRegistry, AgencyUnknown } from '@minhbach/agencies';
import { localDateOf } from '@minhbach/calendar';
import { insertUnknown, KeyAllocator, type Transaction } from '@minhbach/database';
import { LegalTimeService } from '@minhbach/legal-time';
import { Refusal } from '@minhbach/runtime';
import { Injectable } from '@nestjs/common';
import { lastDayOf, type Period } from './period.js';
import { reportDates, type ReportDates } from './report-dates.js';
import { Report } from './report.entity.js';
import { chainOf, ruleById, ruleOn } from './reporting-rules.js';

/** The beginning of a period's report: whoever comes first has it. */
@Injectable()
export class ReportOpening {
  constructor(
    private readonly agencies: AgencyRegistry,
    private readonly legalTime: LegalTimeService,
    private readonly keys: KeyAllocator,
  ) {}

  /**
   * Makes a period's report belong to a process instance; null when another one has it, also when that one's
   * transaction is only just ending. Throws a `Refusal` for a period that cannot be reported about yet.
   */
  async claim(
    tx: Transaction,
    period: Period,
    rootKey: number,
    openedBy: string,
  ): Promise<Report | null> {
    const openedOn = localDateOf(tx.now);
    if (openedOn <= lastDayOf(period)) {
      throw new Refusal('period-not-over', 'Kỳ báo cáo chưa kết thúc nên chưa thể mở.');
    }
    const rule = await ruleOn(chainOf(period), openedOn, tx);
    const calendar = await this.legalTime.currentCalendar(tx);
    const report = tx.manager.create(Report, {
      ...(await this.agenciesOf(tx, period, openedOn)),
      key: String(await this.keys.take(1, tx)),
      period,
      periodTo: lastDayOf(period),
      processInstanceKey: String(rootKey),
      openedOn,
      openedAt: tx.now,
      openedBy,
      ruleId: rule.id,
      intakeEndsOn: reportDates(rule, period, tx.now, calendar).intakeEndsOn,
      issuedOn: null,
      acknowledgedOn: null,
    });
    const [opened] = await insertUnknown(tx, Report, [report]);
    return opened ?? null;
  }

  /** The dates of a report as they were computed when it was opened. */
  async datesOf(report: Report, tx: Transaction): Promise<ReportDates> {
    const rule = await ruleById(report.ruleId, tx);
    const calendar = await this.legalTime.currentCalendar(tx);
    return reportDates(rule, report.period, report.openedAt, calendar);
  }

  /** Whose work it is about, and who signs: they differ when the function has moved in between; and to whom it goes. */
  private async agenciesOf(
    tx: Transaction,
    period: Period,
    openedOn: string,
  ): Promise<Pick<Report, 'agencyCode' | 'agencyName' | 'issuerCode' | 'taskforceCode'>> {
    const agencies = this.agencies.within(tx);
    try {
      const agency = await agencies.holderOf('transparency', lastDayOf(period));
      const issuer = await agencies.holderOf('transparency', openedOn);
      const taskforce =
        chainOf(period) === 'periodic' ? await agencies.holderOf('pci-taskforce', openedOn) : null;
      return {
        ...{ agencyCode: agency.code, agencyName: agency.nameVi, issuerCode: issuer.code },
        taskforceCode: taskforce?.code ?? null,
      };
    } catch (error) {
      if (!(error instanceof AgencyUnknown)) throw error;
      throw new Refusal('period-unknown', 'Không có đơn vị nào được giao báo cáo trong kỳ này.');
    }
  }
}
