import { addDays, localDateOf } from '@minhbach/calendar';
import type { Clock } from '@minhbach/database';
import type { StatisticsQuestion } from '@minhbach/runtime';
import { invalid } from '../problems/problem.js';
import type { StatisticsQuery } from './statistics.dto.js';

const usualDays = 30;
const longestDays = 3_660;

/** The question behind a query: the last thirty days when it names no period. */
export async function statisticsQuestionOf(
  { from, to, allVersions = false }: StatisticsQuery,
  clock: Clock,
): Promise<StatisticsQuestion> {
  const until = to ?? localDateOf(await clock.now());
  const since = from ?? addDays(until, 1 - usualDays);
  if (until < since) {
    const message = { vi: 'Trước ngày đầu kỳ.', en: 'precedes `from`' };
    throw invalid([{ pointer: '/to', code: 'before-from', message }]);
  }
  if (until > addDays(since, longestDays)) {
    const message = { vi: 'Kỳ dài quá 10 năm.', en: 'is more than ten years on' };
    throw invalid([{ pointer: '/to', code: 'too-long', message }]);
  }
  return { from: since, to: until, allVersions };
}
