import { Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { api } from '../api/client';
import { useText } from '../i18n/use-text';
import { Icon } from '../parts/icon/icon';
import { Loading } from '../parts/states/loading';
import { QueryState } from '../parts/states/query-state';
import { Refusal } from '../parts/states/refusal';
import { requestOfTask } from '../request/request-of-task';
import { TaskActions } from './task-actions';
import { TaskHead } from './task-head';
import type { useTaskHolding } from './use-task-holding';

/** The list is there before anybody has chosen a task. */
const RequestFacts = lazy(async () => ({
  default: (await import('../request/request-facts')).RequestFacts,
}));

interface Props {
  readonly taskKey: string;
  readonly holding: ReturnType<typeof useTaskHolding>;
}

/** The chosen task beside the list: what may be done with it, and what it is about. */
export function TaskPanel({ taskKey, holding }: Props) {
  const t = useText();
  const query = api.useQuery('get', '/api/tasks/{key}', { params: { path: { key: taskKey } } });
  const task = query.data;
  const requestKey = task ? requestOfTask(task) : null;
  return (
    <div className="task-panel">
      <Link to="/hop-viec" search={({ task: _, ...rest }) => rest} className="task-panel-back">
        <Icon name="back" /> {t('inbox.back')}
      </Link>
      <QueryState query={query} isWholePage>
        {task && (
          <>
            <TaskHead task={task} />
            {holding.problem && (
              <Refusal problem={holding.problem} refresh={() => void query.refetch()} />
            )}
            <TaskActions task={task} holding={holding} />
            {requestKey !== null && (
              <Suspense fallback={<Loading />}>
                <RequestFacts requestKey={requestKey} />
              </Suspense>
            )}
          </>
        )}
      </QueryState>
    </div>
  );
}
