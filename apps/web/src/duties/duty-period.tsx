import { Link, useNavigate } from '@tanstack/react-router';
import { api } from '../api/client';
import type { components } from '../api/schema';
import { useServerText, useText } from '../i18n/use-text';
import { DataTable, type Column } from '../parts/data-table/data-table';
import { useDates } from '../parts/dates/use-dates';
import { QueryState } from '../parts/states/query-state';
import { DutyState } from './duty-state';
import { PeriodChoice } from './period-choice';

type Standing = components['schemas']['DutyPeriodDto'];

/** How the duties of one period stand: by the service's own count, then each with its owner. */
export function DutyPeriod({ period }: { readonly period: string | undefined }) {
  const t = useText();
  const navigate = useNavigate();
  const columns = useStandingColumns();
  const query = api.useQuery('get', '/api/duty-periods', { params: { query: { period } } });
  const { periods = [], period: shown = null, items = [] } = query.data ?? {};
  const choose = (id: string) =>
    void navigate({ to: '/nhiem-vu', search: { period: id }, replace: true });
  return (
    <>
      {shown !== null && (
        <PeriodChoice
          name={t('duties.choose')}
          label={t('duties.period')}
          periods={periods}
          shown={shown}
          choose={choose}
        />
      )}
      <QueryState query={query} isEmpty={items.length === 0} empty={t('duties.none')}>
        <p>{t('duties.count', countsOf(items))}</p>
        <DataTable
          caption={t('duties.view.period')}
          columns={columns}
          rows={items}
          rowKey={({ key }) => key}
        />
      </QueryState>
    </>
  );
}

function useStandingColumns(): Column<Standing>[] {
  const t = useText();
  const say = useServerText();
  const dates = useDates();
  return [
    {
      id: 'duty',
      title: t('duties.duty'),
      cell: ({ key, dutyId, name }) => (
        <Link to="/nhiem-vu/ky/$key" params={{ key }}>
          {dutyId} · {say(name)}
        </Link>
      ),
    },
    {
      id: 'owner',
      title: t('duties.owner'),
      cell: ({ ownerName }) => <span lang="vi">{ownerName}</span>,
    },
    { id: 'due', title: t('duties.due'), cell: ({ dueOn }) => dates.date(dueOn) },
    { id: 'state', title: t('duties.state'), cell: (standing) => <DutyState {...standing} /> },
    {
      id: 'reported',
      title: t('duties.first-reported'),
      cell: ({ firstReportedOn }) => (firstReportedOn === null ? '–' : dates.date(firstReportedOn)),
    },
  ];
}

function countsOf(items: readonly Standing[]) {
  const of = (state: Standing['state']) => items.filter((each) => each.state === state).length;
  return {
    all: items.length,
    accepted: of('accepted'),
    reported: of('reported'),
    returned: of('returned'),
    open: of('open'),
    late: items.filter(({ isLate }) => isLate).length,
  };
}
