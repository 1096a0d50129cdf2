import { Link } from '@tanstack/react-router';
import { api } from '../api/client';
import type { components } from '../api/schema';
import { useText } from '../i18n/use-text';
import { DataTable, type Column } from '../parts/data-table/data-table';
import { useDates } from '../parts/dates/use-dates';
import { SlaTag } from '../parts/sla-tag/sla-tag';
import { QueryState } from '../parts/states/query-state';

type Task = components['schemas']['TaskDto'];

const SHOWN = 10;

/** The steps for which nobody is left, and those past their own date, the latest first, with whoever has them. */
export default function StuckSteps() {
  const t = useText();
  const columns = useStuckColumns();
  const query = api.useQuery('get', '/api/tasks', {
    params: { query: { view: 'all', process: 'information-request', limit: SHOWN } },
  });
  const apart = api.useQuery('get', '/api/tasks', { params: { query: { view: 'apart' } } });
  const deserted = (apart.data?.items ?? []).filter(({ nobodyLeft }) => nobodyLeft);
  const late = (query.data?.items ?? []).filter(
    ({ due, nobodyLeft }) => due?.state === 'overdue' && !nobodyLeft,
  );
  const rows = [...deserted, ...late];
  return (
    <section aria-labelledby="buoc-dung">
      <h2 id="buoc-dung">{t('supervision.stuck')}</h2>
      <QueryState
        query={query}
        isEmpty={rows.length === 0}
        empty={<p>{t('supervision.stuck.none')}</p>}
      >
        <DataTable
          caption={t('supervision.stuck')}
          columns={columns}
          rows={rows}
          rowKey={({ key }) => key}
        />
      </QueryState>
    </section>
  );
}

function useStuckColumns(): Column<Task>[] {
  const t = useText();
  const dates = useDates();
  return [
    {
      id: 'step',
      title: t('supervision.stuck.step'),
      cell: ({ name }) => <span lang="vi">{name}</span>,
    },
    {
      id: 'request',
      title: t('supervision.late.request'),
      cell: ({ subject }) =>
        subject && (
          <Link to="/yeu-cau/$key" params={{ key: subject.key }} lang="vi">
            {subject.code}: {subject.title}
          </Link>
        ),
    },
    {
      id: 'holder',
      title: t('supervision.stuck.holder'),
      cell: ({ holder, createdAt, nobodyLeft }) =>
        nobodyLeft
          ? t('supervision.stuck.nobody-left', { at: dates.instant(createdAt) })
          : holder
            ? t('supervision.late.holder', { name: holder.name, at: dates.instant(createdAt) })
            : t('supervision.late.nobody', { at: dates.instant(createdAt) }),
    },
    { id: 'due', title: t('supervision.late.by'), cell: ({ due }) => <SlaTag due={due} /> },
  ];
}
