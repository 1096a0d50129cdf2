import type { ReactNode } from 'react';
import { api } from '../api/client';
import { useText } from '../i18n/use-text';
import { Button } from '../parts/button/button';
import { QueryState } from '../parts/states/query-state';
import type { SearchSearch } from '../search/search-search';
import { OwnRequestRow } from './own-request-row';
import { OwnRequestsCsv } from './own-requests-csv';

const PAGE = 25;

interface Props {
  readonly title: string;
  readonly filter: SearchSearch;
  /** What to say when there are none; a group without it is left out then. */
  readonly empty?: ReactNode;
}

/** One group of requests, the newest first; more come on request. */
export function OwnRequestList({ title, filter, empty }: Props) {
  const t = useText();
  const query = useOwnRequests(filter);
  const rows = query.data?.pages.flatMap(({ items }) => items) ?? [];
  if (empty === undefined && query.isSuccess && rows.length === 0) return null;
  return (
    <section className="own-requests-group">
      {rows.length > 0 && <h2>{title}</h2>}
      <QueryState query={query} isEmpty={rows.length === 0} empty={empty}>
        <ul role="list" aria-label={title}>
          {rows.map((request) => (
            <OwnRequestRow key={request.key} request={request} />
          ))}
        </ul>
        <div className="button-row">
          {query.hasNextPage && (
            <Button isWorking={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
              {t('parts.more')}
            </Button>
          )}
          {empty !== undefined && <OwnRequestsCsv requests={rows} />}
        </div>
      </QueryState>
    </section>
  );
}

function useOwnRequests({ status, overdue }: SearchSearch) {
  const query = {
    limit: PAGE,
    view: 'all' as const,
    ...(status && { status }),
    ...(overdue && { overdue: true }),
  };
  return api.useInfiniteQuery(
    'get',
    '/api/requests',
    { params: { query } },
    { pageParamName: 'after', initialPageParam: null, getNextPageParam: ({ next }) => next },
  );
}
