import { localDateOf, type LocalDate } from '@minhbach/calendar';
import type { ActivatedJob } from './job-worker.js';

/**
 * The day for which the timer was set that started an instance, also when the service was down on that day; the day of
 * the job where no timer has started it.
 */
export function scheduledOn({ variables, at }: Pick<ActivatedJob, 'variables' | 'at'>): LocalDate {
  const { scheduledFor } = variables;
  return localDateOf(typeof scheduledFor === 'string' ? scheduledFor : at);
}
