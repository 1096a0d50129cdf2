import type { IndicatorCharts, IndicatorQuery, IndicatorService } from '@minhbach/indicators';

interface Dashboard {
  readonly indicators: IndicatorService;
  readonly charts: IndicatorCharts;
  readonly month: IndicatorQuery;
  readonly year: IndicatorQuery;
}

/** What a dashboard asks, by what it shows. */
export const dashboardQueries: readonly (readonly [
  name: string,
  ask: (of: Dashboard) => Promise<unknown>,
])[] = [
  ['CS 5 of a month', async ({ indicators, month }) => indicators.of('cs5', month)],
  ['CS 6 of a month', async ({ indicators, month }) => indicators.of('cs6', month)],
  ['in time, of a month', async ({ indicators, month }) => indicators.of('sla', month)],
  ['steps of a month', async ({ indicators, month }) => indicators.of('progress', month)],
  [
    'CS 5 of a month by agency',
    async ({ indicators, month }) => indicators.by('cs5', month, 'agency'),
  ],
  [
    'CS 6 of a month by agency',
    async ({ indicators, month }) => indicators.by('cs6', month, 'agency'),
  ],
  ['CS 5 of a year', async ({ indicators, year }) => indicators.of('cs5', year)],
  ['CS 6 of a year', async ({ indicators, year }) => indicators.of('cs6', year)],
  [
    'CS 6 of a year by agency',
    async ({ indicators, year }) => indicators.by('cs6', year, 'agency'),
  ],
  ['CS 6 of a year by month', async ({ indicators, year }) => indicators.by('cs6', year, 'month')],
  [
    'in time, of a year by month',
    async ({ indicators, year }) => indicators.by('sla', year, 'month'),
  ],
  [
    'in time, of a year by subject',
    async ({ indicators, year }) => indicators.by('sla', year, 'subject'),
  ],
  ['agencies of a year', async ({ charts, year }) => charts.agencies(year, 'inTime')],
  ['how long answers of a year took', async ({ charts, year }) => charts.answerDays(year, 'net')],
  ['trend of nine years', async ({ charts, year }) => charts.trend(year, 'net')],
  ['months of each agency, a year', async ({ charts, year }) => charts.agencyMonths(year, 'net')],
  ['late days of a year', async ({ charts, year }) => charts.breaches(year)],
  ['grounds of refusal of a year', async ({ charts, year }) => charts.grounds(year)],
  [
    'the late cases of a month',
    async ({ indicators, month }) => indicators.cases(month, 'late', { after: '0', limit: 50 }),
  ],
];
