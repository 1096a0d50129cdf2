import { api } from '../api/client';
import { QueryState } from '../parts/states/query-state';
import { TaskHead } from './task-head';

/** The chosen task beside the list. */
export function TaskPanel({ taskKey }: { readonly taskKey: string }) {
  const query = api.useQuery('get', '/api/tasks/{key}', { params: { path: { key: taskKey } } });
  return <QueryState query={query}>{query.data && <TaskHead task={query.data} />}</QueryState>;
}
