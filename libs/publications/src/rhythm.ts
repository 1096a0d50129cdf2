import { addDays, addMonths, weekdayOf, type LocalDate } from '@minhbach/calendar';

/** How often something new is to be published about a subject. */
export const rhythms = ['per-document', 'weekly', 'monthly', 'quarterly', 'yearly'] as const;

export type Rhythm = (typeof rhythms)[number];

const monthsOf = { monthly: 1, quarterly: 3, yearly: 12 } as const;

/** The first day of the last period that is over on a day; null where no period is due. Weeks begin on Monday. */
export function lastPeriodBegan(rhythm: Rhythm, today: LocalDate): LocalDate | null {
  if (rhythm === 'per-document') return null;
  if (rhythm === 'weekly') return addDays(today, 1 - weekdayOf(today) - 7);
  const months = monthsOf[rhythm];
  const [year = '', month = ''] = today.split('-');
  const first = Math.floor((Number(month) - 1) / months) * months + 1;
  return addMonths(`${year}-${String(first).padStart(2, '0')}-01`, -months);
}

/**
 * Whether a whole period has passed in which no document was dated of those that are published: `newestOn` is the
 * date of the newest, null when there is none. What was not in force when that period began is not stale.
 */
export function isStale(
  rhythm: Rhythm,
  newestOn: LocalDate | null,
  inForceFrom: LocalDate,
  today: LocalDate,
): boolean {
  const began = lastPeriodBegan(rhythm, today);
  if (began === null || inForceFrom > began) return false;
  return newestOn === null || newestOn < began;
}
