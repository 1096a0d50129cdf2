import { api } from '../api/client';
import type { components } from '../api/schema';
import { useServerText, useText } from '../i18n/use-text';
import { DataTable, type Column } from '../parts/data-table/data-table';
import { QueryState } from '../parts/states/query-state';

type Entry = components['schemas']['CatalogueEntryDto'];

/** What must be published where, by whom and within how long. */
export function PublicationCatalogue() {
  const t = useText();
  const columns = useCatalogueColumns();
  const query = api.useQuery('get', '/api/publication-catalogue');
  const items = query.data?.items ?? [];
  return (
    <QueryState query={query} isEmpty={items.length === 0} empty={t('publications.no-catalogue')}>
      <DataTable
        caption={t('publications.view.catalogue')}
        columns={columns}
        rows={items}
        rowKey={({ id }) => id}
      />
    </QueryState>
  );
}

function useCatalogueColumns(): Column<Entry>[] {
  const t = useText();
  const say = useServerText();
  return [
    {
      id: 'entry',
      title: t('publications.entry'),
      cell: ({ id, name }) => `${id} · ${say(name)}`,
    },
    {
      id: 'owners',
      title: t('publications.owner'),
      cell: ({ owners }) => owners.map(({ name }) => say(name)).join('; '),
    },
    {
      id: 'places',
      title: t('publications.places'),
      cell: ({ places }) => places.map(({ name }) => say(name)).join('; '),
    },
    {
      id: 'limit',
      title: t('publications.limit'),
      cell: ({ limitWorkingDays }) =>
        limitWorkingDays === null
          ? t('publications.no-due')
          : t('publications.working-days', { count: limitWorkingDays }),
    },
    {
      id: 'rhythm',
      title: t('publications.rhythm'),
      cell: ({ rhythm }) => t(`publications.rhythm.${rhythm}`),
    },
    {
      id: 'basis',
      title: t('publications.basis'),
      cell: ({ legalBasis, needsMark, verified }) => (
        <>
          <span lang="vi">{legalBasis}</span>
          {needsMark && <p className="field-hint">{t('publications.needs-mark')}</p>}
          {!verified && <p className="field-hint">{t('publications.not-verified')}</p>}
        </>
      ),
    },
  ];
}
