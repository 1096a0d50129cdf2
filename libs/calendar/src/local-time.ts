import { addDays, dayNumber, type LocalDate } from './local-date.js';

/** Asia/Ho_Chi_Minh is seven hours ahead of UTC and has no summer time. */
const OFFSET_MILLISECONDS = 7 * 3_600_000;
const MILLISECONDS_A_DAY = 86_400_000;

/** The day on which an instant falls in Viet Nam. Throws RangeError on an invalid instant. */
export function localDateOf(instant: Date | string): LocalDate {
  return shifted(instant).slice(0, 10);
}

/** The wall clock in Viet Nam at an instant, `HH:MM`. */
export function localTimeOf(instant: Date | string): string {
  return shifted(instant).slice(11, 16);
}

/** The instant at which the wall clock in Viet Nam shows `HH:MM` on a day, as ISO 8601 in UTC. */
export function instantAt(date: LocalDate, time: string): string {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  const midnight = dayNumber(date) * MILLISECONDS_A_DAY - OFFSET_MILLISECONDS;
  return new Date(midnight + hours * 3_600_000 + minutes * 60_000).toISOString();
}

/** Midnight at which a day begins in Viet Nam, as ISO 8601 in UTC. */
export function startOfDay(date: LocalDate): string {
  return instantAt(date, '00:00');
}

/** 24:00 of a day, which is the first instant that is too late for something due on it (Civil Code Art. 148(6)). */
export function endOfDay(date: LocalDate): string {
  return startOfDay(addDays(date, 1));
}

function shifted(instant: Date | string): string {
  return new Date(new Date(instant).getTime() + OFFSET_MILLISECONDS).toISOString();
}
