import { addDays, localDateOf } from '@minhbach/calendar';
import type { Clock } from '@minhbach/database';
import type { DaysTaken, IndicatorQuery } from '@minhbach/indicators';
import { invalid, type Fault } from '../problems/problem.js';
import type { IndicatorCasesQueryDto, IndicatorQueryDto } from './indicator-query.dto.js';

/** Ten years: more than there is, and little enough to answer. */
const longestDays = 3_660;

/** The first law came into force. */
const firstDay = '2018-07-01';

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

/** A calendar by day is one of a year at most, under the law of 2016 or a later one. */
export function oneYearOf<Question extends IndicatorQuery>(question: Question): Question {
  const faults: Fault[] = [];
  const { from, to } = question;
  if (from < firstDay) {
    faults.push(fault('/from', 'out-of-range', 'Trước ngày 01/7/2018.', 'precedes 1 July 2018'));
  }
  if (to > addDays(from, 365)) {
    faults.push(fault('/to', 'too-long', 'Kỳ dài quá một năm.', 'is more than a year on'));
  }
  if (faults.length > 0) throw invalid(faults);
  return question;
}

/** The question behind a list of cases. */
export async function caseQuestionOf(
  query: IndicatorCasesQueryDto,
  clock: Clock,
): Promise<IndicatorQuery & { readonly asOfOn: string }> {
  return { ...(await questionOf(query, clock)), ground: query.ground, took: daysTaken(query) };
}

function daysTaken({ clock, fromDays, toDays }: IndicatorCasesQueryDto): DaysTaken | undefined {
  if (fromDays === undefined && toDays === undefined) return undefined;
  return { clock, from: fromDays ?? 0, to: toDays ?? longestDays };
}

function fault(pointer: string, code: string, vi: string, en: string): Fault {
  return { pointer, code, message: { vi, en } };
}
