/** How often a duty is to be done, as the plan puts it. */
export const cadences = [
  'once',
  'continuous',
  'regular',
  'per-document',
  'weekly',
  'monthly',
  'monthly-and-quarterly',
  'quarterly',
  'half-yearly',
  'yearly',
  'measured',
  'on-finding',
  'rule',
] as const;

export type Cadence = (typeof cadences)[number];

/** After which periods its owner says how it stands. */
export const reviewTerms = ['week', 'month', 'quarter', 'half-year', 'year'] as const;

export type ReviewTerm = (typeof reviewTerms)[number];

/** A director's instruction has no period: it ends on the day that he sets. */
export const periodTerms = [...reviewTerms, 'instruction'] as const;

export type PeriodTerm = (typeof periodTerms)[number];

/** Who in the agency answers for it: the agency as such, its Centre, or each of its divisions. */
export const ownerUnits = ['agency', 'centre', 'divisions'] as const;

export type OwnerUnit = (typeof ownerUnits)[number];
