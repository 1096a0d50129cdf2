import { insertMissing, type Transaction } from '@minhbach/database';
import { In } from 'typeorm';
import { ReportDecision } from './report-decision.entity.js';
import { ReportLateness } from './report-lateness.entity.js';
import { ReportPart } from './report-part.entity.js';
import { ReportVersion } from './report-version.entity.js';
import type { IncludedPart } from './version-content.js';

/** The newest version of a part; null before the first. */
export async function latestVersion(
  partKey: string,
  tx: Transaction,
): Promise<ReportVersion | null> {
  return tx.manager.findOne(ReportVersion, { where: { partKey }, order: { number: 'DESC' } });
}

/** Records that a date was missed; once, however often it is noticed. */
export async function recordLateness(
  tx: Transaction,
  partKey: string,
  dueOn: string,
): Promise<void> {
  await insertMissing(tx, ReportLateness, [{ partKey, dueOn, recordedAt: tx.now }]);
}

/** The divisions' parts of a report, by code. */
export async function divisionParts(reportKey: string, tx: Transaction): Promise<ReportPart[]> {
  return tx.manager.find(ReportPart, {
    where: { reportKey, kind: 'division' },
    order: { unitCode: 'ASC' },
  });
}

/** What a synthesis made now is made of: of each division the newest version that its head has sent. */
export async function includedParts(reportKey: string, tx: Transaction): Promise<IncludedPart[]> {
  const parts = await divisionParts(reportKey, tx);
  const partKey = In(parts.map(({ key }) => key));
  const sent = await tx.manager.findBy(ReportDecision, { partKey, outcome: 'approved' });
  const sentKeys = sent.map(({ versionKey }) => versionKey);
  const versions = await tx.manager.find(ReportVersion, {
    where: { key: In(sentKeys) },
    order: { number: 'ASC' },
  });
  const late = await tx.manager.findBy(ReportLateness, { partKey });
  return parts.map(({ key, unitCode, unitName, dueOn }) => {
    const newest = versions.findLast((each) => each.partKey === key);
    return {
      unitCode,
      unitName,
      versionNumber: newest?.number ?? null,
      nothingToReport: newest?.nothingToReport ?? false,
      late: late.some((each) => each.partKey === key && each.dueOn === dueOn),
    };
  });
}
