import { api } from '../api/client';
import type { components } from '../api/schema';
import { useText } from '../i18n/use-text';
import { ChartFrame } from '../parts/chart/chart-frame';
import { ControlChart } from '../parts/chart/control-chart';
import { MarkLink } from '../parts/chart/mark-link';
import { useMonthName } from '../parts/chart/use-month-name';
import { QueryState } from '../parts/states/query-state';
import type { IndicatorSearch } from './indicator-search';
import { casesOf, type Question } from './question';
import { useChartScope } from './use-chart-scope';

type Trend = components['schemas']['MonthlyTrendDto'];
type Month = Trend['months'][number];

interface Props {
  readonly question: Question;
  readonly clock: NonNullable<IndicatorSearch['clock']>;
}

/** Whether the days change from month to month. */
export function TrendPart({ question, clock }: Props) {
  const query = api.useQuery('get', '/api/indicators/charts/trend', {
    params: { query: { ...question, clock } },
  });
  return (
    <QueryState query={query}>
      {query.data && <TrendChart trend={query.data} question={question} />}
    </QueryState>
  );
}

function TrendChart({ trend, question }: { readonly trend: Trend; readonly question: Question }) {
  const t = useText();
  const month = useMonthName();
  const scope = useChartScope();
  const title = useTitle(trend);
  const about = useAbout(trend);
  const { clock, months, asOfOn } = trend;
  const open = ({ from, to }: Month) =>
    casesOf({ ...question, from, to }, { set: 'measured', clock });
  const state = ({ enough, outside }: Month) => {
    if (!enough) return t('chart.few.short');
    return t(`indicators.trend.${outside ?? 'usual'}`);
  };
  const all = months.reduce((sum, { n }) => sum + n, 0);
  return (
    <ChartFrame
      title={title}
      about={`${about} ${scope(asOfOn, all)}`}
      table={{
        columns: [
          { id: 'month', title: t('indicators.month'), cell: (row) => month.full(row.month) },
          {
            id: 'n',
            title: t('indicators.measured'),
            cell: (row) => (
              <MarkLink
                to={open(row)}
                label={t('indicators.month.cases', { month: month.full(row.month), count: row.n })}
              >
                {row.n}
              </MarkLink>
            ),
            isFigure: true,
          },
          {
            id: 'median',
            title: t('indicators.median'),
            cell: (row) => row.median ?? '–',
            isFigure: true,
          },
          { id: 'state', title: t('indicators.trend.state'), cell: state },
        ],
        rows: months,
        rowKey: (row) => row.month,
        fileName: `${question.to}-thang`,
        cells: (row) => [row.month, row.n, row.median ?? '', state(row)],
      }}
    >
      <ControlChart trend={trend} label={title} casesOf={open} />
    </ChartFrame>
  );
}

function useTitle({ limits, months, baselineMonths }: Trend): string {
  const t = useText();
  const month = useMonthName();
  if (!limits) return t('indicators.trend.few', { months: baselineMonths });
  const outside = months.filter(({ outside: side }) => side !== null);
  if (outside.length === 0) return t('indicators.trend.none');
  const names = outside.slice(-3).map((each) => month.full(each.month));
  return t('indicators.trend.title', { count: outside.length, months: names.join(', ') });
}

function useAbout({ baseline, baselineMonths }: Trend): string {
  const t = useText();
  const month = useMonthName();
  if (!baseline) return t('indicators.trend.about.few', { months: baselineMonths });
  const [from, to] = [month.full(baseline.from), month.full(baseline.to)];
  return t('indicators.trend.about', { from, to, months: baselineMonths });
}
