import { getRouteApi } from '@tanstack/react-router';
import { api } from '../api/client';
import { SlaTag } from '../parts/sla-tag/sla-tag';
import { QueryState } from '../parts/states/query-state';

const route = getRouteApi('/signed-in/yeu-cau/$key');

/** One request, for whoever may read it. */
export function RequestScreen() {
  const { key } = route.useParams();
  const query = api.useQuery('get', '/api/requests/{key}', { params: { path: { key } } });
  const request = query.data;
  return (
    <div className="page">
      <QueryState query={query}>
        {request && (
          <>
            <p>{request.code}</p>
            <h1 lang="vi">{request.title}</h1>
            <SlaTag due={request.due} />
          </>
        )}
      </QueryState>
    </div>
  );
}
