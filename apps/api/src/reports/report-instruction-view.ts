import type { DutyInstruction, DutyStanding } from '@minhbach/duties';
import { dutyPeriodDto } from '../duties/duty-period-view.js';
import type { NamedPersonDto } from '../people/named-person.dto.js';
import type { InstructionDto } from './report-instruction.dto.js';

const authorities: Readonly<
  Record<DutyInstruction['capacity'], { readonly vi: string; readonly en: string }>
> = {
  head: { vi: 'Giám đốc', en: 'Director' },
  acting: { vi: 'Q. Giám đốc', en: 'Acting Director' },
  deputy: { vi: 'KT. Giám đốc', en: 'Deputy, for the Director' },
  'by-order': { vi: 'TL. Giám đốc', en: 'By order of the Director' },
  'by-authorisation': { vi: 'TUQ. Giám đốc', en: 'By authorisation of the Director' },
  officer: { vi: 'Người phụ trách', en: 'Officer in charge' },
};

/** Instructions with how each stands in the register, in the given order. */
export function instructionDtos(
  given: readonly DutyInstruction[],
  standings: readonly DutyStanding[],
  nameOf: (id: string) => NamedPersonDto,
): InstructionDto[] {
  const byKey = new Map(standings.map((standing) => [standing.key, standing]));
  return given.flatMap(({ periodKey, issuedBy, capacity, signedUnder, issuedAt }) => {
    const standing = byKey.get(periodKey);
    if (!standing) return [];
    const { vi, en } = authorities[capacity];
    const authority =
      signedUnder === null
        ? { vi, en }
        : { vi: `${vi} (${signedUnder})`, en: `${en} (${signedUnder})` };
    return [
      Object.assign(dutyPeriodDto(standing), {
        ...{ issuedBy: nameOf(issuedBy), authority, issuedAt: issuedAt.toISOString() },
      }),
    ];
  });
}
