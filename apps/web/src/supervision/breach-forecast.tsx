import { Link } from '@tanstack/react-router';
import { api } from '../api/client';
import type { components } from '../api/schema';
import { useAgencyName } from '../api/use-agency-name';
import { useText } from '../i18n/use-text';
import { DataTable, type Column } from '../parts/data-table/data-table';
import { useDates } from '../parts/dates/use-dates';
import { QueryState } from '../parts/states/query-state';

type Forecast = components['schemas']['RequestForecastDto'];

const LIMIT = 10;

/** Of the open requests due next, how likely each is to be late, the likeliest first. */
export default function BreachForecast() {
  const t = useText();
  const columns = useForecastColumns();
  const query = api.useQuery('get', '/api/indicators/breach-forecast', {
    params: { query: { limit: LIMIT } },
  });
  const rows = query.data?.items ?? [];
  return (
    <section aria-labelledby="du-bao">
      <h2 id="du-bao">{t('supervision.forecast')}</h2>
      <QueryState
        query={query}
        isEmpty={rows.length === 0}
        empty={<p>{t('supervision.forecast.none')}</p>}
      >
        <p className="supervision-note">
          {t('supervision.forecast.about', { days: query.data?.comparedDays ?? 0, count: LIMIT })}
        </p>
        <DataTable
          caption={t('supervision.forecast.table')}
          columns={columns}
          rows={rows}
          rowKey={({ requestKey }) => requestKey}
        />
      </QueryState>
    </section>
  );
}

function useForecastColumns(): Column<Forecast>[] {
  const t = useText();
  const dates = useDates();
  const agencyName = useAgencyName();
  return [
    {
      id: 'request',
      title: t('supervision.late.request'),
      cell: ({ requestKey, code, title }) => (
        <Link to="/yeu-cau/$key" params={{ key: requestKey }} lang="vi">
          {code}: {title}
        </Link>
      ),
    },
    {
      id: 'agency',
      title: t('supervision.signs.agency'),
      cell: ({ agencyCode }) => agencyName(agencyCode) ?? '–',
    },
    {
      id: 'due',
      title: t('supervision.forecast.due'),
      cell: ({ dueOn, workingDaysLeft }) =>
        t('supervision.forecast.left', { date: dates.date(dueOn), days: workingDaysLeft }),
    },
    { id: 'chance', title: t('supervision.forecast.chance'), cell: chanceOf, isFigure: true },
  ];

  function chanceOf({ probability, interval, n, comparedWith }: Forecast): string {
    if (probability === null || interval === null) return t('supervision.forecast.few', { n });
    return t(`supervision.forecast.value.${comparedWith}`, {
      chance: percent(probability),
      low: percent(interval.low),
      high: percent(interval.high),
      n,
    });
  }
}

function percent(share: number): number {
  return Math.round(share * 100);
}
