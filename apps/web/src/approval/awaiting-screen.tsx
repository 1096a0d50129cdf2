import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useText } from '../i18n/use-text';
import { byDeadline } from '../inbox/deadline-groups';
import { TaskGroups } from '../inbox/task-groups';
import { KeysSwitch } from '../parts/keys/keys-switch';
import { QueryState } from '../parts/states/query-state';
import { awaitingQuery } from './awaiting-query';
import { SigningRow, type SigningTask } from './signing-row';
import { useListKeys } from './use-list-keys';
import './approval.css';

const none: readonly SigningTask[] = [];

/** D1: what awaits a signature, by deadline; each leads to the paper. */
export function AwaitingScreen() {
  const t = useText();
  const query = useQuery(awaitingQuery);
  const items = query.data?.items ?? none;
  useListKeys('[data-task]');
  return (
    <div className="page awaiting">
      <header>
        <h1>{t('frame.nav.awaiting')}</h1>
        {items.length > 0 && <p>{t('approval.awaiting.count', { count: items.length })}</p>}
      </header>
      <QueryState
        query={query}
        isEmpty={items.length === 0}
        empty={
          <>
            <p>{t('approval.awaiting.none')}</p>
            <Link to="/hop-viec">{t('approval.awaiting.inbox')}</Link>
          </>
        }
      >
        <TaskGroups groups={byDeadline(items)}>
          {(task) => <SigningRow key={task.key} task={task} />}
        </TaskGroups>
        <KeysSwitch help={t('approval.awaiting.keys')} />
      </QueryState>
    </div>
  );
}
