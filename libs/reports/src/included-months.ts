import type { Transaction } from '@minhbach/database';
import { OfficialDocument } from '@minhbach/documents';
import { In, IsNull, Not } from 'typeorm';
import { monthsWithin, type Period } from './period.js';
import { Report } from './report.entity.js';
import type { IncludedMonth } from './version-content.js';

/** The approved reports of the months that ended within a period, the earliest first; a month without one is named too. */
export async function includedMonths(period: Period, tx: Transaction): Promise<IncludedMonth[]> {
  const months = monthsWithin(period);
  const reports = await tx.manager.findBy(Report, { period: In(months), issuedOn: Not(IsNull()) });
  const documents = await tx.manager.find(OfficialDocument, {
    where: { subjectType: 'report', subjectKey: In(reports.map(({ key }) => key)) },
    order: { issuedAt: 'ASC', key: 'ASC' },
  });
  return months.map((month) => {
    const report = reports.find((each) => each.period === month);
    const document = documents.findLast(({ subjectKey }) => subjectKey === report?.key);
    return {
      period: month,
      symbol: document?.symbol ?? null,
      issuedOn: document?.issuedOn ?? null,
    };
  });
}
