import { api } from '../api/client';
import type { components } from '../api/schema';
import { useServerText, useText } from '../i18n/use-text';
import { DataTable, type Column } from '../parts/data-table/data-table';
import { QueryState } from '../parts/states/query-state';
import type { CountedSpan } from './coverage-counts';
import { CoverageSpan } from './coverage-span';
import { useCountColumns } from './use-count-columns';

type Entry = components['schemas']['EntryCoverageDto'];

/** How much of each entry of the catalogue is public this year, and who has brought nothing new. */
export function EntryCoverage() {
  const t = useText();
  const query = api.useQuery('get', '/api/publication-coverage');
  const columns = useEntryColumns(query.data);
  const items = query.data?.entries ?? [];
  return (
    <QueryState query={query} isEmpty={items.length === 0} empty={t('publications.no-catalogue')}>
      {query.data && <CoverageSpan {...query.data} />}
      <DataTable
        caption={t('publications.view.entries')}
        columns={columns}
        rows={items}
        rowKey={({ subjectId }) => subjectId}
      />
    </QueryState>
  );
}

function useEntryColumns(span: CountedSpan | undefined): Column<Entry>[] {
  const t = useText();
  const say = useServerText();
  const counts = useCountColumns<Entry>(span, ({ subjectId }) => ({ entry: subjectId }));
  const nameOf = ({ owners }: Entry, code: string) => {
    const owner = owners.find((each) => each.code === code);
    return owner ? say(owner.name) : code;
  };
  return [
    {
      id: 'entry',
      title: t('publications.entry'),
      cell: ({ subjectId, name }) => `${subjectId} · ${say(name)}`,
    },
    ...counts,
    {
      id: 'stale',
      title: t('publications.stale-owners'),
      cell: (entry) => entry.staleOwners.map((code) => nameOf(entry, code)).join('; ') || '–',
    },
  ];
}
