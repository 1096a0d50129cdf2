import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { api } from '../api/client';
import type { components } from '../api/schema';
import { useServerText, useText } from '../i18n/use-text';
import { DueBox } from '../parts/due-box/due-box';
import { Icon } from '../parts/icon/icon';
import { Empty } from '../parts/states/empty';
import { QueryState } from '../parts/states/query-state';
import { actsOf, isAtWork, type Act } from './acts';
import '../inbox/inbox.css';
import '../parts/back-link/back-link.css';
import '../task/task.css';
import './handling.css';

/** What every act needs to know. */
export interface ActFacts {
  readonly task: components['schemas']['TaskDetailDto'];
  readonly request: components['schemas']['RequestDto'];
  readonly outlook: components['schemas']['ActOutlookDto'];
}

interface Props {
  readonly act: Act;
  readonly taskKey: string;
  readonly children: (facts: ActFacts) => ReactNode;
}

/** The page of an act: what it is done to and by when, and the act itself as long as it is allowed. */
export function ActScreen({ act, taskKey, children }: Props) {
  const t = useText();
  const query = api.useQuery('get', '/api/tasks/{key}', { params: { path: { key: taskKey } } });
  const task = query.data;
  return (
    <div className="task-screen">
      <Link to="/cong-viec/$key" params={{ key: taskKey }} className="back-link">
        <Icon name="back" /> {t('handling.back')}
      </Link>
      <QueryState query={query} isWholePage>
        {task && (
          <>
            <ActHead act={act} task={task} />
            {task.subject?.type === 'information-request' ? (
              <OfRequest act={act} task={task} requestKey={task.subject.key}>
                {children}
              </OfRequest>
            ) : (
              <Empty>{t('handling.not-here')}</Empty>
            )}
          </>
        )}
      </QueryState>
    </div>
  );
}

function ActHead({ act, task }: Pick<ActFacts, 'task'> & Pick<Props, 'act'>) {
  const t = useText();
  const due = task.subject?.due;
  return (
    <header className="task-head">
      <p className="task-head-step">
        {task.subject?.code} · <span lang="vi">{task.subject?.title}</span>
      </p>
      <h1>{t(`handling.act.${act}`)}</h1>
      {due && <DueBox due={due} label={t('inbox.due.legal')} />}
    </header>
  );
}

interface OfRequestProps extends Pick<Props, 'act' | 'children'>, Pick<ActFacts, 'task'> {
  readonly requestKey: string;
}

function OfRequest({ act, task, requestKey, children }: OfRequestProps) {
  const t = useText();
  const say = useServerText();
  const params = { params: { path: { key: requestKey } } };
  const requests = api.useQuery('get', '/api/requests/{key}', params);
  const outlooks = api.useQuery('get', '/api/requests/{key}/act-outlook', params);
  const request = requests.data;
  const outlook = outlooks.data;
  const offered = request && actsOf(task, request).find((each) => each.act === act);
  const isAllowed = offered?.allowed && isAtWork(task);
  return (
    <QueryState query={requests}>
      {request && !isAllowed && (
        <Empty>{offered?.reason ? say(offered.reason) : t('handling.not-here')}</Empty>
      )}
      {request && isAllowed && (
        <QueryState query={outlooks}>
          {outlook && <div className="act-columns">{children({ task, request, outlook })}</div>}
        </QueryState>
      )}
    </QueryState>
  );
}
