import { Link } from '@tanstack/react-router';
import { api } from '../api/client';
import type { components } from '../api/schema';
import { useServerText, useText } from '../i18n/use-text';
import { DataTable, type Column } from '../parts/data-table/data-table';
import { useDates } from '../parts/dates/use-dates';
import { QueryState } from '../parts/states/query-state';
import { ReportNow } from './report-now';
import { usePeriod } from './use-period';
import './reports.css';

type Summary = components['schemas']['ReportSummaryDto'];

/** The reports that the person has to do with: the latest with what is his to do, then all of them. */
export function ReportsScreen() {
  const t = useText();
  const query = api.useQuery('get', '/api/reports', { params: { query: { limit: 24 } } });
  const columns = useColumns();
  const reports = query.data?.items ?? [];
  const [latest] = reports;
  return (
    <div className="page reports">
      <h1>{t('frame.nav.reports')}</h1>
      <QueryState
        query={query}
        isEmpty={reports.length === 0}
        empty={
          <>
            <p>{t('reports.none')}</p>
            <Link to="/thong-bao">{t('reports.none.notices')}</Link>
          </>
        }
      >
        {latest && <ReportNow key={latest.key} reportKey={latest.key} />}
        <section className="part-section">
          <h2>{t('reports.all')}</h2>
          <DataTable
            caption={t('reports.all')}
            columns={columns}
            rows={reports}
            rowKey={({ key }) => key}
          />
        </section>
      </QueryState>
    </div>
  );
}

function useColumns(): Column<Summary>[] {
  const t = useText();
  const say = useServerText();
  const dates = useDates();
  const period = usePeriod();
  const day = (on: string | null) => (on === null ? '–' : dates.date(on));
  return [
    {
      id: 'period',
      title: t('reports.period'),
      cell: (report) => (
        <Link to="/bao-cao/$key" params={{ key: report.key }}>
          {period(report)}
        </Link>
      ),
    },
    { id: 'status', title: t('reports.status'), cell: ({ status }) => say(status) },
    {
      id: 'submitted',
      title: t('reports.submitted-of'),
      cell: ({ submitted, divisions }) => t('reports.of', { count: submitted, all: divisions }),
      isFigure: true,
    },
    { id: 'late', title: t('reports.late-count'), cell: ({ late }) => late, isFigure: true },
    { id: 'divisions', title: t('reports.due.divisions'), cell: (row) => day(row.divisionsDueOn) },
    { id: 'synthesis', title: t('reports.due.synthesis'), cell: (row) => day(row.synthesisDueOn) },
    { id: 'issued', title: t('reports.issued'), cell: ({ issuedOn }) => day(issuedOn) },
  ];
}
