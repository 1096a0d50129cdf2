import type { CaseMark } from '@minhbach/privacy';
import type { PersonNames } from '../people/person-names.service.js';
import type { CaseMarkDto } from './case-mark.dto.js';

/** Marks as they are told, with the names of those who placed and lifted them. */
export async function caseMarkDtos(
  marks: readonly CaseMark[],
  names: PersonNames,
): Promise<CaseMarkDto[]> {
  const nameOf = await names.of(
    marks.flatMap(({ placedBy, liftedBy }) =>
      liftedBy === null ? [placedBy] : [placedBy, liftedBy],
    ),
  );
  return marks.map((mark) => ({
    ...mark,
    placedBy: nameOf(mark.placedBy),
    placedAt: mark.placedAt.toISOString(),
    liftedBy: mark.liftedBy === null ? null : nameOf(mark.liftedBy),
    liftedAt: mark.liftedAt?.toISOString() ?? null,
  }));
}
