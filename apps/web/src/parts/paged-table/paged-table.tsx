import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { DataTable, type Column } from '../data-table/data-table';
import { QueryState } from '../states/query-state';

interface Props<Row> {
  /** Made with `pageByPage`. */
  readonly query: UseInfiniteQueryResult<InfiniteData<{ readonly items: readonly Row[] }>, unknown>;
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  /** What to say when there are none. */
  readonly empty?: ReactNode;
  /** The names that its cells say are on their way. */
  readonly isWaiting?: boolean;
}

/** A list of the service as a table, as far as it has been fetched. */
export function PagedTable<Row extends { readonly key: string }>(props: Props<Row>) {
  const { query, caption, columns, empty, isWaiting = false } = props;
  const rows = query.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <QueryState
      query={query}
      isEmpty={empty !== undefined && rows.length === 0}
      empty={empty}
      isWaiting={isWaiting}
    >
      <DataTable
        caption={caption}
        columns={columns}
        rows={rows}
        rowKey={({ key }) => key}
        more={
          query.hasNextPage
            ? { fetch: () => void query.fetchNextPage(), isFetching: query.isFetchingNextPage }
            : undefined
        }
      />
    </QueryState>
  );
}
