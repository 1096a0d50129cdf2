import { api } from '../api/client';
import type { components } from '../api/schema';

export type ProcessVersion = components['schemas']['ProcessDefinitionDto'];

export interface Process {
  readonly processId: string;
  /** Of its latest version. */
  readonly name: string | null;
  /** The newest first. */
  readonly versions: readonly ProcessVersion[];
}

/** As many as a page has: the newest of all versions. */
const MOST = 100;

/** The deployed processes with their versions, by the id of the process. */
export function useProcesses() {
  const query = api.useQuery('get', '/api/process-definitions', {
    params: { query: { limit: MOST } },
  });
  const byId = new Map<string, ProcessVersion[]>();
  for (const version of query.data?.items ?? []) {
    byId.set(version.processId, [...(byId.get(version.processId) ?? []), version]);
  }
  const processes: Process[] = [...byId].map(([processId, versions]) => ({
    processId,
    name: versions[0]?.name ?? null,
    versions,
  }));
  return {
    query,
    processes: processes.sort((one, other) => one.processId.localeCompare(other.processId)),
  };
}

/** Names of processes by their ids; one that is not known goes by its id. */
export function useProcessName(): (processId: string) => string {
  const { processes } = useProcesses();
  return (id) => processes.find(({ processId }) => processId === id)?.name ?? id;
}
