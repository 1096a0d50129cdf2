import { addDays, localDateOf } from '@minhbach/calendar';
import type { Clock } from '@minhbach/database';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';
import { invalid } from '../problems/problem.js';
import { IsLocalDate } from './local-date.js';

const usualDays = 30;
const longestDays = 3_660;

export class PeriodQuery {
  @ApiPropertyOptional({
    format: 'date',
    description: 'First day on which what is counted ended; 29 days before `to` when absent.',
  })
  @IsOptional()
  @IsLocalDate()
  from?: string;

  @ApiPropertyOptional({ format: 'date', description: 'Last day; today when absent.' })
  @IsOptional()
  @IsLocalDate()
  to?: string;
}

/** The period of a query: the last thirty days when it names none. Throws 400 for one that is none or too long. */
export async function periodOf(
  { from, to }: PeriodQuery,
  clock: Clock,
): Promise<{ readonly from: string; readonly to: string }> {
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
  return { from: since, to: until };
}
