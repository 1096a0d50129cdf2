import { api } from '../api/client';
import type { MapMark } from '../parts/process-map/map-mark';
import { ProcessMap } from '../parts/process-map/process-map';
import { QueryState } from '../parts/states/query-state';

interface Props {
  readonly definitionKey: string;
  readonly label: string;
  readonly marks: readonly MapMark[];
}

/** The drawing of one version of a process, which never changes. */
export function ModelMap({ definitionKey, label, marks }: Props) {
  const query = api.useQuery(
    'get',
    '/api/process-definitions/{key}/xml',
    { params: { path: { key: definitionKey } }, parseAs: 'text' },
    { staleTime: Infinity },
  );
  return (
    <QueryState query={query}>
      {query.data !== undefined && <ProcessMap xml={query.data} label={label} marks={marks} />}
    </QueryState>
  );
}
