import { api } from '../api/client';

/** The BPMN model of one version. It never changes. */
export function useModel(definitionKey: string) {
  return api.useQuery(
    'get',
    '/api/process-definitions/{key}/xml',
    { params: { path: { key: definitionKey } }, parseAs: 'text' },
    { staleTime: Infinity },
  );
}
