import { getRouteApi } from '@tanstack/react-router';
import { api } from '../api/client';
import { QueryState } from '../parts/states/query-state';
import { ActLinks } from '../handling/act-links';
import { ReportBeside } from '../reports/report-beside';
import { RequestFacts } from '../request/request-facts';
import { requestOfTask } from '../request/request-of-task';
import { TaskHead } from '../inbox/task-head';
import { PlanSubject } from './plan-subject';
import { TaskWork } from './task-work';
import '../inbox/inbox.css';
import './task.css';

const route = getRouteApi('/signed-in/cong-viec/$key');

/** C2: the request on the left, what is to be filled in on the right. */
export function TaskScreen() {
  const { key } = route.useParams();
  const query = api.useQuery('get', '/api/tasks/{key}', { params: { path: { key } } });
  const task = query.data;
  const requestKey = task ? requestOfTask(task) : null;
  return (
    <div className="task-screen">
      <QueryState query={query} isWholePage>
        {task && (
          <>
            <TaskHead task={task} />
            <ActLinks task={task} />
            <div className="task-columns">
              <div>
                {requestKey !== null && <RequestFacts requestKey={requestKey} />}
                <PlanSubject subject={task.subject} />
                {task.subject?.type === 'report' && (
                  <ReportBeside task={task} reportKey={task.subject.key} />
                )}
              </div>
              <TaskWork key={task.key} task={task} refresh={() => void query.refetch()} />
            </div>
          </>
        )}
      </QueryState>
    </div>
  );
}
