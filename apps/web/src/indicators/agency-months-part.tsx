import { Link } from '@tanstack/react-router';
import { api } from '../api/client';
import type { components } from '../api/schema';
import { useText } from '../i18n/use-text';
import { ChartFrame } from '../parts/chart/chart-frame';
import { MonthLine } from '../parts/chart/month-line';
import { useMonthName } from '../parts/chart/use-month-name';
import { QueryState } from '../parts/states/query-state';
import type { IndicatorSearch } from './indicator-search';
import { casesOf, type Question } from './question';
import { useAgencyLabel } from './use-agency-label';
import { useChartScope } from './use-chart-scope';

type AgencyMonths = components['schemas']['AgencyMonthsDto'];
type Agency = AgencyMonths['agencies'][number];
type Month = Agency['months'][number];

interface Props {
  readonly question: Question;
  readonly clock: NonNullable<IndicatorSearch['clock']>;
}

/** Each agency over the year, all on one scale. */
export function AgencyMonthsPart({ question, clock }: Props) {
  const params = { query: { ...question, clock } };
  const query = api.useQuery('get', '/api/indicators/charts/agency-months', { params });
  const answers = api.useQuery('get', '/api/indicators/charts/answer-days', { params });
  const limits = answers.data?.limits.map(({ days }) => days).filter((days) => days > 0) ?? [];
  return (
    <QueryState query={query}>
      {query.data && <Agencies found={query.data} limits={limits} question={question} />}
    </QueryState>
  );
}

interface AgenciesProps {
  readonly found: AgencyMonths;
  readonly limits: readonly number[];
  readonly question: Question;
}

function Agencies({ found, limits, question }: AgenciesProps) {
  const t = useText();
  const month = useMonthName();
  const scope = useChartScope();
  const nameOf = useAgencyLabel();
  const { agencies, clock, asOfOn, longest } = found;
  const all = agencies.reduce((sum, { n }) => sum + n, 0);
  const open = (agency: string, { from, to }: Pick<Month, 'from' | 'to'>) =>
    casesOf({ ...question, from, to }, { set: 'measured', agency, clock });
  const rows = agencies.flatMap(({ agencyCode, months }) =>
    months.filter(({ n }) => n > 0).map((each) => ({ agencyCode, ...each })),
  );
  return (
    <ChartFrame
      isWide
      title={t('indicators.agency-months.title', { count: agencies.length })}
      about={`${t('indicators.agency-months.about', {
        ...{ limits: limits.join(', '), count: limits.length },
      })} ${scope(asOfOn, all)}`}
      table={{
        columns: [
          {
            id: 'agency',
            title: t('indicators.agency'),
            cell: ({ agencyCode }) => <span lang="vi">{nameOf(agencyCode)}</span>,
          },
          { id: 'month', title: t('indicators.month'), cell: (row) => month.full(row.month) },
          {
            id: 'n',
            title: t('indicators.measured'),
            cell: (row) => <Link {...open(row.agencyCode, row)}>{row.n}</Link>,
            isFigure: true,
          },
          {
            id: 'median',
            title: t('indicators.median'),
            cell: (row) => row.median ?? t('chart.few.short'),
            isFigure: true,
          },
        ],
        rows,
        rowKey: (row) => `${row.agencyCode} ${row.month}`,
        fileName: `${question.to}-co-quan-thang`,
        cells: (row) => [nameOf(row.agencyCode), row.month, row.n, row.median ?? ''],
      }}
    >
      <ul role="list" className="agency-months">
        {agencies.map(({ agencyCode, n, months }) => (
          <li key={agencyCode}>
            <h3 lang="vi">{nameOf(agencyCode)}</h3>
            <MonthLine
              months={months}
              label={nameOf(agencyCode)}
              longest={longest}
              limits={limits}
              casesOf={(each) => open(agencyCode, each)}
            />
            <p>
              <Link
                {...open(agencyCode, { from: months[0]?.from ?? '', to: months.at(-1)?.to ?? '' })}
              >
                {t('indicators.agency-months.cases', { count: n })}
              </Link>
            </p>
          </li>
        ))}
      </ul>
    </ChartFrame>
  );
}
