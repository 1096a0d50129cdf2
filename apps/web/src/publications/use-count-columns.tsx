import { Link } from '@tanstack/react-router';
import type { components } from '../api/schema';
import { useText } from '../i18n/use-text';
import type { Column } from '../parts/data-table/data-table';
import {
  countedSearch,
  coverageCounts,
  type CoverageCount,
  type CountedSpan,
} from './coverage-counts';
import type { PublicationsSearch } from './publications-search';

type Counts = Pick<components['schemas']['EntryCoverageDto'], CoverageCount | 'medianLag'>;

/** The counts of a row of the coverage; each leads to its documents. There are no rows without a span. */
export function useCountColumns<Row extends Counts>(
  span: CountedSpan = { from: '', to: '' },
  searchOf: (row: Row) => PublicationsSearch,
): Column<Row>[] {
  const t = useText();
  const counted = (id: CoverageCount): Column<Row> => ({
    id,
    title: t(`publications.count.${id}`),
    isFigure: true,
    cell: (row) => (
      <Link to="/cong-bo" search={countedSearch(span, searchOf(row), id)}>
        {row[id]}
      </Link>
    ),
  });
  return [
    ...(Object.keys(coverageCounts) as CoverageCount[]).map(counted),
    {
      id: 'lag',
      title: t('publications.count.lag'),
      isFigure: true,
      cell: ({ medianLag }) => medianLag ?? '–',
    },
  ];
}
