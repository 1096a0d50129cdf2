import type { components } from '../api/schema';

type Schemas = components['schemas'];

const asOfOn = '2026-11-23';
const clock = 'statutory' as const;

export const sampleAnswers: Schemas['AnswerDaysDto'] = {
  ...{ asOfOn, clock, n: 20, enough: true, decided: 19, median: 3, p90: 7 },
  days: [
    { days: 1, count: 3, within: 3 },
    { days: 2, count: 5, within: 8 },
    { days: 3, count: 8, within: 16 },
    { days: 7, count: 3, within: 19 },
  ],
  limits: [{ days: 3, cases: 20, within: 16 }],
};

const month = (of: string, median: number | null, n = 20) => ({
  ...{ month: of, from: `${of}-01`, to: `${of}-28`, n, median },
  ...{ enough: n >= 10, isOver: true, outside: null },
});

export const sampleTrend: Schemas['MonthlyTrendDto'] = {
  ...{ asOfOn, clock, baselineMonths: 6, limits: { centre: 3, low: 0, high: 6.1 } },
  baseline: { from: '2026-04', to: '2026-09' },
  months: [
    ...[month('2026-04', 3), month('2026-05', 2), month('2026-06', 3), month('2026-07', 4)],
    ...[month('2026-08', 3), month('2026-09', 2), { ...month('2026-10', 7), outside: 'above' }],
    month('2026-11', 3, 4),
  ] as Schemas['TrendMonthDto'][],
};

const sets = { numerator: 'received', denominator: 'measured' } as const;

const agency = (
  agencyCode: string,
  [numerator, denominator]: readonly [number, number],
  [low, high]: readonly [number, number],
): Schemas['AgencyShareDto'] => ({
  ...{ agencyCode, enough: denominator >= 10, isUnusual: high < 0.8 },
  standing: high < 0.9 ? 'below' : null,
  share: {
    ...{ numerator, denominator, value: numerator / denominator, sets },
    interval95: { low, high },
  },
});

const limit = (n: number, reach: number) => ({
  ...{ n, warning: { low: 0.9 - reach, high: Math.min(1, 0.9 + reach) } },
  alarm: { low: 0.9 - reach * 1.6, high: Math.min(1, 0.9 + reach * 1.6) },
});

export const sampleComparison: Schemas['AgencyComparisonDto'] = {
  ...{ asOfOn, compared: 'received', target: { share: 0.9, source: { vi: 'mẫu', en: 'sample' } } },
  whole: agency('', [197, 222], [0.84, 0.92]).share,
  agencies: [
    agency('Sở Tài chính', [142, 150], [0.898, 0.972]),
    agency('Sở Xây dựng', [36, 50], [0.583, 0.825]),
    agency('Sở Tư pháp', [11, 13], [0.578, 0.957]),
    agency('Sở Y tế', [8, 9], [0.565, 0.98]),
  ],
  funnel: [limit(10, 0.18), limit(50, 0.08), limit(150, 0.048)],
};

export const sampleBreaches: readonly Schemas['BreachDayDto'][] = Array.from(
  { length: 30 },
  (_, index) => ({
    date: `2026-11-${String(index + 1).padStart(2, '0')}`,
    weekday: ((index + 6) % 7) + 1,
    late: [0, 1, 0, 0, 2, 0, 0, 0, 0, 3, 0, 4][index] ?? 0,
    isWorked: (index + 6) % 7 < 5 && index !== 19,
    reason: index === 19 ? { vi: 'Ngày nghỉ (mẫu)', en: 'Holiday (sample)' } : null,
  }),
);
