import { getRouteApi } from '@tanstack/react-router';
import { api } from '../api/client';
import { useText } from '../i18n/use-text';
import { ListDetail } from '../parts/list-detail/list-detail';
import { byDeadline, type Task } from './deadline-groups';
import { InboxList } from './inbox-list';
import { inboxQuery } from './inbox-query';
import { TaskPanel } from './task-panel';
import { useInboxKeys } from './use-inbox-keys';
import { useTaskHolding } from './use-task-holding';

const route = getRouteApi('/signed-in/hop-viec');
const none: readonly Task[] = [];

/** C1: what there is to do, by deadline, and beside it the task that is chosen. */
export function InboxScreen() {
  const t = useText();
  const { view = 'all', task: chosen } = route.useSearch();
  const query = api.useQuery('get', '/api/tasks', inboxQuery(view));
  const holding = useTaskHolding();
  const groups = byDeadline(query.data?.items ?? none);
  const inOrder = groups.flatMap(({ tasks }) => tasks);
  useInboxKeys(inOrder, chosen ?? null, holding);
  return (
    <ListDetail
      listLabel={t('inbox.list')}
      detailLabel={t('inbox.detail')}
      list={<InboxList view={view} query={query} groups={groups} chosen={chosen ?? null} />}
      hint={t('inbox.choose')}
      detail={
        chosen === undefined ? null : <TaskPanel key={chosen} taskKey={chosen} holding={holding} />
      }
    />
  );
}
