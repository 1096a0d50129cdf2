import { addDays, localDateOf } from '@minhbach/calendar';
import type { Clock } from '@minhbach/database';
import type { IndicatorQuery } from '@minhbach/indicators';
import { invalid, type Fault } from '../problems/problem.js';
import type { IndicatorQueryDto } from './indicator-query.dto.js';

/** Ten years: more than there is, and little enough to answer. */
const longestDays = 3_660;

/** The question behind a query. Nobody can be told how things will stand on a day to come. */
export async function questionOf(
  { agency: agencyCode, asOf, ...query }: IndicatorQueryDto,
  clock: Clock,
): Promise<IndicatorQuery & { readonly asOfOn: string }> {
  const today = localDateOf(await clock.now());
  const { from, to, basis, agencies, subject, channel, complexity, firmSize, regime } = query;
  const faults: Fault[] = [];
  if (to < from) faults.push(fault('/to', 'before-from', 'Trước ngày đầu kỳ.', 'precedes `from`'));
  if (to > addDays(from, longestDays)) {
    faults.push(fault('/to', 'too-long', 'Kỳ dài quá 10 năm.', 'is more than ten years on'));
  }
  if (asOf !== undefined && asOf > today) {
    faults.push(fault('/asOf', 'in-the-future', 'Ngày này chưa đến.', 'has not come yet'));
  }
  if (faults.length > 0) throw invalid(faults);
  const filter = { agencyCode, subject, channel, complexity, firmSize, regime };
  return { from, to, basis, agencies, ...filter, asOfOn: asOf ?? today };
}

function fault(pointer: string, code: string, vi: string, en: string): Fault {
  return { pointer, code, message: { vi, en } };
}
