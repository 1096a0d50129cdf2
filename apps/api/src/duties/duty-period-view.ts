import type { DutyReport, DutyStanding } from '@minhbach/duties';
import type { NamedPersonDto } from '../people/named-person.dto.js';
import type { DutyPeriodDetailDto, DutyPeriodDto, DutyResultDto } from './duty-period.dto.js';

export function dutyPeriodDto(standing: DutyStanding): DutyPeriodDto {
  const { key, dutyId, term, period, ownerCode, ownerName, openedOn, dueOn } = standing;
  const { nameVi, nameEn, state, outcome, firstReportedOn, isLate } = standing;
  return {
    ...{ key, dutyId, name: { vi: nameVi, en: nameEn }, term, period, ownerCode, ownerName },
    ...{ openedOn, dueOn, state, outcome, firstReportedOn, isLate },
  };
}

export function dutyPeriodDetailDto(
  standing: DutyStanding,
  reports: readonly DutyReport[],
  nameOf: (id: string) => NamedPersonDto,
): DutyPeriodDetailDto {
  const results = reports.map((report) => resultDto(report, nameOf));
  return Object.assign(dutyPeriodDto(standing), { results });
}

function resultDto(
  { result, check }: DutyReport,
  nameOf: (id: string) => NamedPersonDto,
): DutyResultDto {
  const { outcome, summary, evidence, reportedBy, reportedAt } = result;
  return {
    ...{ outcome, summary, evidence, person: nameOf(reportedBy), at: reportedAt.toISOString() },
    check: check && {
      ...{ accepted: check.accepted, reason: check.reason, newDueOn: check.newDueOn },
      ...{ person: nameOf(check.checkedBy), at: check.checkedAt.toISOString() },
    },
  };
}
