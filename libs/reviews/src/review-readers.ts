import type { UnitReview } from './unit-review.entity.js';

interface Reader {
  readonly role: string;
  readonly groups: readonly string[];
}

/** How much of a review somebody may read: all of it, what its unit is told, or nothing. */
export type Readable = 'whole' | 'as-unit' | null;

/**
 * The Centre that reviews, the Director who decides and those who oversee the agencies read all of it; the unit what
 * was approved. How others do is their own business.
 */
export function readableBy(
  { role, groups }: Reader,
  review: Pick<UnitReview, 'unitCode' | 'agencyCode' | 'reviewerCode' | 'departmentCode'>,
): Readable {
  const units = groups.map((group) => group.split(':')[0] ?? '');
  const { unitCode, agencyCode, reviewerCode, departmentCode } = review;
  const deciding = [`${departmentCode}:director`, `${departmentCode}:approver`];
  const isDeciding = groups.some((group) => deciding.includes(group));
  const oversees = role === 'supervisor' || role === 'admin';
  if (oversees || isDeciding || units.includes(reviewerCode)) return 'whole';
  return units.includes(unitCode) || units.includes(agencyCode) ? 'as-unit' : null;
}
