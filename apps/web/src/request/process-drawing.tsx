import { api } from '../api/client';
import type { components } from '../api/schema';
import { useText } from '../i18n/use-text';
import type { MapMark } from '../parts/process-map/map-mark';
import { ProcessMap } from '../parts/process-map/process-map';
import { QueryState } from '../parts/states/query-state';

interface Props {
  readonly map: components['schemas']['ProcessMapDto'];
}

/** The drawing of the process with what is done and where the request is. Nobody's name stands in it. */
export default function ProcessDrawing({ map: { definitionKey, steps } }: Props) {
  const t = useText();
  const query = api.useQuery(
    'get',
    '/api/process-definitions/{key}/xml',
    { params: { path: { key: definitionKey } }, parseAs: 'text' },
    { staleTime: Infinity },
  );
  const marked = (state: 'done' | 'current'): MapMark[] =>
    [
      ...new Set(steps.filter((step) => step.state === state).map(({ elementId }) => elementId)),
    ].map((elementId) => ({ elementId, look: state, meaning: t(`request.map.${state}`) }));
  const current = marked('current');
  const done = marked('done').filter(
    ({ elementId }) => !current.some((mark) => mark.elementId === elementId),
  );
  return (
    <QueryState query={query}>
      {query.data !== undefined && (
        <ProcessMap xml={query.data} label={t('request.map.label')} marks={[...done, ...current]} />
      )}
    </QueryState>
  );
}
