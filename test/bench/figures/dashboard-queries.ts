import type { IndicatorService, IndicatorQuery } from '@minhbach/indicators';

/** What a dashboard asks, by what it shows. */
export const dashboardQueries: readonly (readonly [
  name: string,
  ask: (
    indicators: IndicatorService,
    month: IndicatorQuery,
    year: IndicatorQuery,
  ) => Promise<unknown>,
])[] = [
  ['CS 5 of a month', async (indicators, month) => indicators.of('cs5', month)],
  ['CS 6 of a month', async (indicators, month) => indicators.of('cs6', month)],
  ['in time, of a month', async (indicators, month) => indicators.of('sla', month)],
  ['steps of a month', async (indicators, month) => indicators.of('progress', month)],
  ['CS 5 of a month by agency', async (indicators, month) => indicators.by('cs5', month, 'agency')],
  ['CS 6 of a month by agency', async (indicators, month) => indicators.by('cs6', month, 'agency')],
  ['CS 5 of a year', async (indicators, _, year) => indicators.of('cs5', year)],
  ['CS 6 of a year', async (indicators, _, year) => indicators.of('cs6', year)],
  ['CS 6 of a year by agency', async (indicators, _, year) => indicators.by('cs6', year, 'agency')],
  [
    'agencies of a year',
    async (indicators, _, year) => indicators.counted(year, ['agency'], { days: [], firms: false }),
  ],
  ['CS 6 of a year by month', async (indicators, _, year) => indicators.by('cs6', year, 'month')],
  [
    'in time, of a year by month',
    async (indicators, _, year) => indicators.by('sla', year, 'month'),
  ],
  [
    'in time, of a year by subject',
    async (indicators, _, year) => indicators.by('sla', year, 'subject'),
  ],
  [
    'the late cases of a month',
    async (indicators, month) => indicators.cases(month, 'late', { after: '0', limit: 50 }),
  ],
];
