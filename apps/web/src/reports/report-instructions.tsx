import { Link } from '@tanstack/react-router';
import { api } from '../api/client';
import type { components } from '../api/schema';
import { DutyState } from '../duties/duty-state';
import { useServerText, useText } from '../i18n/use-text';
import { DataTable, type Column } from '../parts/data-table/data-table';
import { useDates } from '../parts/dates/use-dates';
import { DialogButton } from '../parts/dialog/dialog-button';
import { QueryState } from '../parts/states/query-state';
import { InstructionForm } from './instruction-form';

type Instruction = components['schemas']['InstructionDto'];

/** What the Director asked for beside a report, how each stands, and for him: to ask for more. */
export function ReportInstructions({ reportKey }: { readonly reportKey: string }) {
  const t = useText();
  const columns = useColumns();
  const query = api.useQuery('get', '/api/reports/{key}/instructions', {
    params: { path: { key: reportKey } },
  });
  const { items = [], owners = [], mayIssue = false } = query.data ?? {};
  return (
    <section className="part-section">
      <h2>{t('reports.orders')}</h2>
      <QueryState query={query} isEmpty={items.length === 0} empty={t('reports.orders.none')}>
        <DataTable
          caption={t('reports.orders')}
          columns={columns}
          rows={items}
          rowKey={({ key }) => key}
        />
      </QueryState>
      {mayIssue && (
        <p>
          <DialogButton label={t('reports.orders.give')}>
            {(close) => <InstructionForm reportKey={reportKey} owners={owners} done={close} />}
          </DialogButton>
        </p>
      )}
    </section>
  );
}

function useColumns(): Column<Instruction>[] {
  const t = useText();
  const say = useServerText();
  const dates = useDates();
  return [
    {
      id: 'text',
      title: t('reports.orders.text'),
      cell: ({ key, dutyId, name }) => (
        <Link to="/nhiem-vu/ky/$key" params={{ key }}>
          {dutyId} · <span lang="vi">{name.vi}</span>
        </Link>
      ),
    },
    {
      id: 'owner',
      title: t('reports.orders.owner'),
      cell: ({ ownerName }) => <span lang="vi">{ownerName}</span>,
    },
    { id: 'due', title: t('reports.orders.due'), cell: ({ dueOn }) => dates.date(dueOn) },
    { id: 'state', title: t('reports.status'), cell: (item) => <DutyState {...item} /> },
    {
      id: 'by',
      title: t('reports.orders.by'),
      cell: ({ issuedBy, authority, issuedAt }) =>
        `${issuedBy.name}, ${say(authority)}, ${dates.instant(issuedAt)}`,
    },
  ];
}
