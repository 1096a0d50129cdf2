import { getRouteApi, Link } from '@tanstack/react-router';
import { api } from '../api/client';
import type { components } from '../api/schema';
import { usePerson } from '../api/use-person';
import { useText } from '../i18n/use-text';
import { TaskHead } from '../inbox/task-head';
import { Icon } from '../parts/icon/icon';
import { QueryState } from '../parts/states/query-state';
import { requestOfTask } from '../request/request-of-task';
import { landingOf } from '../roles/navigation';
import { PlanSubject } from '../task/plan-subject';
import { ChainSteps } from './chain-steps';
import { DecisionPanel } from './decision-panel';
import { ReportPaper } from './report-paper';
import { RequestPaper } from './request-paper';
import { useNotes } from './use-notes';
import '../inbox/inbox.css';
import '../parts/back-link/back-link.css';
import '../task/task.css';
import './approval.css';

const route = getRouteApi('/signed-in/duyet/$key');

/** D2: the paper, who had it in his hands, and what may be decided. */
export function ApprovalScreen() {
  const t = useText();
  const { key } = route.useParams();
  const { role } = usePerson();
  const query = api.useQuery('get', '/api/tasks/{key}', { params: { path: { key } } });
  const task = query.data;
  return (
    <div className="task-screen">
      <Link to={landingOf(role)} className="back-link">
        <Icon name="back" /> {t('inbox.back')}
      </Link>
      <QueryState query={query} isWholePage>
        {task && <Approval key={task.key} task={task} refresh={() => void query.refetch()} />}
      </QueryState>
    </div>
  );
}

interface Props {
  readonly task: components['schemas']['TaskDetailDto'];
  readonly refresh: () => void;
}

function Approval({ task, refresh }: Props) {
  const { tab } = route.useSearch();
  const notes = useNotes();
  const { subject, signing } = task;
  const requestKey = requestOfTask(task);
  return (
    <>
      <TaskHead task={task} />
      <div className="approval-columns">
        <div className="approval-paper">
          {subject?.type === 'report' && (
            <ReportPaper task={task} reportKey={subject.key} tab={tab} notes={notes} />
          )}
          <PlanSubject subject={subject} />
          {requestKey !== null && (
            <RequestPaper task={task} requestKey={requestKey} tab={tab} notes={notes} />
          )}
        </div>
        <div className="approval-beside">
          <DecisionPanel task={task} notes={notes.all} refresh={refresh} />
          {signing && <ChainSteps signing={signing} />}
        </div>
      </div>
    </>
  );
}
