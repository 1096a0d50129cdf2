import { getRouteApi } from '@tanstack/react-router';
import { api } from '../api/client';
import { QueryState } from '../parts/states/query-state';
import { DutyDetail } from '../duties/duty-detail';
import { PublicationDetail } from '../publications/publication-detail';
import { ActLinks } from '../handling/act-links';
import { ReportBeside } from '../reports/report-beside';
import { ReviewDetail } from '../reviews/review-detail';
import { RequestFacts } from '../request/request-facts';
import { requestOfTask } from '../request/request-of-task';
import { TaskHead } from '../inbox/task-head';
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
                {task.subject?.type === 'duty' && (
                  <DutyDetail dutyKey={task.subject.key} Heading="h2" />
                )}
                {task.subject?.type === 'publication' && (
                  <PublicationDetail publicationKey={task.subject.key} Heading="h2" />
                )}
                {task.subject?.type === 'unit-review' && (
                  <ReviewDetail reviewKey={task.subject.key} Heading="h2" />
                )}
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
