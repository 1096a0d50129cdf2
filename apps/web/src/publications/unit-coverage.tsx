import { api } from '../api/client';
import type { components } from '../api/schema';
import { useServerText, useText } from '../i18n/use-text';
import { DataTable, type Column } from '../parts/data-table/data-table';
import { QueryState } from '../parts/states/query-state';
import type { CountedSpan } from './coverage-counts';
import { CoverageSpan } from './coverage-span';
import { useCountColumns } from './use-count-columns';

type Unit = components['schemas']['UnitCoverageDto'];

/** How much each agency has made public this year, and where it has brought nothing new. */
export function UnitCoverage() {
  const t = useText();
  const query = api.useQuery('get', '/api/publication-coverage');
  const columns = useUnitColumns(query.data);
  const items = query.data?.units ?? [];
  return (
    <QueryState query={query} isEmpty={items.length === 0} empty={t('publications.no-catalogue')}>
      {query.data && <CoverageSpan {...query.data} />}
      <DataTable
        caption={t('publications.view.units')}
        columns={columns}
        rows={items}
        rowKey={({ unit }) => unit.code}
      />
    </QueryState>
  );
}

function useUnitColumns(span: CountedSpan | undefined): Column<Unit>[] {
  const t = useText();
  const say = useServerText();
  const counts = useCountColumns<Unit>(span, ({ unit }) => ({ publisher: unit.code }));
  return [
    { id: 'unit', title: t('publications.owner'), cell: ({ unit }) => say(unit.name) },
    ...counts,
    {
      id: 'stale',
      title: t('publications.stale-entries'),
      cell: ({ staleSubjects }) => staleSubjects.join(', ') || '–',
    },
  ];
}
