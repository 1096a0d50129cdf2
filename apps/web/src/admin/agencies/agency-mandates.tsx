import { api } from '../../api/client';
import type { components } from '../../api/schema';
import { useText } from '../../i18n/use-text';
import { DataTable, type Column } from '../../parts/data-table/data-table';
import { useDates } from '../../parts/dates/use-dates';
import { QueryState } from '../../parts/states/query-state';

type Mandate = components['schemas']['MandateDto'];

/** Whom the head of the agency let sign for it, from when to when. */
export function AgencyMandates({ code }: { readonly code: string }) {
  const t = useText();
  const columns = useMandateColumns();
  const query = api.useQuery('get', '/api/mandates', { params: { query: { agency: code } } });
  const mandates = query.data?.items ?? [];
  return (
    <section aria-labelledby="uy-quyen">
      <h2 id="uy-quyen">{t('admin.mandates')}</h2>
      <QueryState
        query={query}
        isEmpty={mandates.length === 0}
        empty={<p>{t('admin.mandates.none')}</p>}
      >
        <DataTable
          caption={t('admin.mandates')}
          rows={mandates}
          rowKey={({ key }) => key}
          columns={columns}
        />
      </QueryState>
    </section>
  );
}

function useMandateColumns(): Column<Mandate>[] {
  const t = useText();
  const dates = useDates();
  return [
    { id: 'document', title: t('admin.mandates.document'), cell: ({ document }) => document },
    { id: 'form', title: t('admin.mandates.form'), cell: ({ form }) => `${form}.` },
    { id: 'delegate', title: t('admin.mandates.delegate'), cell: ({ delegate }) => delegate.name },
    {
      id: 'days',
      title: t('admin.mandates.days'),
      cell: ({ validFrom, validTo }) => `${dates.date(validFrom)} – ${dates.date(validTo)}`,
    },
    {
      id: 'standing',
      title: t('admin.mandates.standing'),
      cell: ({ standing }) => t(`admin.mandates.standing.${standing}`),
    },
  ];
}
