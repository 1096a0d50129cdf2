import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { api } from '../../api/client';
import { useServerText, useText } from '../../i18n/use-text';
import { DataTable } from '../../parts/data-table/data-table';
import { DateField } from '../../parts/date-field/date-field';
import { useDates } from '../../parts/dates/use-dates';
import { QueryState } from '../../parts/states/query-state';
import { Successions } from './successions';
import '../admin.css';

const route = getRouteApi('/signed-in/co-quan');

/** F6: the agencies as they are on a day, and the decisions by which they were merged, split or renamed. */
export function AgenciesScreen() {
  const t = useText();
  const say = useServerText();
  const dates = useDates();
  const navigate = useNavigate();
  const { on } = route.useSearch();
  const query = api.useQuery('get', '/api/agencies', {
    params: { query: on === undefined ? {} : { on } },
  });
  const list = query.data;
  return (
    <div className="page admin">
      <h1>{t('frame.nav.agencies')}</h1>
      <p>
        <Link to="/he-thong-nhan-tin">{t('receivers.title')}</Link>
      </p>
      <DateField
        label={t('admin.agencies.on')}
        value={on ?? null}
        change={(day) => void navigate({ to: '/co-quan', search: day === null ? {} : { on: day } })}
      />
      <QueryState
        query={query}
        isEmpty={list?.items.length === 0}
        empty={<p>{t('admin.agencies.none')}</p>}
      >
        {list && (
          <section aria-labelledby="co-quan-ngay">
            <h2 id="co-quan-ngay">{t('admin.agencies.as-of', { date: dates.date(list.on) })}</h2>
            <DataTable
              caption={t('frame.nav.agencies')}
              rows={list.items}
              rowKey={({ code }) => code}
              columns={[
                {
                  id: 'name',
                  title: t('admin.agencies.name'),
                  cell: ({ code, name }) => (
                    <Link to="/co-quan/$code" params={{ code }}>
                      {say(name)}
                    </Link>
                  ),
                },
                { id: 'code', title: t('admin.agencies.code'), cell: ({ code }) => code },
                {
                  id: 'kind',
                  title: t('admin.agencies.kind'),
                  cell: ({ kind }) => t(`admin.agencies.kind.${kind}`),
                },
                {
                  id: 'from',
                  title: t('admin.agencies.from'),
                  cell: ({ validFrom }) => dates.date(validFrom),
                },
                {
                  id: 'to',
                  title: t('admin.agencies.to'),
                  cell: ({ validTo }) => (validTo === null ? '–' : dates.date(validTo)),
                },
              ]}
            />
          </section>
        )}
      </QueryState>
      <Successions />
    </div>
  );
}
