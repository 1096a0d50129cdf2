import { api } from '../api/client';
import type { components } from '../api/schema';
import { useText } from '../i18n/use-text';
import { CsvDownload } from '../parts/csv-download/csv-download';
import { DataTable, type Column } from '../parts/data-table/data-table';
import { useDates } from '../parts/dates/use-dates';
import { QueryState } from '../parts/states/query-state';
import './workload.css';

type OfficerWorkload = components['schemas']['OfficerWorkloadDto'];

interface Props {
  /** Its code. */
  readonly agency: string;
  readonly from: string;
  readonly to: string;
}

/** How much each officer of an agency has to do, and what he did in a period. */
export default function WorkloadPart({ agency, from, to }: Props) {
  const t = useText();
  const dates = useDates();
  const columns = useWorkloadColumns();
  const query = api.useQuery('get', '/api/agencies/{code}/workload', {
    params: { path: { code: agency }, query: { from, to } },
  });
  const officers = query.data?.officers ?? [];
  return (
    <section className="workload" aria-labelledby="khoi-luong">
      <h2 id="khoi-luong">{t('workload.title')}</h2>
      <QueryState
        query={query}
        isEmpty={officers.length === 0}
        empty={<p>{t('workload.nobody')}</p>}
      >
        <p>
          {t('workload.about', {
            from: dates.date(from),
            to: dates.date(to),
            unclaimed: query.data?.unclaimed ?? 0,
          })}
        </p>
        <DataTable
          caption={t('workload.table')}
          columns={columns}
          rows={officers}
          rowKey={({ person }) => person.id}
        />
        <p>
          <CsvDownload
            name={`${agency}-${from}-${to}.csv`}
            rows={[columns.map(({ title }) => title), ...officers.map(cellsOf)]}
            label={t('workload.csv')}
          />
        </p>
      </QueryState>
    </section>
  );
}

function useWorkloadColumns(): Column<OfficerWorkload>[] {
  const t = useText();
  const figures = [
    [t('workload.open'), ({ open }: OfficerWorkload) => open],
    [t('workload.due-soon'), ({ dueSoon }: OfficerWorkload) => dueSoon],
    [t('workload.overdue'), ({ overdue }: OfficerWorkload) => overdue],
    [t('workload.completed'), ({ completed }: OfficerWorkload) => completed],
    [t('workload.completed-late'), ({ completedLate }: OfficerWorkload) => completedLate],
    [t('workload.median'), (each: OfficerWorkload) => each.medianWorkingDays ?? '–'],
  ] as const;
  return [
    {
      id: 'officer',
      title: t('workload.officer'),
      cell: ({ person }) => <span lang="vi">{person.name}</span>,
    },
    ...figures.map(([title, cell]) => ({ id: title, title, cell, isFigure: true })),
  ];
}

function cellsOf({ person, ...each }: OfficerWorkload): (string | number)[] {
  return [
    ...[person.name, each.open, each.dueSoon, each.overdue],
    ...[each.completed, each.completedLate, each.medianWorkingDays ?? ''],
  ];
}
